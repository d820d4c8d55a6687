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
  private static final String NO_COLLECTIONS = "Sorry, there were no collections found.";
  private static final ListHeading NONE =
      new ListHeading(
          OptionalLong.of(0), OptionalLong.empty(), OptionalLong.empty(), Optional.empty());

  private ListPages() {}

  /** A page of a user's series. */
  public static ListPage<SeriesEntry> series(Ao3Page page) {
    PageReading reading = reading(page, Ao3PageKind.SERIES_LIST, "AO3 list of series");
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
    PageReading reading = reading(page, Ao3PageKind.PSEUD_LIST, "AO3 list of pseuds");
    return new ListFrame(page, "pseud", ListHeading.UNCOUNTED, reading)
        .read(entry -> new PseudEntryParser(false, reading).read(entry));
  }

  /** A page of a search for people. */
  public static ListPage<Pseud> people(Ao3Page page) {
    PageReading reading = reading(page, Ao3PageKind.PEOPLE, "AO3 people search");
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
    PageReading reading = reading(page, Ao3PageKind.COLLECTION_LIST, "AO3 list of collections");
    ListHeading heading =
        text(page.parts().countHeading())
            .flatMap(ListPages::collectionHeading)
            .orElseThrow(() -> reading.lacks("#main h3.heading of the form 'n Collections'"));
    return new ListFrame(page, "collection", heading, reading)
        .read(entry -> CollectionEntryParser.parse(entry, reading));
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
