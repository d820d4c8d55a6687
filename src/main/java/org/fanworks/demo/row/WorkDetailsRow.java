package org.fanworks.demo.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only a work's own page shows of it to a guest (AO3 reference, 6.3).
 *
 * @param dateUpdated of the newest chapter; missing unless more or fewer than one is expected
 * @param collectionNames the one-word names, by title
 * @param associations texts of what the notes begin with: gifts, translations, sources
 * @param inspiredWorkIds works that the page lists as inspired by this one
 * @param commentsInView number on the button below the work in full view
 */
public record WorkDetailsRow(
    long workId,
    LocalDate datePublished,
    @Nullable LocalDate dateUpdated,
    @Nullable String notes,
    @Nullable String endnotes,
    List<String> collectionNames,
    List<String> collectionTitles,
    List<String> associations,
    List<Long> inspiredWorkIds,
    int commentsInView) {

  /** Copies the lists. */
  public WorkDetailsRow {
    collectionNames = List.copyOf(collectionNames);
    collectionTitles = List.copyOf(collectionTitles);
    associations = List.copyOf(associations);
    inspiredWorkIds = List.copyOf(inspiredWorkIds);
  }
}
