package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.ao3.client.Address;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.page.Bookmark;
import org.fanworks.site.ao3.page.BookmarkedItem;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of bookmarks.
 *
 * @param fetch read the bookmarks
 */
record BookmarkRows(Ao3Fetch fetch) {
  /** All columns of the table, in SQL order. */
  static final List<SearchColumn<ListedBookmark>> COLUMNS =
      Stream.of(BookmarkColumns.ALL, BookmarkItemColumns.ALL, BookmarkSearchColumns.ALL)
          .flatMap(List::stream)
          .toList();

  private static final RecordColumns<ListedBookmark> ROWS = SearchColumn.rowsOf(COLUMNS);

  /** The rows of {@code bookmarks}. */
  List<@Nullable Object[]> of(List<Bookmark> bookmarks) {
    return ROWS.rows(
        bookmarks.stream()
            .map(bookmark -> new ListedBookmark(bookmark, url(bookmark.item())))
            .toList());
  }

  private Optional<String> url(BookmarkedItem item) {
    return ListedBookmark.kind(item)
        .flatMap(
            kind ->
                ListedBookmark.id(item)
                    .map(id -> Address.of(kind.segment(), Long.toString(id)))
                    .map(address -> fetch.urls().at(address).toString()));
  }
}
