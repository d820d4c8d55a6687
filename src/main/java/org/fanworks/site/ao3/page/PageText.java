package org.fanworks.site.ao3.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text of pages as a browser would show it: runs of HTML's white space become one blank, blanks at
 * both ends go. Everything else stays, also the soft hyphens, zero-width and no-break spaces that
 * jsoup's own {@code text()} drops or replaces: tag names are compared letter by letter.
 */
final class PageText {
  private PageText() {}

  /** Text of the element and all below it. */
  static String of(Element element) {
    if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
      return squeeze(only.getWholeText());
    }
    StringBuilder text = new StringBuilder();
    append(element, text);
    return squeeze(text);
  }

  /** Appends the raw text of the node and all below it. */
  static void append(Node node, StringBuilder text) {
    if (node instanceof TextNode textNode) {
      text.append(textNode.getWholeText());
    }
    for (int i = 0; i < node.childNodeSize(); i++) {
      append(node.childNode(i), text);
    }
  }

  /** The raw text with its white space normalised. */
  static String squeeze(CharSequence raw) {
    return isSqueezed(raw) ? raw.toString() : rewrite(raw);
  }

  /** Most texts are in order already, and are not worth a copy. */
  private static boolean isSqueezed(CharSequence raw) {
    boolean blank = true;
    for (int i = 0; i < raw.length(); i++) {
      char letter = raw.charAt(i);
      boolean blankBefore = blank;
      blank = isWhiteSpace(letter);
      if (blank && (blankBefore || letter != ' ')) {
        return false;
      }
    }
    return raw.isEmpty() || !blank;
  }

  private static String rewrite(CharSequence raw) {
    StringBuilder squeezed = new StringBuilder(raw.length());
    boolean blank = false;
    for (int i = 0; i < raw.length(); i++) {
      char letter = raw.charAt(i);
      if (isWhiteSpace(letter)) {
        blank = true;
        continue;
      }
      if (blank && !squeezed.isEmpty()) {
        squeezed.append(' ');
      }
      blank = false;
      squeezed.append(letter);
    }
    return squeezed.toString();
  }

  /** The path segment or query part as text; empty if its percent signs make no sense. */
  static Optional<String> percentDecoded(String encoded) {
    try {
      return Optional.of(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether HTML takes the character for a blank. */
  static boolean isWhiteSpace(char letter) {
    return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f';
  }
}
