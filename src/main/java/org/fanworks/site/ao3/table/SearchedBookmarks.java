package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.BookmarkLists;
import org.fanworks.site.ao3.client.BookmarkRoute;
import org.fanworks.site.ao3.client.PageSize;
import org.fanworks.site.ao3.client.SearchPages;
import org.fanworks.site.ao3.form.ListOrder;
import org.fanworks.site.ao3.page.Bookmark;
import org.fanworks.site.ao3.page.BookmarkListPage;
import org.jspecify.annotations.Nullable;

/** The bookmarks that answer a query, in one order, each once. Used by one thread. */
final class SearchedBookmarks implements SearchedRows<BookmarkRoute, BookmarkListPage> {
  private final Ao3Fetch fetch;
  private final PageSize pageSize;
  private final ListOrder order;
  private final BookmarkAccess access;
  private final BookmarkRows rows;
  private final NewIds newIds;

  SearchedBookmarks(Ao3Fetch fetch, PageSize pageSize, ListOrder order, BookmarkAccess access) {
    this.fetch = fetch;
    this.pageSize = pageSize;
    this.order = order;
    this.access = access;
    this.rows = new BookmarkRows(fetch);
    this.newIds = new NewIds(order);
  }

  @Override
  public Optional<OpenedList<BookmarkRoute, BookmarkListPage>> open(int number) {
    return access.open(number);
  }

  @Override
  public SearchPages<BookmarkRoute, BookmarkListPage> pages(BookmarkRoute route) {
    return new SearchPages<>(new BookmarkLists(fetch), pageSize, order, route);
  }

  @Override
  public List<@Nullable Object[]> rows(BookmarkListPage page) {
    List<Bookmark> fresh = new ArrayList<>();
    for (Bookmark bookmark : page.bookmarks()) {
      if (newIds.add(bookmark.id().orElseThrow())) {
        fresh.add(bookmark);
      }
    }
    return rows.of(fresh);
  }

  @Override
  public boolean inOrderOfIds() {
    return order.isById();
  }

  @Override
  public void warn(String message) {
    fetch.warn(message);
  }
}
