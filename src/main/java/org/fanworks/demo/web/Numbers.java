package org.fanworks.demo.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the site prints numbers and dates. */
final class Numbers {
  private static final DateTimeFormatter BLURB_DATE =
      DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

  private Numbers() {}

  /** With thousands separators. */
  static String separated(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** As blurbs have it: {@code 09 Jun 2025}. */
  static String blurbDate(LocalDate date) {
    return BLURB_DATE.format(date);
  }
}
