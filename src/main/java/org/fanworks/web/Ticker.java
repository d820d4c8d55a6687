package org.fanworks.web;

import java.time.Instant;
import java.util.concurrent.locks.Condition;

/** Time and the only way to let it pass, so that tests can do both at will. Thread-safe. */
interface Ticker {
  /** The time of this machine. */
  Ticker SYSTEM =
      new Ticker() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        @SuppressWarnings("WaitNotInLoop") // Every caller of this interface loops.
        public boolean await(Condition condition, long nanos) throws InterruptedException {
          return condition.awaitNanos(nanos) > 0;
        }
      };

  /** A count of nanoseconds that never runs backwards; only differences mean anything. */
  long nanos();

  /** The date and time. */
  Instant now();

  /**
   * Waits until the condition is signalled or the time is over, whichever is first, or for no
   * reason at all: callers loop. The caller holds the condition's lock.
   *
   * @return whether time was left
   */
  boolean await(Condition condition, long nanos) throws InterruptedException;
}
