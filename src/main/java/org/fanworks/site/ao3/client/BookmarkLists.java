package org.fanworks.site.ao3.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.form.SearchText.NumberRange;
import org.fanworks.site.ao3.page.Ao3Page;
import org.fanworks.site.ao3.page.Ao3PageKind;
import org.fanworks.site.ao3.page.Bookmark;
import org.fanworks.site.ao3.page.BookmarkListPage;
import org.fanworks.site.ao3.page.BookmarkPages;
import org.fanworks.site.ao3.page.BookmarkedItem;
import org.fanworks.site.ao3.page.ListPage;
import org.fanworks.site.ao3.page.UnexpectedPage;
import org.fanworks.site.ao3.page.WorkBlurb;

/** The requests for bookmarks of one run: one a page (AO3 reference, 1.1 and 4.3). */
public final class BookmarkLists implements SearchSource<BookmarkRoute, BookmarkListPage> {
  private final Ao3Fetch fetch;

  /** Requests by way of {@code fetch}. */
  public BookmarkLists(Ao3Fetch fetch) {
    this.fetch = fetch;
  }

  /** A bookmark's own page. */
  public static Address single(long id) {
    return Address.of("bookmarks", Long.toString(id));
  }

  /** The bookmarks of one item. */
  public static Address ofItem(ItemKind kind, long id) {
    return Address.of(kind.segment(), Long.toString(id), "bookmarks");
  }

  /** Asks for a page of the search, or of a user's bookmarks; empty if there is no such user. */
  public Optional<BookmarkListPage> find(BookmarkRoute route, int number) {
    return fetch
        .find(url(route, number), BookmarkPages.LIST)
        .map(
            page -> {
              BookmarkListPage list = list(route, page);
              list.list().warnings().forEach(fetch::warn);
              remember(list.bookmarks());
              return list;
            });
  }

  private static BookmarkListPage list(BookmarkRoute route, Ao3Page page) {
    if (page.kind() == Ao3PageKind.FLASH_ERROR && route.options().isWritten()) {
      throw new FanworksException(
          ErrorKind.DATA,
          "The archive does not understand the text that ao3.bookmarks.any_text or"
              + " any_bookmark_text is compared with. It is in the archive's own search language;"
              + " put words with signs into quotes.",
          UnexpectedPage.of(page, BookmarkPages.LIST));
    }
    return BookmarkPages.list(page);
  }

  @Override
  public BookmarkListPage page(BookmarkRoute route, int number) {
    return find(route, number).orElseThrow(() -> changed(route, "list, but status 404"));
  }

  @Override
  public BookmarkRoute within(BookmarkRoute route, NumberRange ids) {
    return route.and(ids);
  }

  @Override
  public PageChanged changed(BookmarkRoute route, String missing) {
    return new PageChanged(BookmarkPages.LIST, missing, url(route, 1).toString());
  }

  /** Asks for one bookmark; empty if there is none, or none that the visitor may see. */
  public Optional<Bookmark> bookmark(long id) {
    return fetch
        .visible(fetch.urls().at(single(id)), BookmarkPages.SINGLE)
        .map(
            page -> {
              Bookmark bookmark = BookmarkPages.single(page);
              remember(List.of(bookmark));
              return bookmark;
            });
  }

  /** Asks for a page of an item's bookmarks; empty if there is no such item to be seen. */
  public Optional<ListPage<Bookmark>> ofItem(ItemKind kind, long id, int number) {
    return fetch
        .visible(fetch.urls().at(ofItem(kind, id).page(number)), BookmarkPages.OF_ITEM)
        .map(
            page -> {
              ListPage<Bookmark> list = BookmarkPages.ofItem(page);
              remember(list.entries());
              return list;
            });
  }

  /** The entry of a work is all that lists show of it. */
  private void remember(List<Bookmark> bookmarks) {
    List<WorkBlurb> works = new ArrayList<>();
    for (Bookmark bookmark : bookmarks) {
      if (bookmark.item() instanceof BookmarkedItem.OfWork of) {
        works.add(of.blurb());
      }
    }
    SeenWorks.of(fetch.execution()).remember(works);
  }

  /** Whether robots.txt lets the list be read. */
  public boolean allows(BookmarkRoute route) {
    return fetch.allows(url(route, 1));
  }

  private URI url(BookmarkRoute route, int number) {
    return fetch.urls().at(route.address(number));
  }
}
