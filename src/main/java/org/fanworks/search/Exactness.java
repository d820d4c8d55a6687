package org.fanworks.search;

/** How well a site's own filter or order answers an SQL predicate or {@code ORDER BY}. */
public enum Exactness {
  /** The site returns just the rows that match, in SQL's order. */
  EXACT,
  /**
   * A copy in the site's index decides, which may lag the page. Rows that contradict the predicate
   * are dropped, rows whose copy lags may be missing; only pushed under {@code counters=live}.
   */
  LIVE,
  /** The site may return more rows than match; the predicate is checked again locally. */
  SUPERSET;

  /** The weaker of the two. */
  public Exactness and(Exactness other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
