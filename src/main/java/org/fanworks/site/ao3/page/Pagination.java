package org.fanworks.site.ao3.page;

import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/**
 * Where a page stands among the others (AO3 reference, 5.5). Both markups of the archive read
 * alike.
 *
 * <pre>{@code
 * <ol class="pagination actions" role="navigation"><li class="previous">...</li>
 *   <li><span class="current">1</span></li> <li class="gap">...</li> <li><a href="...">62</a></li>
 *   <li class="next"><a href="...">Next</a></li></ol>
 * }</pre>
 *
 * @param lastPage largest page number shown; empty when there is one page
 */
record Pagination(boolean hasNext, OptionalInt lastPage) {
  /** The only page of a list has no links to others. */
  private static final Pagination NONE = new Pagination(false, OptionalInt.empty());

  /**
   * More works than these are never gone from one page (AO3 reference, 5.6): it is the page size.
   */
  private static final int MOST_GONE = 20;

  /**
   * Reads the links of a page.
   *
   * @throws org.fanworks.site.PageChanged if they are missing although there are other pages
   */
  static Pagination of(Ao3Page page, ListHeading heading, PageReading reading) {
    Optional<Element> list = page.parts().pagination();
    if (list.isPresent()) {
      return of(list.get(), reading);
    }
    if (heading.knowsMore()
        || !page.parts().unknownNavigation().isEmpty()
        || page.main().map(main -> main.selectFirst("a[rel=next]")).isPresent()) {
      throw reading.lacks("ol.pagination");
    }
    return NONE;
  }

  /** Fails if the page has no links to others although many more entries are counted than shown. */
  void requireLinks(ListHeading heading, int entries, PageReading reading) {
    boolean more =
        heading.total().isPresent() && heading.total().getAsLong() - entries >= MOST_GONE;
    if (!hasNext && lastPage.orElse(1) == 1 && entries > 0 && more) {
      throw reading.lacks("ol.pagination");
    }
  }

  private static Pagination of(Element list, PageReading reading) {
    int lastPage = 0;
    for (Element item : PageElements.children(list)) {
      lastPage = Math.max(lastPage, PageNumbers.smallNumber(PageText.of(item)).orElse(0));
    }
    if (lastPage == 0) {
      throw reading.lacks("ol.pagination li with a page number");
    }
    Element next =
        PageElements.child(list, "li", "next")
            .orElseThrow(() -> reading.lacks("ol.pagination li.next"));
    Element link = PageElements.firstByName(next, "a");
    if (link == null && PageElements.firstByName(next, "span") == null) {
      throw reading.lacks("ol.pagination li.next > a, or a span where there is no next page");
    }
    return new Pagination(link != null && link.hasAttr("href"), OptionalInt.of(lastPage));
  }
}
