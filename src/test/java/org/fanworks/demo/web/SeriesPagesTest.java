package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.fanworks.demo.DemoBrowser;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.SeriesRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Reads series by the selectors of the AO3 reference, 6.2 and 6.6. */
class SeriesPagesTest {
  private static final Splitter SLASH = Splitter.on('/');
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

  @Test
  void listsOfAUserHoldTheRowsInTheirOrder() {
    List<SeriesRow> expected = DemoSite.SMALL.rows().series().of(Anchors.PROLIFIC_LOGIN);
    List<SeriesRow> read = new ArrayList<>();
    Document page;
    int number = 0;

    do {
      number++;
      page = DemoSite.page("/users/" + Anchors.PROLIFIC_LOGIN + "/series?page=" + number);
      page.select("li.series.blurb").forEach(blurb -> read.add(row(blurb)));
    } while (!page.select("li.next a").isEmpty());

    assertThat(read).hasSizeGreaterThan(2).isEqualTo(expected);
    assertThat(page.select("#main.series-index > h2.heading").text())
        .endsWith(expected.size() + " Series by " + Anchors.PROLIFIC_LOGIN);
  }

  @Test
  void pagesOfAllSeriesHoldTheRows() {
    List<SeriesRow> expected = DemoSite.SMALL.rows().series().all();

    assertThat(expected).hasSizeGreaterThan(100).anyMatch(SeriesRow::anonymous);
    assertThat(expected).allSatisfy(row -> assertThat(onOwnPage(row)).isEqualTo(row));
  }

  @Test
  void restrictedSeriesNeedsAnAccount() {
    SeriesDetails series = any(SeriesDetails::restricted);
    String path = "/series/" + series.series().id();
    DemoBrowser member = new DemoBrowser(DemoSite.SMALL);
    member.signIn(DemoAccount.READER);

    HttpResponse<String> answer = DemoSite.get(path);

    assertThat(DemoSite.location(answer)).startsWith("/users/login?restricted=true&return_to=");
    assertThat(member.get(path).page().select("h2.heading img[title=Restricted]")).hasSize(1);
  }

  @Test
  void memberSeesTheRestrictedWorksOfASeries() {
    SeriesDetails series =
        any(
            one ->
                !one.restricted()
                    && one.works().stream()
                        .map(work -> work.visibility())
                        .anyMatch(seen -> seen.restricted() && seen.listedForMembers()));
    String path = "/series/" + series.series().id();
    DemoBrowser member = new DemoBrowser(DemoSite.SMALL);
    member.signIn(DemoAccount.READER);

    assertThat(member.get(path).page().select("li.work.blurb").size())
        .isGreaterThan(DemoSite.page(path).select("li.work.blurb").size());
  }

  @Test
  void unknownSeriesIsNotFound() {
    assertThat(DemoSite.get("/series/5").statusCode()).isEqualTo(404);
    assertThat(DemoSite.get("/users/nobody_here/series").statusCode()).isEqualTo(404);
  }

  private static SeriesDetails any(Predicate<SeriesDetails> condition) {
    return DemoSite.SMALL.lore().allSeries().stream().filter(condition).findFirst().orElseThrow();
  }

  private static SeriesRow row(Element blurb) {
    blurb.ownerDocument().outputSettings().prettyPrint(false);
    long id = Long.parseLong(blurb.id().substring("series_".length()));
    Elements authors = blurb.select("h4.heading a[rel=author]");
    boolean anonymous = blurb.hasClass("anonymous");
    SeriesRow known = known(id);
    return new SeriesRow(
        id,
        blurb.select("h4.heading > a[href^=/series/]").text(),
        anonymous ? List.of("Anonymous") : authors.eachText(),
        anonymous ? null : logins(authors),
        anonymous,
        blurb.select("h5.fandoms a.tag").eachText(),
        blurb.select("li.relationships a.tag").eachText(),
        blurb.select("li.characters a.tag").eachText(),
        blurb.select("li.freeforms a.tag").eachText(),
        blurb.select("li.warnings a.tag").eachText(),
        symbol(blurb, "rating", "No rating"),
        symbol(blurb, "category", "No category"),
        html(blurb, "blockquote.userstuff.summary"),
        known.notes(),
        number(blurb.select("dd.words").text()),
        (int) number(blurb.select("dd.works").text()),
        (int) number(blurb.select("dd.bookmarks a").text()),
        !blurb.select("span.complete-yes").isEmpty(),
        known.dateBegun(),
        LocalDate.parse(blurb.select("p.datetime").text(), DATE),
        known.workIds());
  }

  private static SeriesRow known(long id) {
    return DemoSite.SMALL
        .rows()
        .series()
        .row(DemoSite.SMALL.lore().findSeries(id).orElseThrow())
        .orElseThrow();
  }

  private static List<String> symbol(Element blurb, String kind, String none) {
    String title = blurb.select("span." + kind).attr("title");
    return title.equals(none) ? List.of() : Splitter.on(", ").splitToList(title);
  }

  private static List<String> logins(Elements authors) {
    return authors.eachAttr("href").stream().map(href -> SLASH.splitToList(href).get(2)).toList();
  }

  private static String html(Element scope, String selector) {
    Element found = scope.selectFirst(selector);
    return found == null ? null : found.html().strip();
  }

  private static long number(String text) {
    return text.isEmpty() ? 0 : Long.parseLong(text.replace(",", ""));
  }

  /** The row with all that the series' own page tells instead of what was handed out. */
  private static SeriesRow onOwnPage(SeriesRow row) {
    Document page = DemoSite.page("/series/" + row.id());
    page.outputSettings().prettyPrint(false);
    Element meta = page.selectFirst("#main.series-show dl.series.meta");
    Elements authors = meta.select("a[rel=author]");
    boolean anonymous = authors.isEmpty();
    return new SeriesRow(
        row.id(),
        page.select("#main > h2.heading").text(),
        anonymous ? List.of(valueOf(meta, "Creator").text()) : authors.eachText(),
        anonymous ? null : logins(authors),
        anonymous,
        row.fandoms(),
        row.relationships(),
        row.characters(),
        row.freeforms(),
        row.warnings(),
        row.ratings(),
        row.categories(),
        html(valueOf(meta, "Description"), "blockquote"),
        html(valueOf(meta, "Notes"), "blockquote"),
        number(meta.select("dd.words").text()),
        (int) number(meta.select("dd.works").text()),
        (int) number(meta.select("dd.bookmarks a").text()),
        valueOf(meta, "Complete").text().equals("Yes"),
        LocalDate.parse(valueOf(meta, "Series Begun").text()),
        LocalDate.parse(valueOf(meta, "Series Updated").text()),
        page.select("ul.series.work.index > li.work.blurb").stream()
            .map(work -> Long.valueOf(work.id().substring("work_".length())))
            .toList());
  }

  /** What stands behind a term; something empty when the term is missing. */
  private static Element valueOf(Element meta, String term) {
    return meta.select("dt").stream()
        .filter(dt -> dt.text().startsWith(term))
        .findFirst()
        .map(Element::nextElementSibling)
        .orElseGet(() -> new Element("dd"));
  }
}
