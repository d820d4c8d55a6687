package org.fanworks.site.ao3.page;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Reads a series' entry in a list (AO3 reference, 6.2). Stateless.
 *
 * <pre>{@code
 * <li id="series_3" class="series blurb group series-3 user-7" role="article">
 *   <div class="header module"> ... </div>
 *   <ul class="tags commas"> ... </ul>
 *   <blockquote class="userstuff summary"><p>Text.</p></blockquote>
 *   <dl class="stats"><dt class="words">Words:</dt><dd class="words">1,234</dd> ... </dl></li>
 * }</pre>
 */
final class SeriesEntryParser {
  /** Labels of the numbers of a series, here and on its own page. */
  static final Map<String, String> STATS =
      Map.of("Words", "words", "Works", "works", "Bookmarks", "bookmarks", "Complete", "complete");

  private SeriesEntryParser() {}

  /**
   * Reads the entry.
   *
   * @throws org.fanworks.site.PageChanged if a part that every entry has is missing, or an unknown
   *     one is there
   */
  static SeriesEntry parse(Element entry, PageReading reading) {
    long id =
        EntryParts.id(entry, "series").orElseThrow(() -> reading.lacks("li.blurb[class*=series-]"));
    EntryParts parts = EntryParts.of(entry, reading);
    WorkHeaderParser head = new WorkHeaderParser(reading).read(parts.head());
    BylineParser heading = head.byline();
    Series series =
        new Series(
            id,
            heading.title(),
            heading.byline(),
            parts.summary(),
            size(parts.stats(), "li.blurb > dl.stats", reading),
            head.symbols().complete(),
            head.dateUpdated(),
            heading.restricted());
    return new SeriesEntry(series, parts.tags().seriesTags(head));
  }

  /** The numbers of a series. */
  static Series.Size size(Element list, String name, PageReading reading) {
    DefinitionList stats = DefinitionList.of(list, name, STATS, reading);
    return new Series.Size(
        stats.number("words"), stats.number("works"), stats.counter("bookmarks"));
  }
}
