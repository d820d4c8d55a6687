package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Predicate;
import org.fanworks.demo.DemoBrowser;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Bookmark.Kind;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.BookmarkRow;
import org.fanworks.demo.row.ExternalWorkRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Reads lists of bookmarks and single ones (AO3 reference, 4.3, 6.7 to 6.9 and 7.3). */
class BookmarkPagesTest {
  private static final List<BookmarkRow> ROWS = DemoSite.SMALL.rows().bookmarks().all();

  @Test
  void listOfAUserHoldsThePublicRows() {
    List<BookmarkRow> expected = DemoSite.SMALL.rows().bookmarks().of(Anchors.SILENT_LOGIN);

    assertThat(BookmarkReader.all("/users/" + Anchors.SILENT_LOGIN + "/bookmarks?"))
        .hasSizeGreaterThan(60)
        .isEqualTo(expected);
    Document page = DemoSite.page("/users/" + Anchors.SILENT_LOGIN + "/bookmarks?page=2");
    assertThat(page.select("#main.bookmarks-index > h2.heading").text())
        .isEqualTo("21 - 40 of %d Bookmarks by %s".formatted(expected.size(), "silent_reader"));
    assertThat(page.select("ol.pagination.pagy")).hasSize(2);
  }

  @Test
  void ownerSeesPrivateBookmarksToo() {
    DemoBrowser reader = new DemoBrowser(DemoSite.SMALL);
    reader.signIn(DemoAccount.READER);

    List<BookmarkRow> read =
        BookmarkReader.all(n -> reader.get("/users/silent_reader/bookmarks?page=" + n).page());

    assertThat(read)
        .isEqualTo(DemoSite.SMALL.rows().bookmarks().own(Anchors.SILENT_LOGIN))
        .anyMatch(BookmarkRow::unlisted);
  }

  @Test
  void pseudListsItsOwnBookmarks() {
    assertThat(BookmarkReader.all("/users/marlow/pseuds/Captain%20Fen/bookmarks?"))
        .isEqualTo(
            DemoSite.SMALL.rows().bookmarks().of("marlow").stream()
                .filter(row -> row.bookmarkerPseud().equals(Anchors.OTHER_PSEUD))
                .toList());
  }

  @Test
  void filtersOfAListAreThoseOfTheSearch() {
    String path = "/users/silent_reader/bookmarks?bookmark_search%5B";

    assertThat(BookmarkReader.all(path + "with_notes%5D=1"))
        .isEqualTo(ofReader(row -> row.notes() != null));
    assertThat(BookmarkReader.all(path + "bookmarkable_type%5D=External+Work"))
        .isEqualTo(ofReader(row -> row.item().kind() == Kind.EXTERNAL_WORK));
    assertThat(BookmarkReader.all(path + "other_bookmark_tag_names%5D=to+read"))
        .isEqualTo(ofReader(row -> row.tags().contains(Anchors.BOOKMARK_TAG)))
        .isNotEmpty();
  }

  @Test
  void sidebarOffersTagsWithCounts() {
    Document page = DemoSite.page("/users/silent_reader/bookmarks");

    assertThat(page.select("#bookmark-filters dd#include_rating_tags label").eachText())
        .isNotEmpty()
        .allMatch(text -> text.matches(".+ \\(\\d+\\)"));
    assertThat(page.select("#bookmark-filters dd#include_tag_tags input").first().attr("name"))
        .isEqualTo("include_bookmark_search[tag_ids][]");
  }

  @Test
  void bookmarkHasAPageOfItsOwn() {
    for (Kind kind : Kind.values()) {
      BookmarkRow row =
          ROWS.stream()
              .filter(one -> one.item().kind() == kind && one.itemId() != null)
              .findFirst()
              .orElseThrow();

      Document page = DemoSite.page("/bookmarks/" + row.id());

      assertThat(page.select("#main.bookmarks-show")).hasSize(1);
      assertThat(BookmarkReader.rows(page)).containsExactly(row);
    }
  }

  @Test
  void bookmarkOfWhatIsGoneSaysSo() {
    BookmarkRow row = ROWS.stream().filter(one -> one.itemId() == null).findFirst().orElseThrow();

    Document page = DemoSite.page("/bookmarks/" + row.id());

    assertThat(BookmarkReader.rows(page)).containsExactly(row);
    assertThat(page.select("li.bookmark > p.message").text())
        .isEqualTo("This has been deleted, sorry!");
    assertThat(page.select("p.status")).isEmpty();
  }

  @Test
  void mysteryIsShownAsSuch() {
    BookmarkRow row =
        ROWS.stream()
            .filter(one -> "work".equals(one.itemType()) && one.itemTitle() == null)
            .findFirst()
            .orElseThrow();

    Document page = DemoSite.page("/bookmarks/" + row.id());

    assertThat(page.select("li.bookmark div.mystery.header h4").text()).isEqualTo("Mystery Work");
  }

  @Test
  void privateBookmarkIsForItsOwnerAlone() {
    Bookmark hidden = any(mark -> mark.unlisted() && mark.bookmarker().login().equals("marlow"));
    String path = "/bookmarks/" + hidden.id();
    DemoBrowser owner = new DemoBrowser(DemoSite.SMALL);
    owner.signIn(DemoAccount.CAPTAIN);
    DemoBrowser other = new DemoBrowser(DemoSite.SMALL);
    other.signIn(DemoAccount.READER);

    assertThat(DemoSite.location(DemoSite.get(path))).startsWith("/users/login?return_to=");
    assertThat(other.get(path).location()).endsWith("/users/silent_reader");
    assertThat(owner.get(path).page().select("p.status span.private")).hasSize(1);
  }

