package org.fanworks.site.ao3.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads the pages that show bookmarks (AO3 reference, 5, 6.7 and 6.8). All methods throw {@link
 * UnexpectedPage} where the page is another one, and {@link org.fanworks.site.PageChanged} where it
 * is not understood. Stateless.
 */
public final class BookmarkPages {
  /** How messages call a page of the search or of a user's listing. */
  public static final String LIST = "AO3 list of bookmarks";

  /** How messages call a bookmark's own page. */
  public static final String SINGLE = "AO3 bookmark";

  /** How messages call a page of the bookmarks of one item. */
  public static final String OF_ITEM = "AO3 bookmarks of one item";

  private static final Set<Ao3PageKind> OF_ITEMS =
      EnumSet.of(
          Ao3PageKind.WORK_BOOKMARKS, Ao3PageKind.SERIES_BOOKMARKS, Ao3PageKind.EXTERNAL_BOOKMARKS);

  private BookmarkPages() {}

  /** A page of the search, or of a user's listing. */
  public static BookmarkListPage list(Ao3Page page) {
    List<String> notices =
        page.parts().flashes().stream()
            .map(PageText::of)
            .filter(message -> !message.isEmpty())
            .toList();
    if (page.kind() == Ao3PageKind.NOTHING_FOUND) {
      return BookmarkListPage.nothing(notices);
    }
    PageReading reading = reading(page, Ao3PageKind.BOOKMARK_LIST, LIST);
    ListPage<Bookmark> list =
        new ListFrame(page, "bookmark", heading(page, reading), reading)
            .read(entry -> BookmarkEntryParser.parse(entry, reading));
    return new BookmarkListPage(list, notices, false);
  }

  /** A bookmark's own page. */
  public static Bookmark single(Ao3Page page) {
    PageReading reading = reading(page, Ao3PageKind.BOOKMARK, SINGLE);
    Element entry = page.main().orElseThrow().selectFirst("li.bookmark.blurb");
    if (entry == null) {
      throw reading.lacks("#main li.bookmark.blurb");
    }
    return BookmarkEntryParser.parse(entry, reading);
  }

  /** A page of the bookmarks of one work, series or external work; the bookmarks have no ids. */
  public static ListPage<Bookmark> ofItem(Ao3Page page) {
    PageReading reading = new PageReading(OF_ITEM, page.url());
    BookmarkedItem item = item(page, reading);
    ListHeading heading =
        text(page.parts().pageHeading())
            .flatMap(text -> ListHeading.ofListing(text, "Bookmark"))
            .orElse(ListHeading.UNCOUNTED);
    return new ListFrame(page, "bookmark", heading, reading)
        .readAfter(1, entry -> BookmarkEntryParser.parseShort(entry, item, reading));
  }

  private static BookmarkedItem item(Ao3Page page, PageReading reading) {
    if (!OF_ITEMS.contains(page.kind())) {
      throw UnexpectedPage.of(page, OF_ITEM);
    }
    return BookmarkEntryParser.item(
        page.parts().bookmarks().map(Element::firstElementChild).orElseThrow(), reading);
  }

  private static ListHeading heading(Ao3Page page, PageReading reading) {
    if (page.main().filter(main -> main.hasClass("bookmarks-search")).isPresent()) {
      return text(page.parts().countHeading())
          .flatMap(ListHeading::ofSearch)
          .orElseThrow(() -> reading.lacks("#main h3.heading of the form 'n Found'"));
    }
    return text(page.parts().pageHeading())
        .flatMap(text -> ListHeading.ofListing(text, "Bookmark"))
        .orElseThrow(() -> reading.lacks("#main h2.heading of the form 'n Bookmarks by user'"));
  }

  private static PageReading reading(Ao3Page page, Ao3PageKind kind, String name) {
    if (page.kind() != kind) {
      throw UnexpectedPage.of(page, name);
    }
    return new PageReading(name, page.url());
  }

  private static Optional<String> text(Optional<Element> heading) {
    return heading.map(PageText::of);
  }
}
