package org.fanworks.demo.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fanworks.demo.view.TimeView;

/** Points in time as comments show them, in UTC (AO3 reference, 6.11). */
final class TimeMaker {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("hh:mma", Locale.ENGLISH);

  private TimeMaker() {}

  static TimeView time(LocalDateTime time) {
    return new TimeView(
        format(time, "EEE"),
        format(time, "EEEE"),
        format(time, "dd"),
        format(time, "MMM"),
        format(time, "MMMM"),
        format(time, "yyyy"),
        TIME.format(time));
  }

  private static String format(LocalDateTime time, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
  }
}
