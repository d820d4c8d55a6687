package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Reads the head of a work's entry (AO3 reference, 6.1): byline, fandoms, symbols, date. Used once,
 * by one thread.
 *
 * <pre>{@code
 * <div class="header module"><!-- updated_at=1749454014 -->
 *   <h4 class="heading">title, authors, recipients</h4>
 *   <h5 class="fandoms heading">Fandoms: <a class="tag" href="...">Fandom</a></h5>
 *   <ul class="required-tags"> four symbols </ul>
 *   <p class="datetime">09 Jun 2025</p></div>
 * }</pre>
 */
final class WorkHeaderParser {
  private final PageReading reading;
  private Optional<BylineParser> byline = Optional.empty();
  private Optional<List<String>> fandoms = Optional.empty();
  private Optional<WorkSymbolsParser> symbols = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<LocalDateTime> recordUpdatedAt = Optional.empty();

  WorkHeaderParser(PageReading reading) {
    this.reading = reading;
  }

  /** Reads the head; the other methods tell what it said. */
  WorkHeaderParser read(Element header) {
    for (Node node : header.childNodes()) {
      if (node instanceof Element element) {
        readElement(element);
      } else if (node instanceof Comment comment) {
        recordUpdatedAt = recordUpdatedAt.or(() -> PageDates.recordVersion(comment.getData()));
      }
    }
    return this;
  }

  BylineParser byline() {
    return byline.orElseThrow(() -> reading.lacks("div.header h4.heading"));
  }

  List<String> fandoms() {
    return fandoms.orElseThrow(() -> reading.lacks("div.header h5.fandoms"));
  }

  WorkSymbolsParser symbols() {
    return symbols.orElseThrow(() -> reading.lacks("div.header ul.required-tags"));
  }

  /** When the work last got a chapter; empty when the page says so in words. */
  Optional<LocalDate> dateUpdated() {
    String text = date.orElseThrow(() -> reading.lacks("div.header p.datetime"));
    return reading.day(text, "an update");
  }

  Optional<LocalDateTime> recordUpdatedAt() {
    return recordUpdatedAt;
  }

  private void readElement(Element element) {
    switch (element.normalName()) {
      case "h4" -> byline = Optional.of(new BylineParser(reading).read(element));
      case "h5" -> {
        if (element.hasClass("fandoms")) {
          fandoms = Optional.of(fandoms(element, reading));
        }
      }
      case "ul" -> {
        if (element.hasClass("required-tags")) {
          symbols = Optional.of(new WorkSymbolsParser(reading).read(element));
        }
      }
      case "p" -> {
        if (element.hasClass("datetime")) {
          date = Optional.of(PageText.of(element));
        }
      }
      default -> {
        // Icons and the like.
      }
    }
  }

  /** The names in the heading of fandoms. */
  static List<String> fandoms(Element heading, PageReading reading) {
    List<String> names = new ArrayList<>();
    for (Element element : PageElements.children(heading)) {
      if (element.nameIs("a")) {
        names.add(PageText.of(element));
      } else if (!element.hasClass("landmark")) {
        throw reading.lacks("h5.fandoms > a");
      }
    }
    return names;
  }
}
