package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bookmark as lists show it (AO3 reference, 6.7 and 6.8).
 *
 * @param classes of its list item
 * @param itemId id that forms beside it go by
 * @param status what kind of bookmark it is
 * @param item the bookmarked thing; missing when it is gone
 * @param bookmarker name and where it leads
 * @param notes HTML
 */
public record BookmarkView(
    long id,
    String classes,
    long itemId,
    SymbolView status,
    @Nullable MarkedItemView item,
    LinkView bookmarker,
    String date,
    List<LinkView> tags,
    List<LinkView> collections,
    @Nullable String notes) {

  /** Copies the lists. */
  public BookmarkView {
    tags = List.copyOf(tags);
    collections = List.copyOf(collections);
  }
}
