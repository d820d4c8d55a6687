package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A work that is not on the archive, as a bookmark describes it (AO3 reference, 6.9).
 *
 * @param author name as the bookmarker gave it
 * @param dateAdded when the archive first heard of it; empty when the page says so in words
 * @param summary inner HTML, trimmed; empty when there is none
 * @param languageCode short code; empty when it is not known
 */
public record ExternalWork(
    long id,
    String title,
    String author,
    WorkTags tags,
    Optional<LocalDate> dateAdded,
    Optional<String> summary,
    Optional<String> languageCode,
    Counts counts) {
  /**
   * Numbers of an external work.
   *
   * @param related works of the archive that it inspired
   */
  public record Counts(int bookmarks, int related) {}
}
