package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanworks.site.PageChanged;

/**
 * The reading of one page: where it came from, and what was odd about it. Used by one thread.
 *
 * <p>What is merely new (an unknown rating) becomes a warning; what is missing, or cannot be told
 * from a value that moved elsewhere, ends the reading.
 */
final class PageReading {
  private final String pageKind;
  private final String url;
  private final List<String> warnings = new ArrayList<>();

  /**
   * A reading that has noticed nothing yet.
   *
   * @param pageKind what is read, as "AO3 list of works"
   */
  PageReading(String pageKind, String url) {
    this.pageKind = pageKind;
    this.url = url;
  }

  /** Notes something odd that does no harm to the rest of the page. */
  void warn(String message) {
    warnings.add(message + " (" + url + ")");
  }

  /**
   * The day that is written as {@code 09 Jun 2025}; one in words is noted.
   *
   * @param what is dated, for the note
   */
  Optional<LocalDate> day(String text, String what) {
    Optional<LocalDate> day = PageDates.day(text);
    if (day.isEmpty()) {
      warn("The date of " + what + " is unknown: the page says '" + text + "'");
    }
    return day;
  }

  /** What was noted so far. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** The failure that the page has no {@code selector}. */
  PageChanged lacks(String selector) {
    return new PageChanged(pageKind, selector, url);
  }
}
