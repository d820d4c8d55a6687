package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanworks.site.ao3.page.Author.Account;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the first heading of a work's entry (AO3 reference, 6.1): title, creators, recipients,
 * lock. Used once, by one thread.
 *
 * <pre>{@code
 * <h4 class="heading"><a href="/works/11">Title</a> by
 *   <a rel="author" href="/users/bob/pseuds/Bobby%20B">Bobby B (bob)</a>,
 *   Jane Doe [archived by <a rel="author" href="/users/arc/pseuds/arc">arc</a>]
 *   for <a href="/users/cleo/gifts">cleo</a> <img title="Restricted" src="..." /></h4>
 * }</pre>
 */
final class BylineParser {
  private static final String AUTHOR_LINK = "h4.heading a[rel=author]";
  private static final String ARCHIVED_BY = "[archived by";
  private static final String ANONYMOUS = Author.ANONYMOUS.name();

  private final PageReading reading;
  private final List<Author> authors = new ArrayList<>();
  private final List<String> recipients = new ArrayList<>();
  private final StringBuilder between = new StringBuilder();
  private Optional<String> title = Optional.empty();
  private boolean bylineEnded;
  private boolean restricted;

  BylineParser(PageReading reading) {
    this.reading = reading;
  }

  /** Reads the heading; the other methods tell what it said. */
  BylineParser read(Element heading) {
    for (Node node : heading.childNodes()) {
      if (node instanceof TextNode text) {
        between.append(text.getWholeText());
      } else if (node instanceof Element element) {
        readElement(element);
      }
    }
    endByline();
    return this;
  }

  String title() {
    return title.orElseThrow(() -> reading.lacks("h4.heading > a with the title"));
  }

  List<Author> authors() {
    return authors;
  }

  List<String> recipients() {
    return recipients;
  }

  /** The byline, without users' numbers. */
  Byline byline() {
    return new Byline(authors, List.of(), recipients);
  }

  boolean restricted() {
    return restricted;
  }

  private void readElement(Element element) {
    switch (element.normalName()) {
      case "a" -> readLink(element);
      case "img" -> readImage(element);
      default -> throw reading.lacks("h4.heading of links and images only");
    }
  }

  private void readLink(Element link) {
    if (link.attr("rel").equals("author")) {
      readAuthor(link);
    } else if (title.isEmpty()) {
      title = Optional.of(PageText.of(link));
      between.setLength(0);
    } else if (link.attr("href").contains("/gifts")) {
      endByline();
      recipients.add(PageText.of(link));
    } else {
      throw reading.lacks("h4.heading a[href*='/gifts'] after the authors");
    }
  }

  private void readAuthor(Element link) {
    String before = textBefore();
    if (authors.contains(Author.ANONYMOUS)) {
      return;
    }
    if (before.endsWith(ARCHIVED_BY)) {
      String name = before.substring(0, before.length() - ARCHIVED_BY.length()).strip();
      authors.add(new Author(name, Optional.of(account(link))));
    } else if (before.startsWith(ANONYMOUS + " [")) {
      // Creators see their own names behind it; the work is anonymous all the same.
      authors.add(Author.ANONYMOUS);
    } else if (before.isEmpty()) {
      authors.add(new Author(PageText.of(link), Optional.of(account(link))));
    } else {
      throw reading.lacks(AUTHOR_LINK + " for '" + before + "'");
    }
  }

  private void endByline() {
    if (bylineEnded) {
      return;
    }
    bylineEnded = true;
    String rest = textBefore();
    String name =
        rest.equals("for") || rest.endsWith(" for")
            ? rest.substring(0, rest.length() - 3).strip()
            : rest;
    if (authors.isEmpty() && name.equals(ANONYMOUS)) {
      authors.add(Author.ANONYMOUS);
    } else if (authors.isEmpty() || !name.isEmpty()) {
      throw reading.lacks(AUTHOR_LINK + " for '" + name + "'");
    }
  }

  /** The text since the last link, without what joins names: "by", commas, a closing bracket. */
  private String textBefore() {
    String text = PageText.squeeze(between);
    between.setLength(0);
    if (authors.isEmpty()) {
      return text.startsWith("by ") || text.equals("by") ? text.substring(2).strip() : text;
    }
    int start = text.startsWith("]") ? 1 : 0;
    return (text.startsWith(",", start) ? text.substring(start + 1) : text.substring(start))
        .strip();
  }

  private Account account(Element link) {
    return Account.ofHref(link.attr("href"))
        .orElseThrow(() -> reading.lacks(AUTHOR_LINK + "[href^='/users/']"));
  }

  private void readImage(Element image) {
    restricted |= isRestricted(image, reading);
  }

  /** Whether an image beside a title is the lock of what only members see. */
  static boolean isRestricted(Element image, PageReading reading) {
    String description = image.attr("title") + image.attr("alt");
    boolean restricted = description.contains("Restricted");
    if (!restricted && !description.contains("Hidden")) {
      throw reading.lacks("heading img[title=Restricted]");
    }
    return restricted;
  }
}
