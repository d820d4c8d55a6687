package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.Relation;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.row.ChapterRow;
import org.fanworks.demo.row.DownloadRow;
import org.fanworks.demo.row.KudosRow;
import org.fanworks.demo.row.WorkDetailsRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Reads work pages by the selectors of the AO3 reference, 6.3 to 6.5. */
class WorkDetailPagesTest {

  @Test
  void fullViewsShowExactlyTheDetailsThatAreHandedOut() {
    List<Work> works =
        DemoSite.SMALL.data().works().stream()
            .filter(work -> work.visibility().listedForGuests())
            .limit(150)
            .toList();

    assertThat(works).allSatisfy(work -> assertThat(read(work)).isEqualTo(details(work)));
    assertThat(works.stream().map(this::details).flatMap(row -> row.associations().stream()))
        .hasSizeGreaterThan(10);
  }

  @Test
  void sourceOutsideOfTheArchiveIsNamed() {
    Work work = DemoSite.SMALL.landmarks().inspired(Relation.Outside.class);

    assertThat(read(work)).isEqualTo(details(work));
    assertThat(page(work).select("ul.associations a[href^=https://example.org/]")).hasSize(1);
  }

  @Test
  void deletedSourceIsOnlyMentioned() {
    Work work = DemoSite.SMALL.landmarks().inspired(Relation.Gone.class);

    assertThat(read(work)).isEqualTo(details(work));
    assertThat(details(work).associations()).contains("Inspired by a deleted work");
  }

  @Test
  void inspiredWorksStandBelowTheLastChapter() {
    Work work = DemoSite.SMALL.landmarks().inspiring();

    assertThat(read(work)).isEqualTo(details(work));
    assertThat(details(work).inspiredWorkIds()).isNotEmpty();
  }

  @Test
  void fullViewHoldsTheTextsOfAllChapters() {
    Work work = Works.open(w -> w.extent().chaptersPosted() > 4);

    List<ChapterRow> read = new ArrayList<>();
    page(work).select("#chapters > div.chapter").forEach(item -> read.add(chapter(work, item)));

    assertThat(read).isEqualTo(DemoSite.SMALL.rows().workDetails().chapters(work));
  }

  @Test
  void chapterPageOffersAllChapters() {
    Work work = Works.open(Works::severalChapters);
    List<ChapterRow> chapters = DemoSite.SMALL.rows().workDetails().chapters(work);

    Document page = DemoSite.page("/chapters/" + chapters.get(1).id());

    assertThat(page.select("#main.chapters-show #chapters > div.chapter#chapter-2")).hasSize(1);
    assertThat(page.select("select#selected_id option").eachAttr("value"))
        .isEqualTo(chapters.stream().map(row -> Long.toString(row.id())).toList());
  }

  @Test
  void kudosPagesNameAllUsersAndCountTheGuests() {
    Work work = DemoSite.SMALL.landmarks().manyKudos();
    int guests = DemoSite.SMALL.rows().feedback().guestKudos(work);
    List<KudosRow> read = new ArrayList<>();
    Document page;
    int number = 0;

    do {
      number++;
      page = DemoSite.page("/works/" + work.id() + "/kudos?page=" + number);
      page.select("#kudos p.kudos a").forEach(user -> read.add(kudos(work, user)));
      assertThat(page.select("#main > h2.heading").text())
          .startsWith(number * 50 - 49 + " - ")
          .contains("Users Who Left Kudos on");
    } while (!page.select("li.next a").isEmpty());

    assertThat(read).isEqualTo(DemoSite.SMALL.rows().feedback().kudos(work));
    assertThat(page.select("h3.heading").text()).contains(guests + " guests have also left kudos");
    assertThat(read.size() + guests).isEqualTo(work.pageCounters().kudos());
  }

  @Test
  void workPageNamesTheNewestFifty() {
    Work work = DemoSite.SMALL.landmarks().manyKudos();
    List<KudosRow> all = DemoSite.SMALL.rows().feedback().kudos(work);

    Element kudos = page(work).selectFirst("#kudos p.kudos");

    assertThat(kudos.select("a[href^=/users/]").eachText())
        .isEqualTo(all.subList(0, 50).stream().map(KudosRow::userLogin).toList());
    assertThat(kudos.select("a#kudos_more_link").text()).isEqualTo(all.size() - 50 + " more users");
    assertThat(kudos.text()).endsWith("guests left kudos on this work!");
  }

