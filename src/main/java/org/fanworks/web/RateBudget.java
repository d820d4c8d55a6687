package org.fanworks.web;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Reads what a site says of the requests that are left: the headers X-RateLimit-Remaining and
 * X-RateLimit-Reset (Mastodon reference, 8.1). The reset is a moment, as an ISO date or in seconds
 * since 1970.
 */
final class RateBudget {
  /** The last request is left unused, since others may count on the same budget. */
  private static final long KEPT = 1;

  private static final Duration LONGEST = Duration.ofDays(1);

  private RateBudget() {}

  /** The pause until more may be asked; empty as long as requests are left. */
  static Optional<Duration> pauseAfter(Answer answer, Instant now) {
    return answer
        .header("X-RateLimit-Remaining")
        .flatMap(RateBudget::number)
        .filter(left -> left <= KEPT)
        .flatMap(left -> untilReset(answer, now));
  }

  /** The pause until the budget is full again, if the site says so. */
  static Optional<Duration> untilReset(Answer answer, Instant now) {
    // By the site's own clock where it shows it: ours may be wrong.
    Instant today = answer.header("Date").flatMap(RateBudget::httpDate).orElse(now);
    return answer
        .header("X-RateLimit-Reset")
        .flatMap(RateBudget::moment)
        .map(reset -> Duration.between(today, reset))
        .filter(pause -> !pause.isNegative() && !pause.isZero() && pause.compareTo(LONGEST) <= 0);
  }

  private static Optional<Instant> moment(String text) {
    return number(text).map(Instant::ofEpochSecond).or(() -> isoDate(text));
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.parseLong(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> isoDate(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> httpDate(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
