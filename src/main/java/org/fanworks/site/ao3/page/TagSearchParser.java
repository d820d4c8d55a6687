package org.fanworks.site.ao3.page;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of the search for tags (AO3 reference, 6.12). Stateless.
 *
 * <pre>{@code
 * <h3 class="heading">2 Found</h3>
 * <ol class="tag index group">
 *   <li><span class="canonical">Fandom: <a class="tag" href="/tags/X">X</a> (1234)</span></li>
 *   <li><span>Freeform: <a class="tag" href="/tags/y">y</a> (1)</span></li></ol>
 * }</pre>
 */
public final class TagSearchParser {
  /** How messages call the page. */
  public static final String PAGE = "AO3 tag search";

  /** A mark that keeps the number behind a name that is written from right to left. */
  private static final Pattern USES = Pattern.compile("\\u200E?\\(([\\d,]+)\\)");

  private TagSearchParser() {}

  /**
   * Reads a page.
   *
   * @throws UnexpectedPage if the page is another one
   * @throws org.fanworks.site.PageChanged if the page is not understood
   */
  public static ListPage<FoundTag> parse(Ao3Page page) {
    if (page.kind() != Ao3PageKind.TAG_SEARCH) {
      throw UnexpectedPage.of(page, PAGE);
    }
    PageReading reading = new PageReading(PAGE, page.url());
    ListHeading heading =
        page.parts()
            .countHeading()
            .map(PageText::of)
            .flatMap(ListHeading::ofSearch)
            .orElseThrow(() -> reading.lacks("#main h3.heading of the form 'n Found'"));
    return new ListFrame(page, "tag", heading, reading).read(entry -> tag(entry, reading));
  }

  private static FoundTag tag(Element entry, PageReading reading) {
    @Nullable Element span = PageElements.firstByName(entry, "span");
    @Nullable Element link = span == null ? null : PageElements.firstByName(span, "a");
    if (span == null || link == null || !link.attr("href").startsWith("/tags/")) {
      throw reading.lacks("ol.tag.index > li > span > a[href^='/tags/']");
    }
    String classes = span.className();
    if (!classes.isEmpty() && !span.hasClass("canonical")) {
      throw reading.lacks("ol.tag.index > li > span.canonical: it is '" + classes + "'");
    }
    return new FoundTag(
        PageText.of(link),
        type(span, link, reading),
        !classes.isEmpty(),
        uses(span, link, reading));
  }

  private static String type(Element span, Element link, PageReading reading) {
    String text = text(span, 0, link.siblingIndex());
    if (!text.endsWith(":")) {
      throw reading.lacks("ol.tag.index > li > span 'Type:'");
    }
    String type = text.substring(0, text.length() - 1);
    if (TagType.ofCode(type).isEmpty()) {
      reading.warn("Unknown type of tag '" + type + "'");
    }
    return type;
  }

  private static int uses(Element span, Element link, PageReading reading) {
    String text = text(span, link.siblingIndex() + 1, span.childNodeSize());
    Matcher matcher = USES.matcher(text);
    Optional<String> number = matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    OptionalInt uses = number.map(PageNumbers::smallNumber).orElse(OptionalInt.empty());
    return uses.orElseThrow(
        () -> reading.lacks("ol.tag.index > li > span '(n)': it says '" + text + "'"));
  }

  private static String text(Element span, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Node node : span.childNodes().subList(from, to)) {
      PageText.append(node, text);
    }
    return PageText.squeeze(text);
  }
}
