package org.fanworks.site.ao3.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Reads the pages that only their owner sees (AO3 reference, 6.15). All methods throw {@link
 * UnexpectedPage} where the page is another one, and {@link org.fanworks.site.PageChanged} where it
 * is not understood. Stateless.
 */
public final class AccountPages {
  /** How messages call a page of the history. */
  public static final String HISTORY = "AO3 history";

  /** How messages call a page of subscriptions. */
  public static final String SUBSCRIPTIONS = "AO3 subscriptions";

  private AccountPages() {}

  /** A page of the history, or of the works in it that are marked for later. */
  public static ListPage<HistoryEntry> history(Ao3Page page) {
    boolean history = page.main().filter(main -> main.hasClass("readings-index")).isPresent();
    if (!history || page.kind() != Ao3PageKind.WORK_LIST) {
      throw UnexpectedPage.of(page, HISTORY);
    }
    PageReading reading = new PageReading(HISTORY, page.url());
    ListFrame frame = new ListFrame(page, "reading", ListHeading.UNCOUNTED, reading);
    return isEmpty(page)
        ? frame.of(List.of())
        : frame.read(entry -> HistoryEntryParser.parse(entry, reading));
  }

  /** A history without entries has no list. */
  private static boolean isEmpty(Ao3Page page) {
    boolean listed = page.parts().index("reading").isPresent();
    return !listed && page.main().orElseThrow().selectFirst("li.blurb, li.reading") == null;
  }

  /** A page of subscriptions. */
  public static ListPage<Subscription> subscriptions(Ao3Page page) {
    if (page.kind() != Ao3PageKind.SUBSCRIPTIONS) {
      throw UnexpectedPage.of(page, SUBSCRIPTIONS);
    }
    PageReading reading = new PageReading(SUBSCRIPTIONS, page.url());
    Element list =
        page.parts()
            .index("subscription")
            .orElseThrow(() -> reading.lacks("dl.subscription.index"));
    List<Subscription> subscriptions = new SubscriptionParser(reading).read(list);
    return new ListFrame(page, "subscription", ListHeading.UNCOUNTED, reading).of(subscriptions);
  }
}
