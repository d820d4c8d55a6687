package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a list page tells about a revealed work (AO3 reference, 6.1).
 *
 * @param dateUpdated empty when the page shows it in words, as "3 days"
 * @param summary inner HTML of the summary, trimmed; empty when there is none
 * @param restricted whether only signed-in users see the work
 * @param recordUpdatedAt when anything about the work last changed, in UTC; pages older than
 *     2025-07 do not tell
 */
public record Work(
    String title,
    Byline byline,
    WorkTags tags,
    boolean complete,
    Optional<LocalDate> dateUpdated,
    Optional<String> summary,
    List<SeriesPart> series,
    WorkStats stats,
    boolean restricted,
    Optional<LocalDateTime> recordUpdatedAt) {
  public Work {
    series = List.copyOf(series);
  }

  /** The same work with another byline. */
  Work by(Byline other) {
    return new Work(
        title,
        other,
        tags,
        complete,
        dateUpdated,
        summary,
        series,
        stats,
        restricted,
        recordUpdatedAt);
  }
}
