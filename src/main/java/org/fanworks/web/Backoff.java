package org.fanworks.web;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to leave a host alone after failures: twice as long each time, up to 30 s (AO3
 * reference, 8.4), with up to a half taken off by chance so that many clients do not return at
 * once.
 *
 * @param first the pause after one failure
 * @param chance numbers from 0 to below 1
 */
record Backoff(Duration first, DoubleSupplier chance) {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** The pause after the given number of failures in a row, counted from 1. */
  Duration after(int failures) {
    double full = (double) first.toNanos() * Math.pow(2, failures - 1);
    double capped = Math.min(full, (double) LONGEST.toNanos());
    return Duration.ofNanos((long) (capped * (1 - chance.getAsDouble() / 2)));
  }
}
