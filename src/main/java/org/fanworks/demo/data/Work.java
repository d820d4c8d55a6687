package org.fanworks.demo.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work with all that its pages show and all that the index holds of it. The parts that exist
 * twice differ for some works, as on the real site: counters and dates (AO3 reference, 2.6).
 *
 * @param tagIds displayed tags of all types in the creator's order
 * @param language short code; missing on a few works
 * @param collectionIds approved collections, without their parents
 */
public record Work(
    long id,
    WorkText text,
    Byline byline,
    Visibility visibility,
    List<Long> tagIds,
    @Nullable String language,
    Extent extent,
    Counters pageCounters,
    Counters indexCounters,
    WorkDates dates,
    List<SeriesEntry> series,
    List<Long> collectionIds,
    List<Recipient> recipients,
    IndexOnly indexOnly) {

  /** Copies the lists. */
  public Work {
    tagIds = List.copyOf(tagIds);
    series = List.copyOf(series);
    collectionIds = List.copyOf(collectionIds);
    recipients = List.copyOf(recipients);
  }

  /** Plain text of the title. */
  public String title() {
    return text.title();
  }
}