  @Test
  void filesAreWhatTheirNamesSay() {
    Work work = Works.open(Works::severalChapters);
    List<DownloadRow> files = DemoSite.SMALL.rows().workDetails().downloads(work);

    assertThat(page(work).select("li.download ul.secondary a").eachAttr("href"))
        .isEqualTo(
            files.stream()
                .map(row -> row.url().substring(DemoSite.SMALL.url().toString().length()))
                .toList());
    assertThat(files).allSatisfy(file -> assertThat(magic(work, file)).isTrue());
  }

  @Test
  void fileOfARestrictedWorkNeedsAnAccount() {
    Work work = Works.any(w -> w.visibility().restricted() && w.visibility().listedForMembers());

    HttpResponse<String> answer = DemoSite.get("/downloads/" + work.id() + "/x.epub");

    assertThat(DemoSite.location(answer)).startsWith("/users/login?restricted=true");
    assertThat(DemoSite.get("/downloads/" + work.id() + "/x.doc").statusCode()).isEqualTo(404);
  }

  private static boolean magic(Work work, DownloadRow file) {
    byte[] content = DemoSite.bytes(file.url());
    String start = new String(content, 0, 70, StandardCharsets.ISO_8859_1);
    assertThat(content).isEqualTo(DemoSite.SMALL.rows().workDetails().content(work, file.format()));
    return switch (file.format()) {
      case "EPUB" -> start.startsWith("PK") && start.contains("mimetypeapplication/epub+zip");
      case "PDF" -> start.startsWith("%PDF-");
      case "HTML" -> start.startsWith("<!DOCTYPE html>");
      default -> start.substring(60, 68).equals("BOOKMOBI");
    };
  }

  private static Document page(Work work) {
    return DemoSite.page("/works/" + work.id() + "?view_full_work=true&view_adult=true");
  }

  private WorkDetailsRow details(Work work) {
    return DemoSite.SMALL.rows().workDetails().details(work);
  }

  private static WorkDetailsRow read(Work work) {
    Document page = page(work);
    page.outputSettings().prettyPrint(false);
    String updated = page.select("dl.stats dd.status").text();
    String comments = page.select("#show_comments_link a").text().replaceAll("\\D", "");
    return new WorkDetailsRow(
        work.id(),
        LocalDate.parse(page.select("dl.stats dd.published").text()),
        updated.isEmpty() ? null : LocalDate.parse(updated),
        html(page, "#workskin > .preface:not(.afterword) .notes.module > blockquote"),
        html(page, "#work_endnotes blockquote.userstuff"),
        page.select("dd.collections a").eachAttr("href").stream()
            .map(href -> href.substring("/collections/".length()))
            .toList(),
        page.select("dd.collections a").eachText(),
        page.select("ul.associations li").eachText(),
        page.select("#children li > a[href^=/works/]").eachAttr("href").stream()
            .map(href -> Long.valueOf(href.substring("/works/".length())))
            .toList(),
        comments.isEmpty() ? 0 : Integer.parseInt(comments));
  }

  private static String html(Element scope, String selector) {
    Element found = scope.selectFirst(selector);
    return found == null ? null : found.html().strip();
  }

  private static ChapterRow chapter(Work work, Element item) {
    item.ownerDocument().outputSettings().prettyPrint(false);
    Element link = item.selectFirst("h3.title a");
    int position = Integer.parseInt(item.id().substring("chapter-".length()));
    String title = item.selectFirst("h3.title").ownText();
    Element text = item.selectFirst("div.userstuff.module");
    text.select("h3.landmark#work").remove();
    String href = link.attr("href");
    List<String> dates =
        DemoSite.page("/works/" + work.id() + "/navigate").select("span.datetime").eachText();
    return new ChapterRow(
        work.id(),
        Long.parseLong(href.substring(href.lastIndexOf('/') + 1)),
        position,
        title.isEmpty() ? null : title.substring(2),
        LocalDate.parse(dates.get(position - 1).substring(1, 11)),
        html(item, "#summary blockquote"),
        html(item, "#notes blockquote"),
        html(item, "#chapter_" + position + "_endnotes blockquote"),
        text.html().strip());
  }

  private static KudosRow kudos(Work work, Element user) {
    assertThat(user.attr("href")).isEqualTo("/users/" + user.text());
    return new KudosRow(work.id(), user.text());
  }
}
