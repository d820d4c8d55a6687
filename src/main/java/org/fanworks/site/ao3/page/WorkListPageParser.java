package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Reads pages that list works (AO3 reference, 5): searches, listings, series, reading histories and
 * the own pages of unfilterable tags. Used once, by one thread.
 */
public final class WorkListPageParser {
  /** How messages call the page. */
  public static final String PAGE = "AO3 list of works";

  private static final Set<Ao3PageKind> LISTS =
      EnumSet.of(Ao3PageKind.WORK_LIST, Ao3PageKind.NOTHING_FOUND);

  private final Ao3Page page;
  private final WorkListParts parts;
  private final PageReading reading;

  private WorkListPageParser(Ao3Page page) {
    this.page = page;
    this.parts = page.parts();
    this.reading = new PageReading(PAGE, page.url());
  }

  /**
   * Reads a body.
   *
   * @throws UnexpectedPage if the archive answered with another page, such as the form to sign in
   * @throws PageChanged if the page is not understood
   */
  public static WorkListPage parse(String body, String url) {
    return parse(Ao3Page.read(body, url));
  }

  /**
   * Reads a page that has been told apart already.
   *
   * @throws UnexpectedPage if the page is another one, such as the form to sign in
   * @throws PageChanged if the page is not understood
   */
  public static WorkListPage parse(Ao3Page page) {
    boolean tagWithWorks = page.kind() == Ao3PageKind.TAG && page.parts().works().isPresent();
    if (!tagWithWorks && !LISTS.contains(page.kind())) {
      throw UnexpectedPage.of(page, PAGE);
    }
    return new WorkListPageParser(page).read();
  }

  private WorkListPage read() {
    ListHeading heading = heading();
    Pagination pagination = Pagination.of(page, heading, reading);
    List<WorkBlurb> blurbs = blurbs(heading);
    pagination.requireLinks(heading, blurbs.size(), reading);
    return new WorkListPage(
        blurbs,
        heading.total(),
        heading.firstRow(),
        pagination.hasNext(),
        pagination.lastPage(),
        heading.owner(),
        notices(),
        reading.warnings(),
        page.kind() == Ao3PageKind.NOTHING_FOUND);
  }

  private ListHeading heading() {
    if (page.kind() == Ao3PageKind.NOTHING_FOUND) {
      return ListHeading.UNCOUNTED;
    }
    if (isA("works-search")) {
      return text(parts.countHeading())
          .flatMap(ListHeading::ofSearch)
          .orElseThrow(() -> reading.lacks("#main h3.heading of the form 'n Found'"));
    }
    if (isA("works-index") || isA("works-collected")) {
      return text(parts.pageHeading())
          .flatMap(ListHeading::ofListing)
          .orElseThrow(() -> reading.lacks("#main h2.heading of the form 'n Works'"));
    }
    return ListHeading.UNCOUNTED;
  }

  private List<WorkBlurb> blurbs(ListHeading heading) {
    Optional<Element> list = parts.works();
    boolean mayBeMissing =
        page.kind() == Ao3PageKind.NOTHING_FOUND
            || heading.isPastTheEnd()
            || (heading.total().isPresent() && heading.total().getAsLong() == 0);
    if (list.isEmpty() && !mayBeMissing) {
      throw reading.lacks("ol.work.index");
    }
    List<WorkBlurb> blurbs = new ArrayList<>();
    for (Element entry : list.map(Element::children).orElseGet(Elements::new)) {
      readEntry(entry).ifPresent(blurbs::add);
    }
    return blurbs;
  }

  private Optional<WorkBlurb> readEntry(Element entry) {
    if (entry.hasClass("deleted")) {
      reading.warn("A work of the reading history is deleted and left out");
      return Optional.empty();
    }
    if (!entry.hasClass("work") || !entry.hasClass("blurb")) {
      throw reading.lacks("ol.work.index > li.work.blurb: there is '" + entry.className() + "'");
    }
    return Optional.of(WorkBlurbParser.parse(entry, reading));
  }

  private List<String> notices() {
    return parts.flashes().stream()
        .map(PageText::of)
        .filter(message -> !message.isEmpty())
        .toList();
  }

  private boolean isA(String mainClass) {
    return page.main().filter(main -> main.hasClass(mainClass)).isPresent();
  }

  private static Optional<String> text(Optional<Element> heading) {
    return heading.map(PageText::of);
  }
}
