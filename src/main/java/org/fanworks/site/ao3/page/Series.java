package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What both a series' own page and its entry in a list tell (AO3 reference, 6.2 and 6.6).
 *
 * @param byline without users' numbers and recipients
 * @param summary inner HTML of the description, trimmed; empty when there is none
 * @param size as the visitor sees it
 * @param dateUpdated empty when the page shows it in words, as "3 days"
 * @param restricted whether only signed-in users see the series
 */
public record Series(
    long id,
    String title,
    Byline byline,
    Optional<String> summary,
    Size size,
    boolean complete,
    Optional<LocalDate> dateUpdated,
    boolean restricted) {
  /**
   * Numbers of a series.
   *
   * @param words of all works together
   */
  public record Size(int words, int works, int bookmarks) {}
}
