package org.fanworks.search;

/**
 * What a connection lets the planner push.
 *
 * @param pushdown false reads and filters locally whatever can be
 * @param liveCounters true lets the site's index decide on columns that are stored twice, and by
 *     its count of rows which page comes after an offset
 */
public record PushdownPolicy(boolean pushdown, boolean liveCounters) {
  /** Push everything. */
  public static final PushdownPolicy DEFAULT = new PushdownPolicy(true, true);
}
