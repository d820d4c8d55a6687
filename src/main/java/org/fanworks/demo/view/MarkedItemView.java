package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bookmarked thing: one of the three blurbs, and the bookmarks it has.
 *
 * @param id of the thing
 * @param classes of a list item for the thing alone
 * @param bookmarks how many everybody can see
 * @param shown the newest of them, in lists of things
 */
public record MarkedItemView(
    long id,
    String classes,
    @Nullable BlurbView work,
    @Nullable SeriesBlurbView series,
    @Nullable ExternalBlurbView external,
    LinkView bookmarks,
    long count,
    List<BookmarkView> shown) {

  /** Copies the list. */
  public MarkedItemView {
    shown = List.copyOf(shown);
  }

  /** The same thing with its newest bookmarks. */
  public MarkedItemView with(List<BookmarkView> newest) {
    return new MarkedItemView(id, classes, work, series, external, bookmarks, count, newest);
  }
}
