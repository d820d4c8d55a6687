package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the entry of a work that is elsewhere (AO3 reference, 6.9). Used once, by one thread.
 *
 * <pre>{@code
 * <div class="header module">
 *   <h4 class="heading"><a href="/external_works/5">Title</a> by Some Author</h4>
 *   <h5 class="fandoms heading"> ... </h5> <p class="notice"> ... </p>
 *   <ul class="required-tags"> ... </ul> <p class="datetime">09 Jun 2025</p></div>
 * <ul class="tags commas"> ... </ul>
 * <blockquote class="userstuff summary"> ... </blockquote>
 * <dl class="stats"><dt class="bookmarks">Bookmarks:</dt><dd class="bookmarks">3</dd></dl>
 * }</pre>
 */
final class ExternalWorkParser {
  private static final Map<String, String> STATS =
      Map.of(
          "Language", "language",
          "Bookmarks", "bookmarks",
          "Related Works", "inspired");

  private final PageReading reading;
  private Optional<Element> title = Optional.empty();
  private String author = "";
  private Optional<List<String>> fandoms = Optional.empty();
  private Optional<WorkSymbolsParser> symbols = Optional.empty();
  private Optional<String> date = Optional.empty();

  private ExternalWorkParser(PageReading reading) {
    this.reading = reading;
  }

  /** Reads the entry. */
  static ExternalWork parse(Element entry, PageReading reading) {
    return new ExternalWorkParser(reading).read(entry);
  }

  private ExternalWork read(Element entry) {
    EntryParts parts = EntryParts.of(entry, reading);
    PageElements.children(parts.head()).forEach(this::readHead);
    Element link = title.orElseThrow(() -> reading.lacks("h4.heading > a[href^=/external_works/]"));
    long id =
        PageNumbers.numberAfter("/external_works/", link.attr("href"))
            .orElseThrow(() -> reading.lacks("h4.heading > a[href^=/external_works/]"));
    DefinitionList numbers =
        DefinitionList.of(parts.stats(), "li.blurb > dl.stats", STATS, reading);
    return new ExternalWork(
        id,
        PageText.of(link),
        author,
        tags(parts.tags()),
        dateAdded(),
        parts.summary(),
        numbers.find("language").flatMap(language -> Languages.read(language, reading)),
        new ExternalWork.Counts(numbers.counter("bookmarks"), numbers.counter("inspired")));
  }

  private WorkTags tags(WorkTagsParser tags) {
    return tags.externalTags(
        fandoms.orElseThrow(() -> reading.lacks("div.header h5.fandoms")),
        symbols.orElseThrow(() -> reading.lacks("div.header ul.required-tags")));
  }

  private Optional<LocalDate> dateAdded() {
    return reading.day(
        date.orElseThrow(() -> reading.lacks("div.header p.datetime")), "an external work");
  }

  private void readHead(Element element) {
    switch (element.normalName()) {
      case "h4" -> readHeading(element);
      case "h5" -> fandoms = Optional.of(WorkHeaderParser.fandoms(element, reading));
      case "ul" -> symbols = Optional.of(new WorkSymbolsParser(reading).read(element));
      case "p" -> {
        if (element.hasClass("datetime")) {
          date = Optional.of(PageText.of(element));
        }
      }
      default -> throw reading.lacks("div.header > known element: it is " + element.normalName());
    }
  }

  private void readHeading(Element heading) {
    StringBuilder after = new StringBuilder();
    for (Node node : heading.childNodes()) {
      if (node instanceof Element element && title.isEmpty() && element.nameIs("a")) {
        title = Optional.of(element);
      } else if (node instanceof TextNode || node instanceof Element) {
        PageText.append(node, after);
      }
    }
    String byline = PageText.squeeze(after);
    if (!byline.startsWith("by ")) {
      throw reading.lacks("h4.heading 'by' an author");
    }
    author = byline.substring(3);
  }

  /** The number in a class such as {@code external-work-5}. */
  static OptionalLong id(Element entry) {
    return PageElements.classes(entry).stream()
        .map(name -> PageNumbers.numberAfter("external-work-", name))
        .filter(OptionalLong::isPresent)
        .findFirst()
        .orElse(OptionalLong.empty());
  }
}
