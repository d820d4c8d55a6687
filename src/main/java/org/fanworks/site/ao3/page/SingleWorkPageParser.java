package org.fanworks.site.ao3.page;

import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;

/**
 * Reads pages about one work that show its list entry: the question before adult content, and the
 * work's bookmarks (AO3 reference, 6.3 and 6.8). Warnings about the entry are not kept.
 */
public final class SingleWorkPageParser {
  private static final String PAGE = "AO3 page with one work's entry";

  private SingleWorkPageParser() {}

  /**
   * Reads a page.
   *
   * @throws UnexpectedPage if the page is another one, such as one that says that there is no work
   * @throws PageChanged if the page is not understood
   */
  public static WorkBlurb parse(Ao3Page page) {
    PageReading reading = new PageReading(PAGE, page.url());
    if (page.kind() == Ao3PageKind.ADULT_GATE) {
      return first(page.parts().works().orElseThrow(), reading);
    }
    if (page.kind() == Ao3PageKind.WORK_BOOKMARKS) {
      return first(page.parts().bookmarks().orElseThrow(), reading);
    }
    throw UnexpectedPage.of(page, PAGE);
  }

  private static WorkBlurb first(Element list, PageReading reading) {
    Element entry = list.firstElementChild();
    if (entry == null || !entry.hasClass("blurb")) {
      throw reading.lacks("ol.index > li.work.blurb");
    }
    return WorkBlurbParser.parse(entry, reading);
  }
}
