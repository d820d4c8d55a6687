package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.fanworks.site.ao3.page.Author.Account;
import org.fanworks.site.ao3.page.Bookmark.Bookmarker;
import org.jsoup.nodes.Element;

/**
 * Reads the entries of bookmarks (AO3 reference, 6.7 and 6.8). Stateless.
 *
 * <pre>{@code
 * <li id="bookmark_5" class="bookmark blurb group work-11 user-7 user-42" role="article">
 *   <p class="status" title="1130 Bookmarks"><a><span class="rec" title="Rec">...</span></a></p>
 *   parts of the item's own entry
 *   <div class="user module group"> who made it, and what they added </div></li>
 * }</pre>
 */
final class BookmarkEntryParser {
  private BookmarkEntryParser() {}

  /**
   * Reads an entry that shows the item.
   *
   * @throws org.fanworks.site.PageChanged if a part that every entry has is missing
   */
  static Bookmark parse(Element entry, PageReading reading) {
    if (!entry.hasClass("bookmark")) {
      throw reading.lacks("ol.bookmark.index > li.bookmark: there is '" + entry.className() + "'");
    }
    long id =
        PageNumbers.numberAfter("bookmark_", entry.id())
            .orElseThrow(() -> reading.lacks("li.bookmark[id^=bookmark_]"));
    Element module =
        PageElements.child(entry, "div", "user")
            .orElseThrow(() -> reading.lacks("li.bookmark > div.user.module"));
    BookmarkNoteParser note = new BookmarkNoteParser(reading).read(module);
    List<Long> users = users(entry, reading);
    Optional<Element> status = PageElements.child(entry, "p", "status");
    BookmarkedItem item = status.isPresent() ? item(entry, reading) : deleted(entry, reading);
    boolean own = isOwn(item, note.account());
    OptionalLong userId =
        own && users.size() > 1
            ? OptionalLong.empty()
            : OptionalLong.of(users.get(users.size() - 1));
    return new Bookmark(
        OptionalLong.of(id),
        new Bookmarker(note.account().login(), note.account().pseud(), userId),
        status.map(symbol -> BookmarkNoteParser.status(symbol, reading)),
        withCreators(item, own ? users : users.subList(0, users.size() - 1)),
        status.map(symbol -> count(symbol, reading)).orElse(OptionalInt.empty()),
        note.note());
  }

  /** Reads an entry below that of {@code item}. */
  static Bookmark parseShort(Element entry, BookmarkedItem item, PageReading reading) {
    if (!entry.hasClass("short")) {
      throw reading.lacks("ol.bookmark.index > li.short: there is '" + entry.className() + "'");
    }
    BookmarkNoteParser note = new BookmarkNoteParser(reading).read(entry);
    Bookmark.Status status = note.status().orElseThrow(() -> reading.lacks("li.short p.status"));
    long userId = users(entry, reading).get(0);
    return new Bookmark(
        OptionalLong.empty(),
        new Bookmarker(note.account().login(), note.account().pseud(), OptionalLong.of(userId)),
        Optional.of(status),
        item,
        OptionalInt.empty(),
        note.note());
  }

  /** Reads the entry, or the part of an entry, that describes an item. */
  static BookmarkedItem item(Element entry, PageReading reading) {
    if (ExternalWorkParser.id(entry).isPresent()) {
      return new BookmarkedItem.OfExternalWork(ExternalWorkParser.parse(entry, reading));
    }
    boolean series =
        PageElements.classes(entry).stream().anyMatch(name -> name.startsWith("series-"));
    return series
        ? new BookmarkedItem.OfSeries(SeriesEntryParser.parse(entry, reading))
        : new BookmarkedItem.OfWork(WorkBlurbParser.parse(entry, reading));
  }

  private static BookmarkedItem deleted(Element entry, PageReading reading) {
    if (PageElements.child(entry, "p", "message").isEmpty()) {
      throw reading.lacks("li.bookmark > p.status or p.message");
    }
    return new BookmarkedItem.Deleted();
  }

  /** Numbers of the creators of the item, and of the bookmarker at last if that is no creator. */
  private static List<Long> users(Element entry, PageReading reading) {
    List<Long> users = new ArrayList<>();
    for (String name : PageElements.classes(entry)) {
      PageNumbers.numberAfter("user-", name).ifPresent(users::add);
    }
    if (users.isEmpty()) {
      throw reading.lacks("li.blurb[class*='user-']");
    }
    return users;
  }

  private static boolean isOwn(BookmarkedItem item, Account account) {
    return byline(item)
        .flatMap(Byline::authorLogins)
        .filter(logins -> logins.contains(account.login()))
        .isPresent();
  }

  private static Optional<Byline> byline(BookmarkedItem item) {
    if (item instanceof BookmarkedItem.OfWork of) {
      return of.blurb().work().map(Work::byline);
    }
    return item instanceof BookmarkedItem.OfSeries of
        ? Optional.of(of.entry().series().byline())
        : Optional.empty();
  }

  /** In a work's own entry the numbers are those of its creators only. */
  private static BookmarkedItem withCreators(BookmarkedItem item, List<Long> creators) {
    if (item instanceof BookmarkedItem.OfWork of && of.blurb().work().isPresent()) {
      Work work = of.blurb().work().get();
      Byline byline = work.byline();
      return new BookmarkedItem.OfWork(
          WorkBlurb.of(
              of.blurb().id(),
              work.by(new Byline(byline.authors(), creators, byline.recipients()))));
    }
    return item;
  }

  private static OptionalInt count(Element status, PageReading reading) {
    String title = status.attr("title");
    int end = title.indexOf(' ');
    OptionalInt count = PageNumbers.smallNumber(end < 0 ? title : title.substring(0, end));
    if (count.isEmpty()) {
      throw reading.lacks("p.status[title='n Bookmarks']: it is '" + title + "'");
    }
    return count;
  }
}
