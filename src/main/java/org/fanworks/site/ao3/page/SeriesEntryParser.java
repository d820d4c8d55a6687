package org.fanworks.site.ao3.page;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;

/**
 * Reads a series' entry in a list (AO3 reference, 6.2) in one walk over its elements. Used once, by
 * one thread.
 *
 * <pre>{@code
 * <li id="series_3" class="series blurb group series-3 user-7" role="article">
 *   <div class="header module"> ... </div>
 *   <ul class="tags commas"> ... </ul>
 *   <blockquote class="userstuff summary"><p>Text.</p></blockquote>
 *   <dl class="stats"><dt class="words">Words:</dt><dd class="words">1,234</dd> ... </dl></li>
 * }</pre>
 *
 * <p>The entry of a bookmark has the same parts, and more that are left alone.
 */
final class SeriesEntryParser {
  /** Labels of the numbers of a series, here and on its own page. */
  static final Map<String, String> STATS =
      Map.of("Words", "words", "Works", "works", "Bookmarks", "bookmarks", "Complete", "complete");

  private final PageReading reading;
  private Optional<WorkHeaderParser> header = Optional.empty();
  private Optional<WorkTagsParser> tags = Optional.empty();
  private Optional<Series.Size> size = Optional.empty();
  private Optional<String> summary = Optional.empty();

  private SeriesEntryParser(PageReading reading) {
    this.reading = reading;
  }

  /**
   * Reads the entry.
   *
   * @throws org.fanworks.site.PageChanged if a part that every entry has is missing, or an unknown
   *     one is there
   */
  static SeriesEntry parse(Element entry, PageReading reading) {
    long id = id(entry).orElseThrow(() -> reading.lacks("li.blurb[class*=series-]"));
    return new SeriesEntryParser(reading).series(id, entry);
  }

  private static OptionalLong id(Element entry) {
    for (String name : PageElements.classes(entry)) {
      OptionalLong id = PageNumbers.numberAfter("series-", name);
      if (id.isPresent()) {
        return id;
      }
    }
    return PageNumbers.numberAfter("series_", entry.id());
  }

  private SeriesEntry series(long id, Element entry) {
    for (Element part : PageElements.children(entry)) {
      readPart(part);
    }
    WorkHeaderParser head = header.orElseThrow(() -> reading.lacks("li.blurb > div.header"));
    BylineParser heading = head.byline();
    Series series =
        new Series(
            id,
            heading.title(),
            heading.byline(),
            summary,
            size.orElseThrow(() -> reading.lacks("li.blurb > dl.stats")),
            head.symbols().complete(),
            head.dateUpdated(),
            heading.restricted());
    WorkTagsParser list = tags.orElseThrow(() -> reading.lacks("li.blurb > ul.tags"));
    return new SeriesEntry(series, list.seriesTags(head));
  }

  private void readPart(Element part) {
    switch (part.normalName()) {
      case "div" -> {
        if (part.hasClass("header")) {
          header = Optional.of(new WorkHeaderParser(reading).read(part));
        }
      }
      case "ul" -> readList(part);
      case "blockquote" -> {
        if (!part.hasClass("summary")) {
          throw reading.lacks("li.blurb > blockquote.summary");
        }
        summary = Optional.of(part.html().strip()).filter(html -> !html.isEmpty());
      }
      case "dl" -> size = Optional.of(size(part, "li.blurb > dl.stats", reading));
      case "h6", "p" -> {
        // Landmarks for screen readers, the status of a bookmark.
      }
      default -> throw reading.lacks("li.blurb > known element: it is " + part.normalName());
    }
  }

  private void readList(Element list) {
    if (list.hasClass("tags")) {
      tags = Optional.of(new WorkTagsParser(reading).read(list));
    } else if (!list.hasClass("actions")) {
      throw reading.lacks("li.blurb > ul of a known class: it is '" + list.className() + "'");
    }
  }

  /** The numbers of a series. */
  static Series.Size size(Element list, String name, PageReading reading) {
    DefinitionList stats = DefinitionList.of(list, name, STATS, reading);
    return new Series.Size(
        stats.number("words"), stats.number("works"), stats.counter("bookmarks"));
  }
}
