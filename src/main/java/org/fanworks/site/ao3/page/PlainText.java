package org.fanworks.site.ao3.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text that users wrote, without its markup, to search and to count in: one empty line between
 * paragraphs, one line break for each of the page's. Used once, by one thread.
 */
final class PlainText {
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "div",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "dl",
          "pre",
          "table",
          "hr",
          "center",
          "figure",
          "details");
  private static final Set<String> LINES = Set.of("br", "li", "dt", "dd", "tr", "summary");

  private final StringBuilder text = new StringBuilder();
  private int breaks;
  private boolean blank;

  private PlainText() {}

  /** The text of the element, without a heading for screen readers. */
  static String of(Element element) {
    PlainText plain = new PlainText();
    plain.appendChildren(element);
    return plain.text.toString();
  }

  /** Whether a node is a heading for screen readers. */
  static boolean isLandmark(Node node) {
    return node instanceof Element element
        && element.hasClass("landmark")
        && element.id().equals("work");
  }

  private void appendChildren(Node parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element && !isLandmark(node)) {
        append(element);
      }
    }
  }

  private void append(Element element) {
    int separation = separation(element.normalName());
    if (element.nameIs("br")) {
      breaks = Math.min(2, breaks + separation);
    } else {
      breaks = Math.max(breaks, separation);
      appendChildren(element);
      breaks = Math.max(breaks, separation);
    }
  }

  private static int separation(String name) {
    if (PARAGRAPHS.contains(name)) {
      return 2;
    }
    return LINES.contains(name) ? 1 : 0;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (PageText.isWhiteSpace(letter)) {
        blank = true;
      } else {
        separate();
        text.append(letter);
      }
    }
  }

  private void separate() {
    if (!text.isEmpty()) {
      text.append("\n".repeat(breaks));
      if (breaks == 0 && blank) {
        text.append(' ');
      }
    }
    breaks = 0;
    blank = false;
  }
}
