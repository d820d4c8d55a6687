package org.fanworks.site.ao3.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the index of a work's chapters (AO3 reference, 6.5). Stateless.
 *
 * <pre>{@code
 * <ol class="chapter index group" role="navigation">
 *   <li><a href="/works/11/chapters/21">1. Lamps</a> <span class="datetime">(2015-01-11)</span></li>
 * }</pre>
 *
 * <p>A chapter without a title is shown as {@code Chapter 3}; a title that reads so is none, too.
 */
public final class ChapterIndexParser {
  /** How messages call the page. */
  public static final String PAGE = "AO3 index of chapters";

  private static final Pattern LINK = Pattern.compile("/works/\\d+/chapters/(\\d+)");
  private static final Pattern TEXT = Pattern.compile("([\\d,]+)\\. ?(.*)");
  private static final Pattern DAY = Pattern.compile("\\((\\d{4}-\\d\\d-\\d\\d)\\)");

  private ChapterIndexParser() {}

  /**
   * Reads a page.
   *
   * @throws UnexpectedPage if the page is another one
   * @throws PageChanged if the page is not understood
   */
  public static List<Chapter> parse(Ao3Page page) {
    if (page.kind() != Ao3PageKind.CHAPTER_INDEX) {
      throw UnexpectedPage.of(page, PAGE);
    }
    PageReading reading = new PageReading(PAGE, page.url());
    Element list =
        page.parts().index("chapter").orElseThrow(() -> reading.lacks("#main ol.chapter.index"));
    List<Chapter> chapters = new ArrayList<>();
    for (Element item : PageElements.children(list)) {
      chapters.add(chapter(item, reading));
    }
    if (chapters.isEmpty()) {
      throw reading.lacks("ol.chapter.index > li");
    }
    return chapters;
  }

  private static Chapter chapter(Element item, PageReading reading) {
    @Nullable Element link = PageElements.firstByName(item, "a");
    @Nullable Element date = PageElements.firstByName(item, "span");
    if (link == null || date == null) {
      throw reading.lacks("ol.chapter.index > li with a and span.datetime");
    }
    Matcher path = LINK.matcher(link.attr("href"));
    Matcher text = TEXT.matcher(PageText.of(link));
    OptionalLong id = path.matches() ? PageNumbers.number(path.group(1)) : OptionalLong.empty();
    OptionalInt position =
        text.matches() ? PageNumbers.smallNumber(text.group(1)) : OptionalInt.empty();
    if (id.isEmpty() || position.isEmpty()) {
      throw reading.lacks("ol.chapter.index a[href*='/chapters/'] of the form 'n. title'");
    }
    int number = position.getAsInt();
    return new Chapter(
        id.getAsLong(),
        number,
        Optional.of(text.group(2)).filter(title -> !isNone(title, number)),
        day(PageText.of(date), reading));
  }

  private static boolean isNone(String title, int position) {
    return title.isEmpty() || title.equals("Chapter " + position);
  }

  private static LocalDate day(String text, PageReading reading) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      try {
        return LocalDate.parse(day.group(1));
      } catch (DateTimeException e) {
        throw reading.lacks("span.datetime with a day that exists: '" + text + "'");
      }
    }
    throw reading.lacks("span.datetime of the form (YYYY-MM-DD): '" + text + "'");
  }
}
