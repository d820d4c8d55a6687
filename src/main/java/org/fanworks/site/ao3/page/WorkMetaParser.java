package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.ao3.page.WorkDetails.NamedCollection;
import org.jsoup.nodes.Element;

/**
 * Reads the table above a work (AO3 reference, 6.3), of which the work's entry in lists tells the
 * rest. Used by one thread.
 *
 * <pre>{@code
 * <dl class="work meta group"> ...
 *   <dt class="collections">Collections:</dt>
 *   <dd class="collections"><a href="/collections/harbour">Harbour</a></dd>
 *   <dt class="stats">Stats:</dt><dd class="stats"><dl class="stats">
 *     <dt class="published">Published:</dt><dd class="published">2022-09-20</dd>
 *     <dt class="status">Updated:</dt><dd class="status">2022-10-01</dd> ... </dl></dd></dl>
 * }</pre>
 */
final class WorkMetaParser {
  private static final String META = "dl.work.meta";
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("Rating", "rating"),
          Map.entry("Archive Warning", "warning"),
          Map.entry("Archive Warnings", "warning"),
          Map.entry("Category", "category"),
          Map.entry("Categories", "category"),
          Map.entry("Fandom", "fandom"),
          Map.entry("Fandoms", "fandom"),
          Map.entry("Relationship", "relationship"),
          Map.entry("Relationships", "relationship"),
          Map.entry("Character", "character"),
          Map.entry("Characters", "character"),
          Map.entry("Additional Tag", "freeform"),
          Map.entry("Additional Tags", "freeform"),
          Map.entry("Language", "language"),
          Map.entry("Series", "series"),
          Map.entry("Collections", "collections"),
          Map.entry("Stats", "stats"));
  private static final Map<String, String> STATS =
      Map.of(
          "Published", "published",
          "Updated", "status",
          "Completed", "status",
          "Words", "words",
          "Chapters", "chapters",
          "Comments", "comments",
          "Kudos", "kudos",
          "Bookmarks", "bookmarks",
          "Hits", "hits");
  private static final Pattern COLLECTION = Pattern.compile("/collections/([^/?#]+)");

  private final DefinitionList pairs;
  private final DefinitionList stats;
  private final PageReading reading;

  private WorkMetaParser(DefinitionList pairs, DefinitionList stats, PageReading reading) {
    this.pairs = pairs;
    this.stats = stats;
    this.reading = reading;
  }

  /** The table {@code list}. */
  static WorkMetaParser of(Element list, PageReading reading) {
    DefinitionList pairs = DefinitionList.of(list, META, LABELS, reading);
    Element inner = PageElements.firstByName(pairs.get("stats"), "dl");
    if (inner == null) {
      throw reading.lacks(META + " dl.stats");
    }
    return new WorkMetaParser(
        pairs, DefinitionList.of(inner, META + " dl.stats", STATS, reading), reading);
  }

  LocalDate published() {
    return stats.day("published");
  }

  Optional<LocalDate> updated() {
    return stats.find("status").map(day -> stats.day("status"));
  }

  List<NamedCollection> collections() {
    List<NamedCollection> collections =
        pairs
            .find("collections")
            .map(value -> value.getElementsByTag("a").stream().map(this::collection).toList())
            .orElse(List.of());
    if (collections.isEmpty() && pairs.find("collections").isPresent()) {
      throw reading.lacks(META + " dd.collections a");
    }
    return collections;
  }

  private NamedCollection collection(Element link) {
    Matcher path = COLLECTION.matcher(link.attr("href"));
    return Optional.of(path)
        .filter(Matcher::matches)
        .flatMap(found -> PageText.percentDecoded(found.group(1)))
        .map(name -> new NamedCollection(name, PageText.of(link)))
        .orElseThrow(() -> reading.lacks(META + " dd.collections a[href^='/collections/']"));
  }
}
