package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands below a work's title: its notes, its chapters and what follows them (AO3
 * reference, 6.3). Used once, by one thread.
 *
 * <pre>{@code
 * <div class="preface group"> ...
 *   <div class="notes module"><h3 class="heading">Notes:</h3>
 *     <ul class="associations"><li>For <a href="/users/cleo/gifts">cleo</a>.</li></ul>
 *     <blockquote class="userstuff"><p>...</p></blockquote></div></div>
 * <div class="afterword preface group">
 *   <div id="work_endnotes" class="end notes module"> ... </div>
 *   <div id="children" class="children module"><ul><li>...</li></ul></div></div>
 * }</pre>
 *
 * <p>All of it may be missing. A box that nobody knows ends the reading, since it may be one of
 * these under another name.
 */
final class WorkBodyParser {
  private final PageReading reading;
  private final List<Association> associations = new ArrayList<>();
  private final List<Long> inspiredWorks = new ArrayList<>();
  private Optional<String> notes = Optional.empty();
  private Optional<String> endnotes = Optional.empty();
  private Optional<List<ChapterText>> chapters = Optional.empty();

  WorkBodyParser(PageReading reading) {
    this.reading = reading;
  }

  /** Reads {@code #workskin}; the other methods tell what it said. */
  WorkBodyParser read(Element skin) {
    for (Element part : PageElements.children(skin)) {
      if (part.id().equals("chapters")) {
        chapters = Optional.of(new ChapterTextParser(reading).readAll(part));
      } else if (part.hasClass("afterword")) {
        readAfterword(part);
      } else if (part.hasClass("preface")) {
        readPreface(part);
      } else if (!part.nameIs("p")) {
        throw unknown("#workskin", part);
      }
    }
    return this;
  }

  Optional<String> notes() {
    return notes;
  }

  Optional<String> endnotes() {
    return endnotes;
  }

  List<Association> associations() {
    return associations;
  }

  List<Long> inspiredWorks() {
    return inspiredWorks;
  }

  List<ChapterText> chapters() {
    return chapters.orElseThrow(() -> reading.lacks("#workskin > #chapters"));
  }

  private void readPreface(Element preface) {
    for (Element part : PageElements.children(preface)) {
      if (part.hasClass("end")) {
        throw reading.lacks("div.afterword around #" + part.id());
      } else if (part.hasClass("notes")) {
        readNotes(part);
      } else if (!part.hasClass("summary") && !isHeading(part)) {
        throw unknown("div.preface", part);
      }
    }
  }

  private static boolean isHeading(Element part) {
    return part.nameIs("h2") || part.nameIs("h3") || part.nameIs("p");
  }

  private void readNotes(Element box) {
    for (Element part : PageElements.children(box)) {
      if (part.hasClass("associations")) {
        for (Element item : PageElements.children(part)) {
          associations.add(association(item));
        }
      } else if (part.nameIs("blockquote")) {
        notes = html(part);
      } else if (!isHeading(part)) {
        throw unknown("div.notes", part);
      }
    }
  }

  private void readAfterword(Element afterword) {
    for (Element part : PageElements.children(afterword)) {
      switch (part.id()) {
        case "work_endnotes" -> endnotes = quotation(part, "#work_endnotes");
        case "children" -> readChildren(part);
        case "series" -> {
          // The work's entry tells its series, too.
        }
        default -> throw unknown("div.afterword", part);
      }
    }
  }

  private void readChildren(Element box) {
    @Nullable Element list = PageElements.firstByName(box, "ul");
    if (list == null) {
      throw reading.lacks("#children ul");
    }
    for (Element item : PageElements.children(list)) {
      works(item).stream().findFirst().ifPresent(inspiredWorks::add);
    }
  }

  private Association association(Element item) {
    String text = PageText.of(item);
    Association.Kind kind = Association.Kind.of(text);
    if (kind == Association.Kind.OTHER) {
      reading.warn("Unknown kind of association '" + text + "'");
    }
    return new Association(kind, text, works(item), recipients(item));
  }

  private List<Long> works(Element item) {
    List<Long> ids = new ArrayList<>();
    for (Element link : item.getElementsByTag("a")) {
      OptionalLong id = PageNumbers.numberAfter("/works/", link.attr("href"));
      if (id.isPresent()) {
        ids.add(id.getAsLong());
      } else if (!link.hasAttr("href")) {
        throw reading.lacks("a[href] in '" + PageText.of(item) + "'");
      }
    }
    return ids;
  }

  private static List<String> recipients(Element item) {
    return item.getElementsByTag("a").stream()
        .map(link -> link.attr("href"))
        .filter(href -> href.endsWith("/gifts"))
        .flatMap(href -> Author.Account.ofHref(href).stream())
        .map(Author.Account::login)
        .toList();
  }

  private Optional<String> quotation(Element box, String name) {
    @Nullable Element quote = PageElements.firstByName(box, "blockquote");
    if (quote == null) {
      throw reading.lacks(name + " blockquote");
    }
    return html(quote);
  }

  private static Optional<String> html(Element quote) {
    return Optional.of(quote.html().strip()).filter(html -> !html.isEmpty());
  }

  private RuntimeException unknown(String parent, Element part) {
    return reading.lacks(
        parent + " > known element: it is " + part.normalName() + "." + part.className());
  }
}
