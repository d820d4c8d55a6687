package org.fanworks.search;

/**
 * What a connection lets the planner push.
 *
 * @param pushdown false reads and filters locally whatever can be
 * @param liveCounters true lets the site's index decide on columns that are stored twice, how many
 *     rows there are, and by its count of them which page comes after an offset
 * @param confirmed true takes it that the site has confirmed what it can confirm, see {@link
 *     Column#exactOnceConfirmed}
 */
public record PushdownPolicy(boolean pushdown, boolean liveCounters, boolean confirmed) {
  /** Push everything. */
  public static final PushdownPolicy DEFAULT = new PushdownPolicy(true, true);

  /** A policy that relies on nothing that would have to be confirmed. */
  public PushdownPolicy(boolean pushdown, boolean liveCounters) {
    this(pushdown, liveCounters, false);
  }

  /** The same policy for what the site has confirmed. */
  public PushdownPolicy afterConfirmation() {
    return new PushdownPolicy(pushdown, liveCounters, true);
  }
}
