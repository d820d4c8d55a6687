package org.fanworks.site.ao3.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Dates as list pages write them, always in English (AO3 reference, 6.1). */
final class PageDates {
  private static final int LENGTH = 11;
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final String RECORD_VERSION = "updated_at=";

  private PageDates() {}

  /** The day that is written as {@code 09 Jun 2025}; empty for words such as {@code 3 days}. */
  static Optional<LocalDate> day(String text) {
    if (text.length() != LENGTH || text.charAt(2) != ' ' || text.charAt(6) != ' ') {
      return Optional.empty();
    }
    OptionalInt day = PageNumbers.smallNumber(text.substring(0, 2));
    int month = 1 + MONTHS.indexOf(text.substring(3, 6));
    OptionalInt year = PageNumbers.smallNumber(text.substring(7));
    return day.isPresent() && year.isPresent() && month > 0
        ? date(year.getAsInt(), month, day.getAsInt())
        : Optional.empty();
  }

  /** The moment in a comment such as {@code updated_at=1749454014}, in UTC. */
  static Optional<LocalDateTime> recordVersion(String comment) {
    OptionalLong seconds = PageNumbers.numberAfter(RECORD_VERSION, comment.strip());
    return seconds.isPresent()
        ? Optional.of(
            LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds.getAsLong()), ZoneOffset.UTC))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
