package org.fanworks.demo.index;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The span of time that a text names: a day, a shorter part of it when a time is given, or one
 * millisecond since 1970. A year or month alone means its first day, not the whole of it (AO3
 * reference, Appendix B).
 *
 * @param firstMillis first millisecond, included
 * @param lastMillis last millisecond, included
 */
record DateText(long firstMillis, long lastMillis) {
  private static final Pattern MILLIS = Pattern.compile("-?\\d{1,18}");
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T(?:(\\d\\d)(?::(\\d\\d)(?::(\\d\\d)"
              + "(?:[.,](\\d{1,9}))?)?)?)?(Z|[+-]\\d\\d(?::?\\d\\d)?)?)?)?)?");
  private static final int NANOS_OF_MILLI = 1_000_000;

  /** Reads a text; what is no date is refused. */
  static DateText of(String text) {
    Matcher iso = ISO.matcher(text);
    try {
      if (iso.matches()) {
        return ofParts(iso);
      }
      if (MILLIS.matcher(text).matches()) {
        long millis = Long.parseLong(text);
        return new DateText(millis, millis);
      }
    } catch (DateTimeException e) {
      throw new SearchSyntaxException("'" + text + "' is not in the calendar.", e);
    }
    throw new SearchSyntaxException("'" + text + "' is not a date.");
  }

  private static DateText ofParts(Matcher iso) {
    String zone = iso.group(8);
    ZoneOffset offset = zone == null ? ZoneOffset.UTC : ZoneOffset.of(zone);
    return new DateText(
        dateTime(iso, 0, 0).toInstant(offset).toEpochMilli(),
        dateTime(iso, 23, 59).toInstant(offset).toEpochMilli());
  }

  private static LocalDateTime dateTime(Matcher iso, int missingHour, int missingRest) {
    boolean start = missingRest == 0;
    int second = number(iso.group(6), missingRest);
    int millis = iso.group(7) == null ? (start ? 0 : 999) : millis(iso.group(7));
    return LocalDateTime.of(
        Integer.parseInt(iso.group(1)),
        number(iso.group(2), 1),
        number(iso.group(3), 1),
        number(iso.group(4), missingHour),
        number(iso.group(5), missingRest),
        second,
        millis * NANOS_OF_MILLI);
  }

  private static int number(@Nullable String digits, int missing) {
    return digits == null ? missing : Integer.parseInt(digits);
  }

  private static int millis(String fraction) {
    return Integer.parseInt((fraction + "00").substring(0, 3));
  }
}
