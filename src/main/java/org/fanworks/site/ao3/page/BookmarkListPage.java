package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A page of bookmarks: of the search, or of a user's listing (AO3 reference, 5).
 *
 * @param notices messages of the archive, such as the one about the cap of a search
 */
public record BookmarkListPage(ListPage<Bookmark> list, List<String> notices, boolean nothingFound)
    implements SearchPage {
  public BookmarkListPage {
    notices = List.copyOf(notices);
  }

  /** The page of a search without results. */
  static BookmarkListPage nothing(List<String> notices) {
    return new BookmarkListPage(
        new ListPage<>(
            List.of(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            false,
            OptionalInt.empty(),
            Optional.empty(),
            List.of()),
        notices,
        true);
  }

  /** The bookmarks on the page, in its order. */
  public List<Bookmark> bookmarks() {
    return list.entries();
  }

  /** Whose bookmarks are listed, as the heading spells it. */
  public Optional<String> owner() {
    return list.owner();
  }

  @Override
  public List<Long> ids() {
    return bookmarks().stream().map(bookmark -> bookmark.id().orElseThrow()).toList();
  }

  @Override
  public OptionalLong total() {
    return list.total();
  }

  @Override
  public OptionalLong firstRow() {
    return list.firstRow();
  }

  @Override
  public boolean hasNext() {
    return list.hasNext();
  }

  @Override
  public OptionalInt lastPage() {
    return list.lastPage();
  }
}
