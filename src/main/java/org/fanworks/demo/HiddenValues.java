package org.fanworks.demo;

import java.time.Instant;
import java.util.Set;
import org.fanworks.demo.data.Counters;
import org.fanworks.demo.data.IndexOnly;

/**
 * What the index knows of a work and its pages do not show.
 *
 * @param filterTagNames names by which the archive's filters find the work: displayed tags, their
 *     canonicals, and all meta-tags of those
 * @param counters copies in the index, which may lag
 * @param revisedAt moment whose date the page shows, or misses by one day
 * @param collectionIds collections and their parents
 */
public record HiddenValues(
    Set<String> filterTagNames,
    Counters counters,
    Instant revisedAt,
    Set<Long> collectionIds,
    IndexOnly indexOnly) {

  /** Copies the sets. */
  public HiddenValues {
    filterTagNames = Set.copyOf(filterTagNames);
    collectionIds = Set.copyOf(collectionIds);
  }
}
