package org.fanworks.site.ao3.table;

import java.util.List;
import org.fanworks.search.AccessPath;
import org.fanworks.search.AccessPath.Sorting;
import org.fanworks.search.Exactness;
import org.fanworks.search.Operator;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.BookmarkLists;
import org.fanworks.site.ao3.client.PageSize;
import org.fanworks.site.ao3.client.TagLookup;

/**
 * The bookmarks that the visitor may see (AO3 reference, 9.4). Thread-safe.
 *
 * <p>Read from a user's bookmarks, or from the search. Where robots.txt closes the search, single
 * bookmarks and those of single items are read from their own pages.
 */
public final class BookmarksTable implements SiteTable {
  private static final AccessPath USER_BOOKMARKS =
      AccessPath.boundBy(
              "user bookmarks",
              new AccessPath.Binding("bookmarker_login", Operator.EQUALS, Exactness.EXACT))
          .sorting(Sorting.DESCENDING);
  private static final AccessPath SEARCH =
      AccessPath.open("bookmarks search").sorting(Sorting.DESCENDING);
  private static final int PAGE_SIZE = 20;
  private static final double EXPECTED_BOOKMARKS = 6e8;

  private final Ao3Web web;
  private final BookmarkTranslation translation = new BookmarkTranslation(BookmarkRows.COLUMNS);
  private final PageSize pageSize = new PageSize();
  private final TableDeclaration declaration =
      new TableDeclaration(
          "bookmarks",
          "Bookmarks of works, series and external works.",
          BookmarkRows.COLUMNS.stream().map(SearchColumn::column).toList(),
          List.of("id"),
          List.of(USER_BOOKMARKS, SEARCH),
          PAGE_SIZE,
          EXPECTED_BOOKMARKS);

  /** The bookmarks of {@code web}. */
  public BookmarksTable(Ao3Web web) {
    this.web = web;
  }

  @Override
  public TableDeclaration declaration() {
    return declaration;
  }

  @Override
  public PageStream open(SiteSearch search, Execution execution) {
    Ao3Fetch fetch = web.fetch(execution);
    return translation
        .translate(search)
        .map(query -> open(search, query, fetch))
        .orElseGet(NoPages::new);
  }

  private PageStream open(SiteSearch search, BookmarkQuery query, Ao3Fetch fetch) {
    BookmarkRoutes routes = new BookmarkRoutes(query, web.knowledge());
    PageStream searched = searched(search, routes, fetch);
    return UnsearchedBookmarks.of(search, declaration, new BookmarkRows(fetch))
        .<PageStream>map(
            unsearched ->
                new DeferredPages(
                    () -> new BookmarkLists(fetch).allows(routes.best()) ? searched : unsearched))
        .orElse(searched);
  }

  private PageStream searched(SiteSearch search, BookmarkRoutes routes, Ao3Fetch fetch) {
    TagLookup lookup = new TagLookup(fetch, web.knowledge());
    TagSettlement settlement =
        new TagSettlement(web.knowledge(), lookup::find, fetch::warn, "bookmark");
    BookmarkAccess access = new BookmarkAccess(routes, new BookmarkLists(fetch), settlement);
    return new SearchStream<>(
        search, new SearchedBookmarks(fetch, pageSize, routes.query().order(), access), pageSize);
  }

  @Override
  public String describe(SiteSearch search) {
    return translation.translate(search).map(query -> describe(query, search)).orElse("nothing");
  }

  private String describe(BookmarkQuery query, SiteSearch search) {
    int page = search.total() ? 1 : pageSize.pageOf(search.skippedRows());
    return new BookmarkRoutes(query, web.knowledge()).best().address(page).toString();
  }
}
