package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import org.fanworks.site.ao3.client.BookmarkLists;
import org.fanworks.site.ao3.client.BookmarkRoute;
import org.fanworks.site.ao3.page.Bookmark;
import org.fanworks.site.ao3.page.BookmarkListPage;
import org.fanworks.site.ao3.table.TagCondition.Meaning;

/**
 * Opens the list of bookmarks that answers a query, with as few requests as the tags allow, see
 * {@link TagSettlement}. Used by one thread.
 *
 * <p>The bookmarkers' own tags are compared letter by letter by SQL, and the archive finds them
 * without regard to case: a tag that it spells otherwise is nobody's.
 */
final class BookmarkAccess {
  private final BookmarkQuery query;
  private final BookmarkRoutes routes;
  private final BookmarkLists lists;
  private final TagSettlement settlement;

  /** Access for one run. */
  BookmarkAccess(BookmarkRoutes routes, BookmarkLists lists, TagSettlement settlement) {
    this.query = routes.query();
    this.routes = routes;
    this.lists = lists;
    this.settlement = settlement;
  }

  /**
   * Reads a page of the list.
   *
   * @param page number of the page, from 1
   * @return empty if no bookmark can match
   */
  Optional<OpenedList<BookmarkRoute, BookmarkListPage>> open(int page) {
    query.itemTags(Meaning.EXCLUDED).forEach(settlement::settleExcluded);
    query.bookmarkTags(Meaning.EXCLUDED).forEach(settlement::lookUp);
    boolean settled = false;
    Optional<OpenedList<BookmarkRoute, BookmarkListPage>> opened = Optional.empty();
    while (!settled) {
      if (settlement.lacksTag(query.itemTags()) || lacksOwnTag()) {
        return Optional.empty();
      }
      opened = list(page);
      if (opened.isEmpty()) {
        return opened;
      }
      settled = settle(opened.get().page());
    }
    return opened;
  }

  private Optional<OpenedList<BookmarkRoute, BookmarkListPage>> list(int page) {
    BookmarkRoute route = routes.best();
    return lists
        .find(route, page)
        .filter(list -> route.login().isEmpty() || list.owner().equals(route.login()))
        .map(list -> new OpenedList<>(route, list));
  }

  private boolean settle(BookmarkListPage page) {
    boolean items =
        settlement.settleRequired(query.itemTags(Meaning.REQUIRED), name -> displays(page, name));
    boolean own =
        settlement.settleRequired(query.bookmarkTags(Meaning.REQUIRED), name -> marks(page, name));
    return items && own;
  }

  private boolean lacksOwnTag() {
    return query.bookmarkTags(Meaning.REQUIRED).stream().anyMatch(tag -> !routes.isOwn(tag));
  }

  private static boolean displays(BookmarkListPage page, String name) {
    return page.bookmarks().stream()
        .map(bookmark -> new ListedBookmark(bookmark, Optional.empty()))
        .flatMap(listed -> listed.tags().stream())
        .anyMatch(
            tags ->
                tags.fandoms().contains(name)
                    || tags.relationships().contains(name)
                    || tags.characters().contains(name)
                    || tags.freeforms().contains(name));
  }

  private static boolean marks(BookmarkListPage page, String name) {
    List<Bookmark> bookmarks = page.bookmarks();
    return bookmarks.stream().anyMatch(bookmark -> bookmark.note().tags().contains(name));
  }
}
