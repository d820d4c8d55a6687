package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanworks.site.ao3.page.Author.Account;
import org.fanworks.site.ao3.page.Bookmark.Note;
import org.fanworks.site.ao3.page.Bookmark.Status;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads who made a bookmark, and what they added (AO3 reference, 6.7 and 6.8). Used once, by one
 * thread.
 *
 * <pre>{@code
 * <h5 class="byline heading">Bookmarked by <a href="/users/dee/pseuds/dee/bookmarks">dee</a></h5>
 * <p class="datetime">19 May 2026</p> <p class="status"> <span class="rec"> ... </p>
 * <ul class="meta tags commas"><li><a class="tag" href="/tags/to%20read/bookmarks">...</a></li></ul>
 * <ul class="meta commas"><li><a href="/collections/c">C</a></li></ul>
 * <blockquote class="userstuff notes"><p>N.</p></blockquote>
 * }</pre>
 */
final class BookmarkNoteParser {
  private final PageReading reading;
  private final List<String> tags = new ArrayList<>();
  private final List<String> collections = new ArrayList<>();
  private Optional<Account> account = Optional.empty();
  private Optional<LocalDate> date = Optional.empty();
  private Optional<Status> status = Optional.empty();
  private Optional<String> notes = Optional.empty();
  private boolean dated;

  BookmarkNoteParser(PageReading reading) {
    this.reading = reading;
  }

  /** Reads all parts of an element; the other methods tell what they said. */
  BookmarkNoteParser read(Element container) {
    for (Element part : PageElements.children(container)) {
      readPart(part);
    }
    return this;
  }

  Account account() {
    return account.orElseThrow(() -> reading.lacks("h5.byline a[href^='/users/']"));
  }

  /** What the symbol says, if it stands among the parts. */
  Optional<Status> status() {
    return status;
  }

  Note note() {
    if (!dated) {
      throw reading.lacks("p.datetime beside h5.byline");
    }
    return new Note(date, tags, collections, notes);
  }

  private void readPart(Element part) {
    switch (part.normalName()) {
      case "div" -> {
        if (part.hasClass("header")) {
          read(part);
        }
      }
      case "h5" -> account = account(part);
      case "p" -> readParagraph(part);
      case "ul" -> readList(part);
      case "blockquote" -> {
        if (!part.hasClass("notes") && !part.hasClass("summary")) {
          throw reading.lacks("blockquote.notes");
        }
        notes = Optional.of(part.html().strip()).filter(html -> !html.isEmpty());
      }
      case "h6" -> {
        // Says what follows.
      }
      default -> throw reading.lacks("known part of a bookmark: it is " + part.normalName());
    }
  }

  private Optional<Account> account(Element byline) {
    @Nullable Element link = PageElements.firstByName(byline, "a");
    return link == null ? Optional.empty() : Account.ofHref(link.attr("href"));
  }

  private void readParagraph(Element paragraph) {
    if (paragraph.hasClass("datetime")) {
      date = reading.day(PageText.of(paragraph), "a bookmark");
      dated = true;
    } else if (paragraph.hasClass("status")) {
      status = Optional.of(status(paragraph, reading));
    }
  }

  private void readList(Element list) {
    if (list.hasClass("actions")) {
      return;
    }
    if (!list.hasClass("meta")) {
      throw reading.lacks("ul.meta: it is '" + list.className() + "'");
    }
    for (Element item : PageElements.children(list)) {
      @Nullable Element link = PageElements.firstByName(item, "a");
      if (link == null) {
        throw reading.lacks("ul.meta li a");
      }
      if (list.hasClass("tags") && link.hasClass("tag")) {
        tags.add(PageText.of(link));
      } else if (!list.hasClass("tags") && link.attr("href").startsWith("/collections/")) {
        collections.add(PageText.of(link));
      } else {
        throw reading.lacks("ul.meta.tags li a.tag or ul.meta li a[href^='/collections/']");
      }
    }
  }

  /** What the symbol in a paragraph says. */
  static Status status(Element paragraph, PageReading reading) {
    @Nullable Element symbol = PageElements.firstByName(paragraph, "span");
    return Stream.of(Status.values())
        .filter(known -> symbol != null && symbol.hasClass(known.cssClass()))
        .findFirst()
        .orElseThrow(() -> reading.lacks("p.status span of a known class"));
  }
}
