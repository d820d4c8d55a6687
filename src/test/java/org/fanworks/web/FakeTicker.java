package org.fanworks.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;

/** Time that passes at once whenever somebody waits for it, or, when frozen, never. Thread-safe. */
final class FakeTicker implements Ticker {
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final List<Duration> waits = new ArrayList<>();
  private final Semaphore sleepers = new Semaphore(0);
  private long nanos;
  private boolean frozen;

  @Override
  public synchronized long nanos() {
    return nanos;
  }

  @Override
  public synchronized Instant now() {
    return START.plusNanos(nanos);
  }

  @Override
  @SuppressWarnings("WaitNotInLoop") // Callers loop.
  public boolean await(Condition condition, long left) throws InterruptedException {
    if (!passes(left)) {
      sleepers.release();
      condition.await();
      return true;
    }
    return false;
  }

  /** From now on waits last until they are broken off. */
  synchronized void freeze() {
    frozen = true;
  }

  /** Returns when somebody waits for frozen time. */
  void awaitSleeper() throws InterruptedException {
    sleepers.acquire();
  }

  synchronized void advance(Duration time) {
    nanos += time.toNanos();
  }

  /** How long each wait was, in the order of the waits. */
  synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }

  private synchronized boolean passes(long left) {
    if (frozen) {
      return false;
    }
    waits.add(Duration.ofNanos(left));
    nanos += left;
    return true;
  }
}
