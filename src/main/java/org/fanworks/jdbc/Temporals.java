package org.fanworks.jdbc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Dates and times of the engine's values. None of them knows a time zone; a text that names an
 * offset is turned into UTC, which is what timestamps are in.
 */
final class Temporals {
  private static final int DATE_LENGTH = 10;

  private Temporals() {}

  static LocalDate date(Object value) {
    return value instanceof LocalDate date ? date : dateTime(value).toLocalDate();
  }

  static LocalTime time(Object value) {
    if (value instanceof LocalTime time) {
      return time;
    }
    if (value instanceof LocalDateTime moment) {
      return moment.toLocalTime();
    }
    if (value instanceof String text) {
      try {
        return LocalTime.parse(text.strip());
      } catch (DateTimeException noTime) {
        return dateTime(value).toLocalTime();
      }
    }
    throw Mismatch.of(value, "a time");
  }

  static LocalDateTime dateTime(Object value) {
    if (value instanceof LocalDateTime moment) {
      return moment;
    }
    if (value instanceof LocalDate date) {
      return date.atStartOfDay();
    }
    if (value instanceof String text) {
      try {
        return parse(text.strip().replace(' ', 'T'));
      } catch (DateTimeException malformed) {
        throw Mismatch.of(value, "a date or timestamp such as 2019-04-20 10:30:00");
      }
    }
    throw Mismatch.of(value, "a date or timestamp");
  }

  private static LocalDateTime parse(String text) {
    if (text.length() <= DATE_LENGTH) {
      return LocalDate.parse(text).atStartOfDay();
    }
    String time = text.substring(DATE_LENGTH);
    if (time.endsWith("Z") || time.contains("+") || time.contains("-")) {
      return OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }
    return LocalDateTime.parse(text);
  }
}
