package org.fanworks.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps all clients of a host from asking again for a while after it has answered with a block page
 * or a challenge: asking on makes a block longer (AO3 reference, 8.4). Thread-safe.
 */
final class Circuit {
  private static final Duration OPEN = Duration.ofMinutes(5);

  private final Ticker ticker;
  private Optional<Break> last = Optional.empty();

  private record Break(URI url, int status, long nanos) {}

  Circuit(Ticker ticker) {
    this.ticker = ticker;
  }

  /** Breaks off all requests for some minutes. */
  synchronized Blocked open(URI url, int status) {
    last = Optional.of(new Break(url, status, ticker.nanos()));
    return new Blocked(url, status);
  }

  /** Fails with {@link Blocked} while requests are broken off. */
  synchronized void requireClosed() {
    if (last.isEmpty()) {
      return;
    }
    Break why = last.get();
    Duration left = OPEN.minusNanos(ticker.nanos() - why.nanos());
    if (!left.isNegative() && !left.isZero()) {
      throw Blocked.still(why.url(), why.status(), left);
    }
    last = Optional.empty();
  }
}
