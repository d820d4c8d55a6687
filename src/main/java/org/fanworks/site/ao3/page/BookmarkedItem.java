package org.fanworks.site.ao3.page;

/** What a bookmark is of (AO3 reference, 6.7). */
public sealed interface BookmarkedItem {
  /** A work, possibly one that is not revealed yet. */
  record OfWork(WorkBlurb blurb) implements BookmarkedItem {}

  /** A series. */
  record OfSeries(SeriesEntry entry) implements BookmarkedItem {}

  /** A work that is elsewhere. */
  record OfExternalWork(ExternalWork work) implements BookmarkedItem {}

  /** Something that is gone; nothing else is known of it. */
  record Deleted() implements BookmarkedItem {}
}
