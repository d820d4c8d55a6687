package org.fanworks.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * Hands out the slots in which requests to one host may be sent: one at a time, first come first
 * served, no two starts closer than the largest gap demanded. Thread-safe.
 *
 * <p>A slot pacer and not a token bucket: what a host feels is the smallest gap, and a bucket lets
 * requests go out in pairs.
 */
final class HostPacer {
  private static final long LONG_AGO = Long.MIN_VALUE / 2;

  private final String host;
  private final Ticker ticker;
  private final long origin;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Object> waiting = new ArrayDeque<>();
  private final Map<Demand, Duration> demands = new HashMap<>();
  private boolean inFlight;
  private long lastStart = LONG_AGO;
  private long pausedUntil = LONG_AGO;
  private long limitedUntil = LONG_AGO;

  HostPacer(String host, Ticker ticker) {
    this.host = host;
    this.ticker = ticker;
    this.origin = ticker.nanos();
  }

  /**
   * Waits for the next slot; the caller sends its request and closes the slot.
   *
   * @param patience the longest pause asked for by the host that is waited for; beyond it the call
   *     fails at once with {@link RateLimited}
   */
  Slot acquire(Cancellation cancellation, Duration patience) {
    Object ticket = new Object();
    Registration hook = cancellation.onCancel(this::wakeAll);
    lock.lock();
    try {
      waiting.addLast(ticket);
      awaitTurn(ticket, cancellation, patience);
      inFlight = true;
      lastStart = now();
      return new Slot();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FanworksException(
          ErrorKind.CANCELLED, "The thread was interrupted while it waited for " + host, e);
    } finally {
      waiting.remove(ticket);
      changed.signalAll();
      lock.unlock();
      hook.close();
    }
  }

  /** Makes the whole host wait because the host asked for it (Retry-After). */
  void penalize(Duration pause) {
    lock.lock();
    try {
      limitedUntil = Math.max(limitedUntil, now() + pause.toNanos());
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Makes the whole host wait after a failure. */
  void pause(Duration pause) {
    lock.lock();
    try {
      pausedUntil = Math.max(pausedUntil, now() + pause.toNanos());
    } finally {
      lock.unlock();
    }
  }

  /** Keeps requests at least this far apart until the demand is closed. */
  Demand demand(Duration gap) {
    Demand demand = new Demand();
    demand.change(gap);
    return demand;
  }

  /** Whether the next slot waits for more than its turn. */
  boolean isPaused() {
    lock.lock();
    try {
      return Math.max(pausedUntil, limitedUntil) > now();
    } finally {
      lock.unlock();
    }
  }

  /** How many wait for a slot now. */
  int inLine() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  /** The gap in force now. */
  Duration gap() {
    lock.lock();
    try {
      return demands.values().stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    } finally {
      lock.unlock();
    }
  }

  private void awaitTurn(Object ticket, Cancellation cancellation, Duration patience)
      throws InterruptedException {
    while (true) {
      cancellation.throwIfCancelled();
      refuseBeyond(patience);
      if (inFlight || waiting.peekFirst() != ticket) {
        changed.await();
        continue;
      }
      long left = nanosToNextStart();
      if (left <= 0) {
        return;
      }
      ticker.await(changed, left);
    }
  }

  private void refuseBeyond(Duration patience) {
    Duration left = Duration.ofNanos(Math.max(0, limitedUntil - now()));
    if (left.compareTo(patience) > 0) {
      throw new RateLimited(host, left);
    }
  }

  private long nanosToNextStart() {
    long next = lastStart + gap().toNanos();
    return Math.max(Math.max(pausedUntil, limitedUntil), next) - now();
  }

  private long now() {
    return ticker.nanos() - origin;
  }

  private void wakeAll() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The right to send one request, held until its answer has been read. */
  final class Slot implements AutoCloseable {
    private boolean open = true;

    private Slot() {}

    /**
     * The request has gone on the wire: connecting may have taken a while, and it is the gap on the
     * wire that counts.
     */
    void started() {
      lock.lock();
      try {
        lastStart = now();
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void close() {
      lock.lock();
      try {
        if (open) {
          open = false;
          inFlight = false;
          changed.signalAll();
        }
      } finally {
        lock.unlock();
      }
    }
  }

  /** A gap that one party asks for; the largest of all that are open is in force. */
  final class Demand implements Registration {
    private boolean open = true;

    private Demand() {}

    /** Asks for another gap; does nothing once closed. */
    void change(Duration gap) {
      lock.lock();
      try {
        if (open) {
          demands.put(this, gap);
        }
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void close() {
      lock.lock();
      try {
        open = false;
        demands.remove(this);
        changed.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }
}
