package org.fanworks.site.ao3.page;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a comment was written (AO3 reference, 6.11). Guests see UTC, members their own zone,
 * of which the page shows an abbreviation.
 *
 * <pre>{@code
 * <abbr class="day" title="Sunday">Sun</abbr> <span class="date">05</span>
 * <abbr class="month" title="March">Mar</abbr> <span class="year">2023</span>
 * <span class="time">09:12PM</span> <abbr class="timezone" title="UTC">UTC</abbr>
 * }</pre>
 */
final class CommentTime {
  private static final Pattern CLOCK = Pattern.compile("(\\d?\\d):(\\d\\d)([AP])M");

  /** Hours before or after UTC of the abbreviations that mean one zone on the archive. */
  private static final Map<String, String> OFFSETS =
      Map.ofEntries(
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("WET", "Z"),
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"),
          Map.entry("NZST", "+12:00"),
          Map.entry("NZDT", "+13:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("AKDT", "-08:00"),
          Map.entry("AKST", "-09:00"),
          Map.entry("HST", "-10:00"));

  private CommentTime() {}

  /** The time in UTC; empty, with a warning, if the zone is not known. */
  static Optional<LocalDateTime> of(Element box, PageReading reading) {
    String day = part(box, "date", reading) + " " + part(box, "month", reading);
    LocalDateTime shown =
        PageDates.day(day + " " + part(box, "year", reading))
            .map(date -> date.atTime(clock(part(box, "time", reading), reading)))
            .orElseThrow(() -> reading.lacks("span.datetime with a day: '" + day + "'"));
    String zone = part(box, "timezone", reading);
    Optional<ZoneOffset> offset = offset(zone);
    if (offset.isEmpty()) {
      reading.warn("Times of comments are unknown: the page shows them in the zone '" + zone + "'");
    }
    return offset.map(
        hours ->
            OffsetDateTime.of(shown, hours)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDateTime());
  }

  private static Optional<ZoneOffset> offset(String zone) {
    String hours = OFFSETS.getOrDefault(zone.toUpperCase(Locale.ROOT), zone);
    try {
      return Optional.of(ZoneOffset.of(hours));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalTime clock(String text, PageReading reading) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.matches()) {
      throw reading.lacks("span.time of the form 09:12PM: '" + text + "'");
    }
    int hour = Integer.parseInt(clock.group(1)) % 12;
    boolean afternoon = clock.group(3).equals("P");
    int minute = Integer.parseInt(clock.group(2));
    if (minute > 59) {
      throw reading.lacks("span.time that exists: '" + text + "'");
    }
    return LocalTime.of(afternoon ? hour + 12 : hour, minute);
  }

  private static String part(Element box, String cssClass, PageReading reading) {
    @Nullable Element part = box.selectFirst("." + cssClass);
    if (part == null) {
      throw reading.lacks("li.comment ." + cssClass + " of a time");
    }
    return PageText.of(part);
  }
}
