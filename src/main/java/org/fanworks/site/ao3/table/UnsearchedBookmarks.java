package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fanworks.search.RowCheck;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.fanworks.site.ao3.client.BookmarkLists;
import org.fanworks.site.ao3.client.ItemKind;
import org.fanworks.site.ao3.page.Bookmark;
import org.fanworks.site.ao3.page.ListPage;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a search for single bookmarks, or for the bookmarks of single items, from the pages
 * of those. Robots.txt leaves these open where it closes the search; they filter nothing, so that
 * all conditions are checked here. Used by one thread.
 */
final class UnsearchedBookmarks implements PageStream {
  private final SiteSearch search;
  private final RowCheck check;
  private final BookmarkLists lists;
  private final BookmarkRows rows;
  private final List<Source> sources;
  private int source;
  private int page = 1;
  private long read;

  private UnsearchedBookmarks(
      SiteSearch search, RowCheck check, List<Source> sources, BookmarkRows rows) {
    this.search = search;
    this.check = check;
    this.sources = sources;
    this.rows = rows;
    this.lists = new BookmarkLists(rows.fetch());
  }

  /** One bookmark, or, where there is a kind, the bookmarks of one item. */
  private record Source(Optional<ItemKind> kind, long id) {}

  /** Some bookmarks, and whether more come from the same source. */
  private record Read(List<Bookmark> bookmarks, boolean more) {}

  /** The rows of {@code search}; empty if only the search itself has them. */
  static Optional<PageStream> of(SiteSearch search, TableDeclaration table, BookmarkRows rows) {
    RowCheck check = new RowCheck(table, search.predicates());
    if (!check.decides() || !search.order().isEmpty() || !search.path().bindings().isEmpty()) {
      return Optional.empty();
    }
    List<Source> sources = sources(search);
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(new UnsearchedBookmarks(search, check, sources, rows));
  }

  private static List<Source> sources(SiteSearch search) {
    List<Source> sources = new ArrayList<>();
    for (Object id : search.valuesOf("id")) {
      sources.add(new Source(Optional.empty(), ((Number) id).longValue()));
    }
    if (!sources.isEmpty()) {
      return sources;
    }
    List<Object> types = search.valuesOf("item_type");
    for (Object id : search.valuesOf("item_id")) {
      for (ItemKind kind : ItemKind.values()) {
        if (types.isEmpty() || types.contains(kind.sqlName())) {
          sources.add(new Source(Optional.of(kind), ((Number) id).longValue()));
        }
      }
    }
    return sources;
  }

  @Override
  public Page next() {
    if (source == sources.size()) {
      throw new IllegalStateException("The last page has been read");
    }
    if (!search.total()) {
      long first = read;
      List<@Nullable Object[]> found = rowsOfPage();
      return new Page(found, first, OptionalLong.empty(), source == sources.size());
    }
    while (source < sources.size()) {
      rowsOfPage();
    }
    return new Page(List.of(), 0, OptionalLong.of(read), true);
  }

  private List<@Nullable Object[]> rowsOfPage() {
    Read next = read(sources.get(source));
    page = next.more() ? page + 1 : 1;
    source += next.more() ? 0 : 1;
    List<@Nullable Object[]> found = check.fulfilling(rows.of(next.bookmarks()));
    read += found.size();
    return found;
  }

  private Read read(Source from) {
    if (from.kind().isEmpty()) {
      return new Read(lists.bookmark(from.id()).stream().toList(), false);
    }
    Optional<ListPage<Bookmark>> list = lists.ofItem(from.kind().get(), from.id(), page);
    return new Read(
        list.map(ListPage::entries).orElse(List.of()), list.filter(ListPage::hasNext).isPresent());
  }
}