  @Test
  void bookmarkOfARestrictedWorkNeedsAnAccount() {
    Bookmark bookmark =
        any(
            mark ->
                mark.item().kind() == Kind.WORK
                    && !mark.item().gone()
                    && !mark.unlisted()
                    && work(mark).visibility().restricted()
                    && work(mark).visibility().listedForMembers());

    HttpResponse<String> answer = DemoSite.get("/bookmarks/" + bookmark.id());

    assertThat(DemoSite.location(answer)).startsWith("/users/login?restricted=true");
    assertThat(ROWS).noneMatch(row -> row.id() == bookmark.id());
  }

  @Test
  void workListsItsBookmarksBelowItself() {
    Work work = Works.open(one -> one.pageCounters().bookmarks() > 25);

    Document page = DemoSite.page("/works/" + work.id() + "/bookmarks");

    assertThat(page.select("ol.bookmark.index > li").first().id()).isEqualTo("work_" + work.id());
    assertThat(page.select("ol.bookmark.index > li.user.short.blurb")).hasSize(20);
    assertThat(page.select("#main > h2.heading").text())
        .startsWith("1 - 20 of " + work.pageCounters().bookmarks() + " Bookmarks for");
    assertThat(page.select("li.user.short").first().id()).isEmpty();
  }

  @Test
  void seriesAndWorksElsewhereListTheirs() {
    long series = first("series").itemId();
    long external = first("external_work").itemId();

    Document ofSeries = DemoSite.page("/series/" + series + "/bookmarks");
    Document ofExternal = DemoSite.page("/external_works/" + external + "/bookmarks");

    assertThat(ofSeries.select("ol.bookmark.index > li#series_" + series)).hasSize(1);
    assertThat(ofExternal.select("ol.bookmark.index > li#external_work_" + external)).hasSize(1);
    assertThat(ofExternal.select("li.user.short.blurb")).isNotEmpty();
  }

  @Test
  void workElsewhereShowsTheWayThere() {
    for (ExternalWorkRow row : DemoSite.SMALL.rows().bookmarks().externalWorks()) {
      Document page = DemoSite.page("/external_works/" + row.id());
      Element blurb = page.selectFirst("li#external_work_" + row.id());

      assertThat(blurb.select("h4 a").attr("href")).isEqualTo(row.url());
      assertThat(blurb.select("h4").text()).isEqualTo(row.title() + " by " + row.author());
      assertThat(blurb.select("dd.bookmarks").text()).isEqualTo("" + row.bookmarksCount());
      assertThat(blurb.select("h5.fandoms a.tag").eachText()).isEqualTo(row.fandoms());
    }
  }

  @Test
  void tagListsThingsWithTheirNewestBookmarks() {
    Document page = DemoSite.page("/tags/Quillmarsh%20Chronicles/bookmarks");

    assertThat(page.select("#main > h2.heading").text()).contains(" Bookmarked Items in ");
    assertThat(page.select("ol.bookmark.index > li.bookmark.blurb")).hasSize(20);
    assertThat(page.select("li.bookmark > div.recent ul.bookmark.index"))
        .allSatisfy(list -> assertThat(list.select("> li.user.short")).hasSizeBetween(1, 5));
  }

  @Test
  void otherTagsAreSentOn() {
    assertThat(DemoSite.location(DemoSite.get("/tags/quill%20marsh/bookmarks")))
        .isEqualTo("/tags/Quillmarsh%20Chronicles/bookmarks");
    assertThat(DemoSite.location(DemoSite.get("/tags/to%20read/bookmarks")))
        .isEqualTo("/tags/to%20read");
  }

  @Test
  void newestBookmarksAreOnePageWithoutATotal() {
    Document page = DemoSite.page("/bookmarks");

    assertThat(page.select("#main > h2.heading").text()).isEqualTo("Recent Bookmarks");
    assertThat(page.select("ol.pagination")).isEmpty();
    assertThat(BookmarkReader.rows(page))
        .extracting(BookmarkRow::id)
        .containsExactlyElementsOf(
            ROWS.stream()
                .map(BookmarkRow::id)
                .sorted((a, b) -> Long.compare(b, a))
                .limit(20)
                .toList());
  }

  private static List<BookmarkRow> ofReader(Predicate<BookmarkRow> condition) {
    return DemoSite.SMALL.rows().bookmarks().of(Anchors.SILENT_LOGIN).stream()
        .filter(condition)
        .toList();
  }

  private static BookmarkRow first(String type) {
    return ROWS.stream().filter(row -> type.equals(row.itemType())).findFirst().orElseThrow();
  }

  private static Bookmark any(Predicate<Bookmark> condition) {
    return DemoSite.SMALL.lore().bookmarks().stream().filter(condition).findFirst().orElseThrow();
  }

  private static Work work(Bookmark bookmark) {
    return DemoSite.SMALL.data().findWork(bookmark.item().id()).orElseThrow();
  }
}
