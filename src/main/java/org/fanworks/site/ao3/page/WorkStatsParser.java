package org.fanworks.site.ao3.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers at the end of a work's entry (AO3 reference, 6.1). Used once, by one thread.
 *
 * <pre>{@code
 * <dl class="stats"><dt class="language">Language:</dt><dd class="language" lang="en">English</dd>
 *   <dt class="words">Words:</dt><dd class="words">12,345</dd>
 *   <dt class="chapters">Chapters:</dt><dd class="chapters"><a href="...">5</a>/?</dd>
 *   <dt class="hits">Hits:</dt><dd class="hits">14,370</dd></dl>
 * }</pre>
 *
 * <p>The page leaves out counters of 0. A number of an unknown class could thus be a renamed one
 * that would silently become 0, so it ends the reading.
 */
final class WorkStatsParser {
  private static final Set<String> KNOWN =
      Set.of(
          "language", "words", "chapters", "collections", "comments", "kudos", "bookmarks", "hits");

  private final PageReading reading;
  private final Map<String, Element> numbers = new HashMap<>();

  WorkStatsParser(PageReading reading) {
    this.reading = reading;
  }

  WorkStats parse(Element list) {
    boolean labelled = false;
    for (Element element : PageElements.children(list)) {
      if (element.nameIs("dd")) {
        numbers.put(knownClass(element), element);
      } else if (labelled) {
        throw withoutNumber();
      }
      labelled = element.nameIs("dt");
    }
    if (labelled) {
      throw withoutNumber();
    }
    String chapters = requiredText("chapters");
    int slash = chapters.indexOf('/');
    if (slash < 0) {
      throw reading.lacks("dd.chapters of the form n/m");
    }
    String total = chapters.substring(slash + 1).strip();
    return new WorkStats(
        language(),
        number("words", requiredText("words")),
        required("chapters", chapters.substring(0, slash).strip()),
        total.equals("?") ? OptionalInt.empty() : OptionalInt.of(required("chapters", total)),
        counter("collections"),
        counter("comments"),
        counter("kudos"),
        counter("bookmarks"),
        hits());
  }

  /** A counter of 0 is left out together with its label. */
  private PageChanged withoutNumber() {
    return reading.lacks("dl.stats dd after each dt");
  }

  private String knownClass(Element number) {
    for (String name : PageElements.classes(number)) {
      if (KNOWN.contains(name)) {
        return name;
      }
    }
    throw reading.lacks("dl.stats dd of a known class: it is '" + number.className() + "'");
  }

  private Optional<String> language() {
    @Nullable Element language = numbers.get("language");
    return language == null ? Optional.empty() : Languages.read(language, reading);
  }

  private OptionalInt hits() {
    @Nullable Element hits = numbers.get("hits");
    return hits == null ? OptionalInt.of(0) : number("hits", PageText.of(hits));
  }

  private int counter(String name) {
    @Nullable Element counter = numbers.get(name);
    return counter == null ? 0 : required(name, PageText.of(counter));
  }

  private OptionalInt number(String name, String text) {
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(required(name, text));
  }

  private int required(String name, String text) {
    return PageNumbers.smallNumber(text)
        .orElseThrow(() -> reading.lacks("dd." + name + " with a number: it says '" + text + "'"));
  }

  private String requiredText(String name) {
    @Nullable Element element = numbers.get(name);
    if (element == null) {
      throw reading.lacks("dl.stats dd." + name);
    }
    return PageText.of(element);
  }
}
