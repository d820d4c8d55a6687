package org.fanworks.site.mastodon.api;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns the HTML of statuses and notes into text (Mastodon reference, 15.1): paragraphs are parted
 * by an empty line, a link to a page is its whole address instead of the shortened one that is
 * displayed, a mention has its domain. The line that repeats the address of a quoted status is left
 * out.
 */
public final class PlainText {
  private static final Set<String> BLOCKS =
      Set.of("p", "ul", "ol", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "div");

  private final List<JsonObject> mentions;
  private final StringBuilder text = new StringBuilder();

  private PlainText(List<JsonObject> mentions) {
    this.mentions = mentions;
  }

  /** The text of HTML that mentions nobody. */
  public static String of(String html) {
    return of(html, List.of());
  }

  /**
   * The text of HTML.
   *
   * @param mentions what the status says of those whom it mentions
   */
  public static String of(String html, List<JsonObject> mentions) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html;
    }
    PlainText plain = new PlainText(mentions);
    plain.addAll(Jsoup.parseBodyFragment(html).body(), false);
    return plain.text.toString().strip();
  }

  private void addAll(Element parent, boolean preformatted) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(
            preformatted ? words.getWholeText() : words.getWholeText().replaceAll("\\s+", " "));
      } else if (node instanceof Element element) {
        add(element, preformatted);
      }
    }
  }

  private void add(Element element, boolean preformatted) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      text.append('\n');
    } else if (tag.equals("a")) {
      text.append(link(element));
    } else if (tag.equals("li")) {
      startLine(1);
      text.append("- ");
      addAll(element, preformatted);
    } else if (BLOCKS.contains(tag)) {
      if (!element.hasClass("quote-inline")) {
        startLine(2);
        addAll(element, preformatted || tag.equals("pre"));
        startLine(2);
      }
    } else {
      addAll(element, preformatted || tag.equals("code"));
    }
  }

  private void startLine(int breaks) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    if (end > 0) {
      text.setLength(end);
      text.append("\n".repeat(breaks));
    }
  }

  private String link(Element link) {
    String shown = link.text();
    if (shown.startsWith("#")) {
      return shown;
    }
    if (shown.startsWith("@")) {
      String url = link.attr("href");
      return mentions.stream()
          .filter(mention -> mention.optionalText("url").filter(url::equals).isPresent())
          .findFirst()
          .map(mention -> "@" + mention.text("acct"))
          .orElse(shown);
    }
    return link.hasAttr("href") ? link.attr("href") : shown;
  }
}
