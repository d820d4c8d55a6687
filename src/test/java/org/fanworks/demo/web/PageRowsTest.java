package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.WorkRow;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Reads all works off the pages, by the selectors of the AO3 reference, 6.1. */
class PageRowsTest {
  private static final String BY_ID =
      "/works/search?work_search%5Bquery%5D=&work_search%5Bsort_column%5D=id"
          + "&work_search%5Bsort_direction%5D=asc&page=";
  private static final Splitter SLASH = Splitter.on('/');
  private static final Pattern UPDATED = Pattern.compile("updated_at=(\\d+)");
  private static final Pattern USER_CLASS = Pattern.compile("user-(\\d+)");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

  @Test
  void pagesShowExactlyTheRowsThatAreHandedOut() {
    List<WorkRow> read = new ArrayList<>();
    Document page;
    int number = 0;

    do {
      number++;
      page = DemoSite.page(BY_ID + number);
      page.select("li.work.blurb").forEach(blurb -> read.add(row(blurb)));
    } while (!page.select("li.next a").isEmpty());

    assertThat(read).hasSizeGreaterThan(1_000).isEqualTo(DemoSite.SMALL.rows().works());
  }

  private static WorkRow row(Element blurb) {
    Element heading = blurb.selectFirst("h4.heading");
    Elements authors = heading.select("a[rel=author]");
    boolean anonymous = authors.isEmpty();
    List<String> logins = authors.stream().map(a -> part(a)).toList();
    List<String> chapters = SLASH.splitToList(blurb.select("dd.chapters").text());
    return new WorkRow(
        Long.parseLong(blurb.id().substring("work_".length())),
        DemoSite.SMALL.url() + heading.child(0).attr("href"),
        heading.child(0).text(),
        authors(heading.text(), authors),
        anonymous ? null : logins,
        anonymous ? null : logins.get(0),
        anonymous ? null : userIds(blurb.className()),
        anonymous,
        heading.select("a[href*=/gifts]").eachText(),
        blurb.select("h5.fandoms a.tag").eachText(),
        blurb.select("li.relationships a.tag").eachText(),
        blurb.select("li.characters a.tag").eachText(),
        blurb.select("li.freeforms a.tag").eachText(),
        symbol(blurb, "rating", "No rating").stream().findFirst().orElse(null),
        blurb.select("li.warnings a.tag").eachText(),
        symbol(blurb, "category", "No category"),
        language(blurb),
        number(blurb, "words").orElse(null),
        integer(chapters.get(0)),
        chapters.get(1).equals("?") ? null : (Integer) integer(chapters.get(1)),
        blurb.select("span.complete-yes").size() == 1,
        number(blurb, "hits").orElse(null),
        number(blurb, "kudos").orElse(0),
        number(blurb, "comments").orElse(0),
        number(blurb, "bookmarks").orElse(0),
        number(blurb, "collections").orElse(0),
        LocalDate.parse(blurb.select("div.header p.datetime").text(), DATE),
        summary(blurb),
        series(blurb).stream().map(a -> Long.valueOf(part(a))).toList(),
        series(blurb).eachText(),
        blurb.select("ul.series strong").eachText().stream().map(Integer::valueOf).toList(),
        !heading.select("img[title=Restricted]").isEmpty(),
        updatedAt(blurb));
  }

  /** The second part of a link's path. */
  private static String part(Element link) {
    return SLASH.splitToList(link.attr("href")).get(2);
  }

  private static List<String> authors(String heading, Elements links) {
    int mark = heading.indexOf(" [archived by ");
    if (links.isEmpty()) {
      assertThat(heading).contains(" by Anonymous");
      return List.of("Anonymous");
    }
    return mark < 0
        ? links.eachText()
        : List.of(heading.substring(heading.lastIndexOf(" by ", mark) + 4, mark));
  }

  private static List<Long> userIds(String classes) {
    return USER_CLASS.matcher(classes).results().map(r -> Long.valueOf(r.group(1))).toList();
  }

  private static List<String> symbol(Element blurb, String kind, String none) {
    String title = blurb.select("ul.required-tags span." + kind).attr("title");
    return title.equals(none) ? List.of() : Arrays.asList(title.split(", "));
  }

  private static String language(Element blurb) {
    Element language = blurb.selectFirst("dl.stats dd.language");
    return language == null ? null : language.attr("lang");
  }

  private static Optional<Integer> number(Element blurb, String kind) {
    String text = blurb.select("dl.stats dd." + kind).text();
    return text.isEmpty() ? Optional.empty() : Optional.of(integer(text));
  }

  private static int integer(String text) {
    return Integer.parseInt(text.replace(",", ""));
  }

  private static String summary(Element blurb) {
    Element summary = blurb.selectFirst("blockquote.userstuff.summary");
    if (summary == null) {
      return null;
    }
    summary.ownerDocument().outputSettings().prettyPrint(false);
    return summary.html().strip();
  }

  private static Elements series(Element blurb) {
    return blurb.select("ul.series a");
  }

  private static LocalDateTime updatedAt(Element blurb) {
    Comment comment = (Comment) blurb.selectFirst("div.header").childNode(1);
    Matcher found = UPDATED.matcher(comment.getData());
    assertThat(found.find()).isTrue();
    return LocalDateTime.ofEpochSecond(Long.parseLong(found.group(1)), 0, ZoneOffset.UTC);
  }
}
