package org.fanworks.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads how long a site asks to be left alone (AO3 reference, 8.3). */
final class RetryAfter {
  /** For a 429 that names no usable time (AO3 reference, 8.3). */
  static final Duration UNTOLD = Duration.ofMinutes(5);

  private static final Duration LONGEST = Duration.ofDays(365);

  private RetryAfter() {}

  /**
   * The pause that an answer asks for.
   *
   * @return empty when it names none, or one of 0 or less
   */
  static Optional<Duration> of(Answer answer, Instant now) {
    // By the site's own clock where it shows it: ours may be wrong.
    Instant today = answer.header("Date").flatMap(RetryAfter::date).orElse(now);
    return answer
        .header(Transport.RETRY_AFTER)
        .flatMap(
            text -> seconds(text).or(() -> date(text).map(then -> Duration.between(today, then))))
        .filter(pause -> !pause.isZero() && !pause.isNegative())
        .map(pause -> pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
  }

  private static Optional<Duration> seconds(String text) {
    try {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text.strip())));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
