package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.ao3.page.ChapterText.Notes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the chapters on a work's page (AO3 reference, 6.4). Used by one thread.
 *
 * <pre>{@code
 * <div class="chapter" id="chapter-2">
 *   <div class="chapter preface group">
 *     <h3 class="title"><a href="/works/11/chapters/22">Chapter 2</a>: Lamps</h3>
 *     <div id="summary" class="summary module"> ... </div>
 *     <div id="notes" class="notes module"> ... </div></div>
 *   <div class="userstuff module" role="article"><h3 class="landmark" id="work">...</h3>...</div>
 *   <div class="chapter preface group"><div id="chapter_2_endnotes"> ... </div></div></div>
 * }</pre>
 *
 * <p>A work planned with one chapter has its text right in {@code #chapters}.
 */
final class ChapterTextParser {
  private static final Pattern LINK = Pattern.compile("/works/\\d+/chapters/(\\d+)(?:[?#].*)?");
  private static final String TITLE = "div.chapter h3.title > a[href*='/chapters/']";

  private final PageReading reading;

  ChapterTextParser(PageReading reading) {
    this.reading = reading;
  }

  /** Reads {@code #chapters}. */
  List<ChapterText> readAll(Element box) {
    List<ChapterText> chapters = new ArrayList<>();
    for (Element part : PageElements.children(box)) {
      if (part.hasClass("chapter")) {
        chapters.add(chapter(part));
      } else if (part.hasClass("userstuff")) {
        chapters.add(onlyChapter(part));
      } else if (!part.nameIs("h3")) {
        throw reading.lacks("#chapters > div.chapter: it is '" + part.className() + "'");
      }
    }
    if (chapters.isEmpty()) {
      throw reading.lacks("#chapters > div");
    }
    return chapters;
  }

  private ChapterText onlyChapter(Element text) {
    return new ChapterText(
        OptionalLong.empty(),
        1,
        Optional.empty(),
        List.of(),
        Notes.NONE,
        html(text),
        PlainText.of(text));
  }

  private ChapterText chapter(Element box) {
    OptionalInt position =
        PageNumbers.smallNumber(box.id().startsWith("chapter-") ? box.id().substring(8) : "");
    Boxes boxes = new Boxes();
    for (Element part : PageElements.children(box)) {
      if (part.hasClass("userstuff")) {
        boxes.text = part;
      } else if (part.hasClass("preface")) {
        boxes.readPreface(part);
      } else if (!part.nameIs("ul")) {
        throw reading.lacks("div.chapter > div of a known class: '" + part.className() + "'");
      }
    }
    @Nullable Element title = boxes.title;
    @Nullable Element text = boxes.text;
    if (position.isEmpty() || title == null || text == null) {
      throw reading.lacks("div.chapter[id^=chapter-] with h3.title and div.userstuff");
    }
    return new ChapterText(
        OptionalLong.of(id(title)),
        position.getAsInt(),
        title(title),
        boxes.authors,
        new Notes(boxes.summary, boxes.notes, boxes.endnotes),
        html(text),
        PlainText.of(text));
  }

  /** What was found of a chapter so far. */
  private final class Boxes {
    private @Nullable Element title;
    private @Nullable Element text;
    private List<String> authors = List.of();
    private Optional<String> summary = Optional.empty();
    private Optional<String> notes = Optional.empty();
    private Optional<String> endnotes = Optional.empty();

    void readPreface(Element preface) {
      for (Element part : PageElements.children(preface)) {
        switch (part.normalName()) {
          case "h3" -> title = part;
          case "h4" -> authors = authors(part);
          case "div" -> readBox(part);
          default -> throw reading.lacks("div.chapter.preface > known element: " + part.tagName());
        }
      }
    }

    private void readBox(Element box) {
      if (box.id().equals("summary")) {
        summary = quotation(box);
      } else if (box.id().equals("notes")) {
        notes = quotation(box);
      } else if (box.id().endsWith("_endnotes")) {
        endnotes = quotation(box);
      } else {
        throw reading.lacks("div.chapter.preface > div of a known id: '" + box.id() + "'");
      }
    }
  }

  private List<String> authors(Element byline) {
    List<String> names = new ArrayList<>();
    for (Element link : PageElements.children(byline)) {
      names.add(PageText.of(link));
    }
    if (names.isEmpty()) {
      throw reading.lacks("div.chapter h4.byline a[rel=author]");
    }
    return names;
  }

  private long id(Element title) {
    @Nullable Element link = PageElements.firstByName(title, "a");
    Matcher path = LINK.matcher(link == null ? "" : link.attr("href"));
    OptionalLong id = path.matches() ? PageNumbers.number(path.group(1)) : OptionalLong.empty();
    return id.orElseThrow(() -> reading.lacks(TITLE));
  }

  /** The text behind the link, without the colon that joins them. */
  private static Optional<String> title(Element title) {
    StringBuilder after = new StringBuilder();
    for (TextNode text : title.textNodes()) {
      after.append(text.getWholeText());
    }
    String shown = PageText.squeeze(after);
    String bare = shown.startsWith(":") ? shown.substring(1).strip() : shown;
    return Optional.of(bare).filter(text -> !text.isEmpty());
  }

  /** The text of a box, which may also just point to the notes at the end. */
  private Optional<String> quotation(Element box) {
    @Nullable Element quote = PageElements.firstByName(box, "blockquote");
    if (quote == null && PageElements.firstByName(box, "p") != null) {
      return Optional.empty();
    }
    if (quote == null) {
      throw reading.lacks("#" + box.id() + " blockquote");
    }
    return Optional.of(quote.html().strip()).filter(html -> !html.isEmpty());
  }

  /** The text without the heading for screen readers. */
  private static String html(Element text) {
    StringBuilder html = new StringBuilder();
    text.childNodes().stream()
        .filter(node -> !PlainText.isLandmark(node))
        .forEach(node -> html.append(node.outerHtml()));
    return html.toString().strip();
  }
}
