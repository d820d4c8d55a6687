package org.fanworks.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/** The robots.txt of a host as it was last read. Thread-safe; one caller at a time reads it. */
final class RobotsMemory {
  private static final Duration KEPT = Duration.ofDays(1);

  /** How long a cancelled caller may go on waiting for another caller's fetch. */
  private static final long POLL_MILLIS = 20;

  private final Ticker ticker;
  private final ReentrantLock fetching = new ReentrantLock(true);
  private volatile Optional<Fetched> last = Optional.empty();

  /**
   * A robots.txt.
   *
   * @param nanos when it was fetched, by the ticker
   */
  record Fetched(RobotsRules rules, long nanos) {}

  RobotsMemory(Ticker ticker) {
    this.ticker = ticker;
  }

  /** The rules as they were last read, however long ago. */
  Optional<RobotsRules> lastRead() {
    return last.map(Fetched::rules);
  }

  /** The rules if they are of today, else what {@code fetch} brings. */
  RobotsRules get(Cancellation cancellation, Supplier<Fetched> fetch) {
    Optional<RobotsRules> known = fresh();
    if (known.isPresent()) {
      return known.get();
    }
    lock(cancellation);
    try {
      Optional<RobotsRules> others = fresh();
      if (others.isPresent()) {
        return others.get();
      }
      Fetched fetched = fetch.get();
      last = Optional.of(fetched);
      return fetched.rules();
    } finally {
      fetching.unlock();
    }
  }

  private Optional<RobotsRules> fresh() {
    return last.filter(fetched -> ticker.nanos() - fetched.nanos() < KEPT.toNanos())
        .map(Fetched::rules);
  }

  private void lock(Cancellation cancellation) {
    try {
      do {
        cancellation.throwIfCancelled();
      } while (!fetching.tryLock(POLL_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FanworksException(
          ErrorKind.CANCELLED, "The thread was interrupted while it waited for robots.txt", e);
    }
  }
}
