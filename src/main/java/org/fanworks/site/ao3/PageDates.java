package org.fanworks.site.ao3;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Dates as list pages write them, always in English (AO3 reference, 6.1). */
final class PageDates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final String RECORD_VERSION = "updated_at=";

  private PageDates() {}

  /** The day that is written as {@code 09 Jun 2025}; empty for words such as {@code 3 days}. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The moment in a comment such as {@code updated_at=1749454014}, in UTC. */
  static Optional<LocalDateTime> recordVersion(String comment) {
    OptionalLong seconds = PageNumbers.numberAfter(RECORD_VERSION, comment.strip());
    return seconds.isPresent()
        ? Optional.of(
            LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds.getAsLong()), ZoneOffset.UTC))
        : Optional.empty();
  }
}
