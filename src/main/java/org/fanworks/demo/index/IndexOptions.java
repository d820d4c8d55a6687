package org.fanworks.demo.index;

import java.time.Clock;

/**
 * How the index pages its answers and tells the time.
 *
 * @param pageSize works on a page
 * @param maxResults depth to which results can be paged through (AO3 reference, 5.3)
 * @param clock what relative times such as {@code < 7 days} count from
 */
public record IndexOptions(int pageSize, int maxResults, Clock clock) {

  /** The real site's page size and depth. */
  public static final IndexOptions DEFAULTS = new IndexOptions(20, 100_000, Clock.systemUTC());

  /** Refuses pages without works. */
  public IndexOptions {
    if (pageSize < 1 || maxResults < 1) {
      throw new IllegalArgumentException(
          "Page size " + pageSize + " and depth " + maxResults + " must be at least 1.");
    }
  }

  /** The last page that can be asked for. */
  int lastPage() {
    return (maxResults - 1) / pageSize + 1;
  }
}
