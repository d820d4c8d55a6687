package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing of bookmarks.
 *
 * @param heading text up to the owner's name
 * @param owner link at the end of the heading, where the owner is one
 * @param thing what all bookmarks are of, when it is one thing; they are short then
 * @param bookmarks full ones, or short ones below the thing
 * @param things bookmarked things with a few bookmarks each, in listings of things
 * @param filters what the sidebar offers
 */
public record BookmarksView(
    String heading,
    @Nullable LinkView owner,
    PagerView pager,
    @Nullable MarkedItemView thing,
    List<BookmarkView> bookmarks,
    List<MarkedItemView> things,
    List<FilterGroup> filters) {

  /** Copies the lists. */
  public BookmarksView {
    bookmarks = List.copyOf(bookmarks);
    things = List.copyOf(things);
    filters = List.copyOf(filters);
  }
}
