package org.fanworks.site.ao3.page;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;

/**
 * Reads a tag's own page (AO3 reference, 6.12). Used once, by one thread.
 *
 * <pre>{@code
 * <div class="tag home profile">
 *   <div class="primary header module"><h2 class="heading">Angst</h2></div>
 *   <p>This tag belongs to the Additional Tags Category. It's a canonical tag. ...</p>
 *   <div class="parent listbox group"><ul class="tags"><li><a>No Fandom</a></li></ul></div>
 *   <div class="synonym listbox group"> ... </div></div>
 * }</pre>
 *
 * <p>Whether a tag has synonyms or sub-tags decides whether a search is exact, so a box of an
 * unknown class ends the reading.
 */
public final class TagPageParser {
  private enum Box {
    PARENT("parent"),
    SYNONYM("synonym"),
    META("meta"),
    SUB("sub"),
    CHILD("child"),
    MERGER("merger"),
    WORK("work"),
    BOOKMARK("bookmark"),
    HEADER("header");

    private final String cssClass;

    Box(String cssClass) {
      this.cssClass = cssClass;
    }
  }

  /** How messages call the page. */
  public static final String PAGE = "AO3 tag page";

  private static final Pattern CATEGORY =
      Pattern.compile("This tag belongs to the (.+?) Category\\.(.*)");

  private final PageReading reading;
  private final ListMultimap<Box, Element> boxes =
      MultimapBuilder.enumKeys(Box.class).arrayListValues().build();
  private Optional<Matcher> introduction = Optional.empty();

  private TagPageParser(PageReading reading) {
    this.reading = reading;
  }

  /**
   * Reads a page.
   *
   * @throws UnexpectedPage if the page is another one, such as one that says that there is no tag
   * @throws PageChanged if the page is not understood
   */
  public static TagPage parse(Ao3Page page) {
    if (page.kind() != Ao3PageKind.TAG) {
      throw UnexpectedPage.of(page, PAGE);
    }
    TagPageParser parser = new TagPageParser(new PageReading(PAGE, page.url()));
    return parser.read(page.main().orElseThrow());
  }

  private TagPage read(Element main) {
    Element profile =
        PageElements.child(main, "div", "tag")
            .orElseThrow(() -> reading.lacks("#main > div.tag.home"));
    for (Element part : PageElements.children(profile)) {
      readPart(part);
    }
    Matcher words =
        introduction.orElseThrow(() -> reading.lacks("div.tag.home > p about the category"));
    Element name =
        boxes.get(Box.HEADER).stream()
            .findFirst()
            .flatMap(header -> PageElements.child(header, "h2", "heading"))
            .orElseThrow(() -> reading.lacks("div.tag.home h2.heading"));
    return new TagPage(
        PageText.of(name),
        words.group(1),
        isCanonical(words.group(2).strip()),
        names(Box.MERGER).stream().findFirst(),
        names(Box.PARENT),
        names(Box.SYNONYM),
        names(Box.META),
        names(Box.SUB));
  }

  /** Only of a canonical tag the page says more than its category; until 2022 it said "common". */
  private boolean isCanonical(String more) {
    boolean canonical = more.contains("canonical tag") || more.contains("common tag");
    if (!canonical && !more.isEmpty()) {
      throw reading.lacks("div.tag.home > p that says that the tag is canonical");
    }
    return canonical;
  }

  private void readPart(Element part) {
    if (part.nameIs("p") && introduction.isEmpty()) {
      Matcher matcher = CATEGORY.matcher(PageText.of(part));
      introduction = matcher.matches() ? Optional.of(matcher) : Optional.empty();
    } else if (part.nameIs("div")) {
      boxes.put(box(part), part);
    }
  }

  private Box box(Element element) {
    for (Box box : Box.values()) {
      if (element.hasClass(box.cssClass)) {
        return box;
      }
    }
    throw reading.lacks("div.tag.home > div of a known class: it is '" + element.className() + "'");
  }

  /** Names of the tags in the boxes of that kind; none if the page has no such box. */
  private List<String> names(Box box) {
    List<String> names = new ArrayList<>();
    for (Element element : boxes.get(box)) {
      for (Element link : element.getElementsByTag("a")) {
        names.add(PageText.of(link));
      }
    }
    if (names.isEmpty() && boxes.containsKey(box)) {
      throw reading.lacks("div." + box.cssClass + " a.tag");
    }
    return names;
  }
}
