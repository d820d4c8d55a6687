package org.fanworks.demo.web;

import com.google.common.base.Splitter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.row.BookmarkRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads full bookmark blurbs by the selectors of the AO3 reference, 6.7. */
final class BookmarkReader {
  private static final Splitter SLASH = Splitter.on('/');
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
  private static final List<String> KINDS = List.of("work", "series", "external-work");

  private BookmarkReader() {}

  /** All rows of all pages. */
  static List<BookmarkRow> all(IntFunction<Document> pages) {
    List<BookmarkRow> read = new ArrayList<>();
    Document page;
    int number = 0;
    do {
      number++;
      page = pages.apply(number);
      read.addAll(rows(page));
    } while (!page.select("li.next a").isEmpty());
    return read;
  }

  /** All rows of all pages of the shared archive that guests get. */
  static List<BookmarkRow> all(String path) {
    return all(number -> DemoSite.page(path + "&page=" + number));
  }

  static List<BookmarkRow> rows(Document page) {
    page.outputSettings().prettyPrint(false);
    return page.select("#main > .index.group > li.bookmark.blurb").stream()
        .map(BookmarkReader::row)
        .toList();
  }

  private static BookmarkRow row(Element blurb) {
    long id = Long.parseLong(blurb.id().substring("bookmark_".length()));
    Element user = blurb.selectFirst("div.user.module");
    String path =
        URLDecoder.decode(user.select("h5.byline a").attr("href"), StandardCharsets.UTF_8);
    List<String> bookmarker = SLASH.splitToList(path);
    String status = blurb.select("p.status a > span").attr("class");
    boolean gone = blurb.select("> p.message").text().equals("This has been deleted, sorry!");
    String kind = gone ? null : kind(blurb);
    Element title = blurb.selectFirst("div.header h4.heading > a:not([rel=author])");
    Element notes = user.selectFirst("blockquote.userstuff.notes");
    Bookmark known = DemoSite.SMALL.lore().findBookmark(id).orElseThrow();
    return new BookmarkRow(
        id,
        bookmarker.get(2),
        bookmarker.get(4),
        lastUser(blurb, known),
        gone ? null : kind.replace('-', '_'),
        gone ? null : number(blurb, kind),
        title == null ? null : title.text(),
        LocalDate.parse(user.select("> p.datetime").text(), DATE),
        gone ? (Boolean) known.recommended() : rec(status),
        gone ? known.unlisted() : status.equals("private"),
        notes == null ? null : notes.html().strip(),
        user.select("ul.meta.tags li a.tag").eachText(),
        user.select("ul.meta.commas:not(.tags) li a").eachText(),
        known.item());
  }

  private static String kind(Element blurb) {
    return KINDS.stream().filter(kind -> number(blurb, kind) != null).findFirst().orElseThrow();
  }

  private static Long number(Element blurb, String kind) {
    return blurb.classNames().stream()
        .filter(name -> name.matches(kind + "-\\d+"))
        .map(name -> Long.valueOf(name.substring(kind.length() + 1)))
        .findFirst()
        .orElse(null);
  }

  private static Boolean rec(String status) {
    return switch (status) {
      case "rec" -> Boolean.TRUE;
      case "public" -> Boolean.FALSE;
      default -> null;
    };
  }

  /** The bookmarker's number is among the classes, the last unless it is a creator's too. */
  private static long lastUser(Element blurb, Bookmark known) {
    List<Long> users =
        blurb.classNames().stream()
            .filter(name -> name.startsWith("user-"))
            .map(name -> Long.valueOf(name.substring("user-".length())))
            .toList();
    long expected = known.bookmarker().userId();
    return users.contains(expected) ? expected : users.get(users.size() - 1);
  }
}
