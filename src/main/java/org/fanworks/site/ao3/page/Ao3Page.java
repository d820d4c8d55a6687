package org.fanworks.site.ao3.page;

import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An answer of the archive, parsed and told apart before a reader of details sees it.
 *
 * @param url where it came from, for messages
 * @param main the archive's part of the page; empty for an answer from elsewhere
 * @param parts what a list of works would consist of, if there is one
 */
public record Ao3Page(
    String url, Ao3PageKind kind, String title, Optional<Element> main, WorkListParts parts) {

  /**
   * Parses a body, whatever it is.
   *
   * @throws PageChanged if its markup is broken in a way that the parser of HTML fails at
   */
  public static Ao3Page read(String body, String url) {
    Document document = parse(body, url);
    // Summaries are handed on as the archive wrote them.
    document.outputSettings().prettyPrint(false);
    String title = PageText.squeeze(document.title());
    Element main = document.getElementById("main");
    if (main == null) {
      Ao3PageKind kind = Ao3PageClassifier.classifyForeign(document, body);
      return new Ao3Page(url, kind, title, Optional.empty(), WorkListParts.none());
    }
    WorkListParts parts = WorkListParts.of(main);
    Ao3PageKind kind = Ao3PageClassifier.classify(main, parts, body);
    return new Ao3Page(url, kind, title, Optional.of(main), parts);
  }

  private static Document parse(String body, String url) {
    try {
      return Jsoup.parse(body);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new PageChanged("AO3 page", "markup that can be read", url, e);
    }
  }

  /** The first error message of the archive; blank if there is none. */
  String errorMessage() {
    Optional<Element> flash =
        parts.flashes().stream()
            .filter(message -> message.hasClass("error") || message.hasClass("alert"))
            .findFirst();
    return flash.or(this::explanation).map(PageText::of).orElse("");
  }

  /** What an error page, or a page in place of another, says itself. */
  private Optional<Element> explanation() {
    boolean speaks = kind == Ao3PageKind.SIGN_IN || kind == Ao3PageKind.MYSTERY;
    return main.filter(element -> speaks || element.hasClass("errors"))
        .map(element -> element.selectFirst("p"));
  }

  /** The failure that this answer is no page of the expected kind and no other known answer. */
  PageChanged changed(String expected) {
    String frame =
        main.map(element -> "#main is '" + element.className() + "'").orElse("it has no #main");
    return new PageChanged(
        expected, "sign of being one: its title is '" + title + "', " + frame, url);
  }
}
