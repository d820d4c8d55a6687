package org.fanworks.site.ao3.page;

import java.util.Optional;
import java.util.OptionalLong;
import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;

/**
 * Reads the pages that list series, pseuds and collections (AO3 reference, 5.2, 6.2 and 6.13). All
 * methods throw {@link UnexpectedPage} where the page is another one, and {@link PageChanged} where
 * it is not understood. Stateless.
 */
public final class ListPages {
  /** How messages call a list of series. */
  public static final String SERIES = "AO3 list of series";

  /** How messages call a list of pseuds. */
  public static final String PSEUDS = "AO3 list of pseuds";

  /** How messages call a search for people. */
  public static final String PEOPLE = "AO3 people search";

  /** How messages call a list of collections. */
  public static final String COLLECTIONS = "AO3 list of collections";

  private static final String USERS_PAGE = "AO3 page of a user";
  private static final String NO_COLLECTIONS = "Sorry, there were no collections found.";
  private static final ListHeading NONE =
      new ListHeading(
          OptionalLong.of(0), OptionalLong.empty(), OptionalLong.empty(), Optional.empty());

  private ListPages() {}

  /** A page of a user's series. */
  public static ListPage<SeriesEntry> series(Ao3Page page) {
    PageReading reading = reading(page, Ao3PageKind.SERIES_LIST, SERIES);
    ListHeading heading =
        text(page.parts().pageHeading())
            .flatMap(text -> ListHeading.ofListing(text, "Series"))
            .orElseThrow(() -> reading.lacks("#main h2.heading of the form 'n Series by user'"));
    return new ListFrame(page, "series", heading, reading)
        .read(entry -> SeriesEntryParser.parse(entry, reading));
  }

  /** The entry of a series above its bookmarks. */
  public static SeriesEntry seriesOfBookmarks(Ao3Page page) {
    PageReading reading = reading(page, Ao3PageKind.SERIES_BOOKMARKS, "AO3 bookmarks of a series");
    Element first = page.parts().bookmarks().map(Element::firstElementChild).orElseThrow();
    return SeriesEntryParser.parse(first, reading);
  }

  /**
   * A page of a user's pseuds.
   *
   * @return a list whose owner is the login as the archive spells it
   */
  public static ListPage<Pseud> pseuds(Ao3Page page) {
    PageReading reading = reading(page, Ao3PageKind.PSEUD_LIST, PSEUDS);
    return new ListFrame(page, "pseud", ListHeading.UNCOUNTED, reading)
        .read(entry -> new PseudEntryParser(false, reading).read(entry));
  }

  /** A page of a search for people. */
  public static ListPage<Pseud> people(Ao3Page page) {
    PageReading reading = reading(page, Ao3PageKind.PEOPLE, PEOPLE);
    Element found = page.main().orElseThrow().selectFirst("#main > p > strong");
    ListHeading heading =
        text(Optional.ofNullable(found))
            .flatMap(ListHeading::ofSearch)
            .orElseThrow(() -> reading.lacks("#main > p > strong of the form 'n Found'"));
    return new ListFrame(page, "pseud", heading, reading)
        .read(entry -> new PseudEntryParser(true, reading).read(entry));
  }

  /** A page of collections. */
  public static ListPage<ArchiveCollection> collections(Ao3Page page) {
    PageReading reading = reading(page, Ao3PageKind.COLLECTION_LIST, COLLECTIONS);
    ListHeading heading =
        text(page.parts().countHeading().or(() -> firstParagraph(page)))
            .flatMap(ListPages::collectionHeading)
            .orElseThrow(() -> reading.lacks("#main h3.heading of the form 'n Collections'"));
    return new ListFrame(page, "collection", heading, reading)
        .read(entry -> CollectionEntryParser.parse(entry, reading));
  }

  /** Whose page it is by the menu beside it, as the archive spells the login. */
  public static String login(Ao3Page page) {
    Element main = page.main().orElseThrow(() -> UnexpectedPage.of(page, USERS_PAGE));
    return UserMenu.of(main, new PageReading(USERS_PAGE, page.url())).login();
  }

  /** Of which collection the page is, as the archive spells the name; empty where none is named. */
  public static Optional<String> collection(Ao3Page page) {
    return page.main().flatMap(CollectionLinks::subject);
  }

  /** Where a list may say that it is empty, in place of a heading. */
  private static Optional<Element> firstParagraph(Ao3Page page) {
    return page.main().map(main -> main.selectFirst("#main > p"));
  }

  private static Optional<ListHeading> collectionHeading(String text) {
    return text.equals(NO_COLLECTIONS)
        ? Optional.of(NONE)
        : ListHeading.ofListing(text, "Collection");
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
