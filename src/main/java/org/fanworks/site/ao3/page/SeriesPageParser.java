package org.fanworks.site.ao3.page;

import java.util.Map;
import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;

/**
 * Reads a series' own page (AO3 reference, 6.6). Used once, by one thread.
 *
 * <pre>{@code
 * <h2 class="heading">Title <img title="Restricted" ... /></h2>
 * <div class="wrapper"><dl class="series meta group">
 *   <dt>Creator:</dt><dd><a rel="author" href="/users/ann/pseuds/ann">ann</a></dd>
 *   <dt>Series Begun:</dt><dd>2020-05-03</dd><dt>Series Updated:</dt><dd>2020-06-08</dd>
 *   <dt class="stats">Stats:</dt><dd class="stats"><dl class="stats"> ... </dl></dd></dl></div>
 * <ul class="series work index group"> ... </ul>
 * }</pre>
 */
public final class SeriesPageParser {
  /** How messages call the page. */
  public static final String PAGE = "AO3 series page";

  private static final String META = "dl.series.meta";
  private static final Map<String, String> LABELS =
      Map.of(
          "Creator", "creator",
          "Creators", "creator",
          "Series Begun", "begun",
          "Series Updated", "updated",
          "Description", "description",
          "Notes", "notes",
          "Stats", "stats");

  private final long id;
  private final Element main;
  private final PageReading reading;

  private SeriesPageParser(long id, Element main, PageReading reading) {
    this.id = id;
    this.main = main;
    this.reading = reading;
  }

  /**
   * Reads a page.
   *
   * @param id of the series, which the page does not tell
   * @throws UnexpectedPage if the page is another one, such as the form to sign in
   * @throws PageChanged if the page is not understood
   */
  public static SeriesPage parse(Ao3Page page, long id) {
    Optional<Element> main = page.main().filter(element -> element.hasClass("series-show"));
    if (page.kind() != Ao3PageKind.WORK_LIST || main.isEmpty()) {
      throw UnexpectedPage.of(page, PAGE);
    }
    PageReading reading = new PageReading(PAGE, page.url());
    return new SeriesPageParser(id, main.get(), reading).read(page);
  }

  private SeriesPage read(Ao3Page page) {
    Element list = main.selectFirst(META);
    if (list == null) {
      throw reading.lacks("#main " + META);
    }
    DefinitionList meta = DefinitionList.of(list, META, LABELS, reading);
    Series series = series(meta, page.parts().pageHeading());
    WorkListPage works = WorkListPageParser.parse(page);
    return new SeriesPage(series, meta.day("begun"), meta.quotation("notes"), works);
  }

  private Series series(DefinitionList meta, Optional<Element> pageHeading) {
    Element heading = pageHeading.orElseThrow(() -> reading.lacks("#main > h2.heading"));
    Element stats = PageElements.firstByName(meta.get("stats"), "dl");
    if (stats == null) {
      throw reading.lacks(META + " dl.stats");
    }
    return new Series(
        id,
        PageText.of(heading),
        new BylineParser(reading).read(meta.get("creator")).byline(),
        meta.quotation("description"),
        SeriesEntryParser.size(stats, META + " dl.stats", reading),
        isComplete(stats),
        Optional.of(meta.day("updated")),
        isRestricted(heading));
  }

  private boolean isComplete(Element stats) {
    DefinitionList numbers =
        DefinitionList.of(stats, META + " dl.stats", SeriesEntryParser.STATS, reading);
    return switch (PageText.of(numbers.get("complete"))) {
      case "Yes" -> true;
      case "No" -> false;
      default -> throw reading.lacks(META + " 'complete' with Yes or No");
    };
  }

  private boolean isRestricted(Element heading) {
    boolean restricted = false;
    for (Element image : PageElements.children(heading)) {
      if (!image.nameIs("img")) {
        throw reading.lacks("#main > h2.heading of text and images only");
      }
      restricted |= BylineParser.isRestricted(image, reading);
    }
    return restricted;
  }
}
