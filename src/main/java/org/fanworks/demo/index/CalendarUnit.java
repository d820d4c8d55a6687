package org.fanworks.demo.index;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The units of relative time in range parameters; weeks begin on Monday. */
enum CalendarUnit {
  YEAR(ChronoUnit.YEARS),
  MONTH(ChronoUnit.MONTHS),
  WEEK(ChronoUnit.WEEKS),
  DAY(ChronoUnit.DAYS),
  HOUR(ChronoUnit.HOURS);

  private final ChronoUnit length;

  CalendarUnit(ChronoUnit length) {
    this.length = length;
  }

  /** The unit with this English name in lower case. */
  static CalendarUnit named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  ChronoUnit length() {
    return length;
  }

  /** First millisecond of the year, month, ... that a time falls in. */
  LocalDateTime first(LocalDateTime time) {
    return switch (this) {
      case YEAR -> time.withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
      case MONTH -> time.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
      case WEEK -> monday(time).truncatedTo(ChronoUnit.DAYS);
      case DAY, HOUR -> time.truncatedTo(length);
    };
  }

  /** Last millisecond of the year, month, ... that a time falls in. */
  LocalDateTime last(LocalDateTime time) {
    return first(time).plus(1, length).minus(1, ChronoUnit.MILLIS);
  }

  private static LocalDateTime monday(LocalDateTime time) {
    return time.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
