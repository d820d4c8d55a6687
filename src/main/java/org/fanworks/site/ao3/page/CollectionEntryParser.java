package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.site.ao3.page.ArchiveCollection.Counts;
import org.fanworks.site.ao3.page.ArchiveCollection.Maintainer;
import org.fanworks.site.ao3.page.ArchiveCollection.Rules;
import org.fanworks.site.ao3.page.Author.Account;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a collection's entry in a list (AO3 reference, 6.13). Used once, by one thread.
 *
 * <pre>{@code
 * <li class="collection picture blurb group"><div class="header module">
 *   <h4 class="heading"><a href="/collections/fest">The Fest</a> <span class="name">(fest)</span>
 *     by <a class="owner" href="/users/ann">ann</a></h4>
 *   <p class="datetime">09 Jun 2025</p></div>
 *   <blockquote class="userstuff summary">...</blockquote>
 *   <p class="type">(Open, Moderated, Gift Exchange Challenge)</p>
 *   <dl class="stats"><dt class="works">Works:</dt><dd class="works"><a>12</a></dd></dl></li>
 * }</pre>
 */
final class CollectionEntryParser {
  private static final Map<String, String> STATS =
      Map.of(
          "Challenges/Subcollections", "collections",
          "Subcollections", "collections",
          "Fandoms", "fandoms",
          "Prompts", "prompts",
          "Works", "works",
          "Bookmarked Items", "bookmarks");
  private static final String CHALLENGE = " Challenge";

  private final PageReading reading;
  private Optional<Element> titleLink = Optional.empty();
  private final List<Maintainer> owners = new ArrayList<>();
  private final List<Maintainer> moderators = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private Optional<String> date = Optional.empty();
  private Optional<String> description = Optional.empty();
  private Optional<Rules> rules = Optional.empty();
  private Optional<Counts> counts = Optional.empty();

  private CollectionEntryParser(PageReading reading) {
    this.reading = reading;
  }

  /** Reads the entry. */
  static ArchiveCollection parse(Element entry, PageReading reading) {
    if (!entry.hasClass("collection")) {
      throw reading.lacks("li.collection.blurb: there is '" + entry.className() + "'");
    }
    return new CollectionEntryParser(reading).read(entry);
  }

  private ArchiveCollection read(Element entry) {
    PageElements.children(entry).forEach(this::readPart);
    Element title = titleLink.orElseThrow(() -> reading.lacks("li.collection h4.heading a"));
    return new ArchiveCollection(
        name(title),
        PageText.of(title),
        owners,
        moderators,
        dateUpdated(),
        tags,
        description,
        rules.orElseThrow(() -> reading.lacks("li.collection > p.type")),
        counts.orElseThrow(() -> reading.lacks("li.collection > dl.stats")));
  }

  private void readPart(Element part) {
    switch (part.normalName()) {
      case "div" -> {
        // The header, and inside of it the icon.
        PageElements.children(part).forEach(this::readPart);
      }
      case "h4" -> readHeading(part);
      case "h5" -> readTags(part);
      case "p" -> readParagraph(part);
      case "ul" -> readList(part);
      case "blockquote" -> description = description(part);
      case "dl" -> counts = Optional.of(counts(part));
      case "h6", "img", "a" -> {
        // Landmarks and the icon.
      }
      default -> throw reading.lacks("li.collection known element: it is " + part.normalName());
    }
  }

  private void readHeading(Element heading) {
    List<Element> links = new ArrayList<>();
    for (Element element : PageElements.children(heading)) {
      if (element.nameIs("a")) {
        links.add(element);
      } else if (!element.nameIs("span")) {
        throw reading.lacks("li.collection h4.heading > a or span");
      }
    }
    titleLink = links.stream().findFirst();
    links.stream().skip(1).forEach(link -> readMaintainer(link, isSorted(links)));
  }

  /** Older pages name the owners alone, and need no class to tell them from moderators. */
  private static boolean isSorted(List<Element> links) {
    return links.stream().anyMatch(link -> link.hasClass("owner") || link.hasClass("mod"));
  }

  private void readMaintainer(Element link, boolean sorted) {
    if (sorted && !link.hasClass("owner") && !link.hasClass("mod")) {
      throw reading.lacks("li.collection h4.heading a.owner or a.mod");
    }
    (link.hasClass("mod") ? moderators : owners).add(maintainer(link));
  }

  private void readTags(Element container) {
    for (Element element : PageElements.children(container)) {
      @Nullable Element link =
          element.nameIs("a") ? element : PageElements.firstByName(element, "a");
      if (link != null) {
        tags.add(PageText.of(link));
      } else if (!element.hasClass("landmark")) {
        throw reading.lacks("li.collection .tags a");
      }
    }
  }

  private void readParagraph(Element paragraph) {
    if (paragraph.hasClass("datetime")) {
      date = Optional.of(PageText.of(paragraph));
    } else if (paragraph.hasClass("type")) {
      rules = Optional.of(rules(PageText.of(paragraph)));
    }
  }

  private void readList(Element list) {
    if (list.hasClass("mods")) {
      for (Element link : list.getElementsByTag("a")) {
        moderators.add(maintainer(link));
      }
    } else if (list.hasClass("tags")) {
      readTags(list);
    } else if (!list.hasClass("actions")) {
      throw reading.lacks("li.collection ul of a known class: it is '" + list.className() + "'");
    }
  }

  private Maintainer maintainer(Element link) {
    Account account =
        Account.ofHref(link.attr("href"))
            .orElseThrow(() -> reading.lacks("li.collection a.owner[href^='/users/']"));
    return new Maintainer(account.login(), PageText.of(link));
  }

  private String name(Element link) {
    return CollectionLinks.name(link)
        .orElseThrow(() -> reading.lacks("li.collection h4.heading a[href^='/collections/']"));
  }

  private Optional<LocalDate> dateUpdated() {
    String text = date.orElseThrow(() -> reading.lacks("li.collection p.datetime"));
    Optional<LocalDate> day = PageDates.day(text);
    if (day.isEmpty()) {
      reading.warn("The date of an update is unknown: the page says '" + text + "'");
    }
    return day;
  }

  /** A collection without a description shows a blank. */
  private Optional<String> description(Element quote) {
    if (!quote.hasClass("summary")) {
      throw reading.lacks("li.collection > blockquote.summary");
    }
    boolean blank = PageText.of(quote).replace('\u00a0', ' ').isBlank();
    @Nullable Element inside = quote.firstElementChild();
    return blank && inside == null ? Optional.empty() : Optional.of(quote.html().strip());
  }

  private Rules rules(String text) {
    String inside = text.replaceAll("^\\(|\\)$", "");
    List<String> words = List.of(inside.split(", ", -1));
    if (!words.contains("Open") && !words.contains("Closed")) {
      throw reading.lacks("li.collection p.type with Open or Closed: it is '" + text + "'");
    }
    return new Rules(
        words.contains("Open"),
        words.contains("Moderated"),
        words.contains("Unrevealed"),
        words.contains("Anonymous"),
        words.stream()
            .filter(word -> word.endsWith(CHALLENGE))
            .map(word -> word.substring(0, word.length() - CHALLENGE.length()))
            .findFirst());
  }

  private Counts counts(Element list) {
    DefinitionList stats = DefinitionList.of(list, "li.collection > dl.stats", STATS, reading);
    return new Counts(
        stats.counter("collections"),
        stats.counter("prompts"),
        stats.number("works"),
        stats.counter("bookmarks"));
  }
}
