package org.fanworks.jdbc;

import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Calendar;
import org.jspecify.annotations.Nullable;

/**
 * Turns dates and times into the types of {@code java.sql} and back, by the clock of the time zone
 * that a {@link Calendar} names, or else by that of the JVM.
 */
final class Zoned {
  private Zoned() {}

  static Date date(LocalDate value, @Nullable Calendar calendar) {
    return calendar == null
        ? Date.valueOf(value)
        : new Date(millis(value.atStartOfDay(), calendar));
  }

  static Time time(LocalTime value, @Nullable Calendar calendar) {
    return calendar == null
        ? Time.valueOf(value)
        : new Time(millis(value.atDate(LocalDate.EPOCH), calendar));
  }

  static Timestamp timestamp(LocalDateTime value, @Nullable Calendar calendar) {
    return calendar == null
        ? Timestamp.valueOf(value)
        : Timestamp.from(value.atZone(zone(calendar)).toInstant());
  }

  /** What the clock of {@code calendar} shows at {@code value}. */
  @SuppressWarnings("JavaUtilDate") // java.sql.Date and Time refuse toInstant().
  static LocalDateTime clock(java.util.Date value, @Nullable Calendar calendar) {
    Instant instant =
        value instanceof Timestamp exact
            ? exact.toInstant()
            : Instant.ofEpochMilli(value.getTime());
    return LocalDateTime.ofInstant(
        instant, calendar == null ? ZoneId.systemDefault() : zone(calendar));
  }

  private static long millis(LocalDateTime value, Calendar calendar) {
    return value.atZone(zone(calendar)).toInstant().toEpochMilli();
  }

  private static ZoneId zone(Calendar calendar) {
    return calendar.getTimeZone().toZoneId();
  }
}
