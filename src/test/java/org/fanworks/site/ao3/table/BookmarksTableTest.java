package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.site.ao3.page.Fixture;
import org.fanworks.web.RobotsDisallowed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BookmarksTableTest {
  private static final String ORDERED = "bookmark_search[sort_column]=id";
  private static final String OF_DEE = "/users/dee/bookmarks?" + ORDERED;
  private static final String SEARCH = "/bookmarks/search?";
  private static final String NEXT = "<a href=\"/users/dee/bookmarks?page=2\">Next &rarr;</a>";
  private static final Fixture LIST =
      new Fixture(
          Fixture.of("bookmarks.html")
              .with("1 - 5 of 1,045", "5")
              .html()
              .replaceFirst("<ol class=\"pagination.*</ol>", ""));
  private static final String NOTHING =
      "<html><head><title>x</title></head><body><div id='main' class='bookmarks-search region'>"
          + "<p>No results found. You may want to edit your search.</p></div></body></html>";
  private static final String CLOSED =
      """
      User-agent: *
      Disallow: /bookmarks/search?
      """;

  private final PageServer site = new PageServer();
  private final BookmarksTable bookmarks = new BookmarksTable(site.web());

  @AfterEach
  void close() {
    site.close();
  }

  private TableReading ofDee() {
    return TableReading.of(bookmarks, "user bookmarks").where("bookmarker_login", "dee");
  }

  private TableReading searched() {
    return TableReading.of(bookmarks, "bookmarks search");
  }

  /** The list as a search gives it. */
  private static String found(String body) {
    return body.replace("bookmarks-index dashboard", "bookmarks-search")
        .replaceFirst("<h3 class=\"landmark heading\">", "<h3 class='heading'>5 Found</h3>$0");
  }

  @Test
  void showsWhoMarkedWhatAndHow() {
    site.page(OF_DEE, LIST.html());

    TableReading.Result read = ofDee().read();

    assertThat(read.column("id")).containsExactly(3_858_858_295L, 58L, 57L, 56L, 55L);
    assertThat(read.column("bookmarker_pseud"))
        .containsExactly("Dee Two", "dee", "dee", "dee", "dee");
    assertThat(read.column("bookmarker_user_id")).containsOnly(42L);
    assertThat(read.column("date_bookmarked")).startsWith(LocalDate.of(2026, 5, 19));
    assertThat(read.column("rec")).containsExactly(true, false, null, null, false);
    assertThat(read.column("private")).containsExactly(false, false, true, null, false);
    assertThat(read.column("has_notes")).containsExactly(true, false, false, false, false);
    assertThat(read.column("bookmark_tags")).startsWith(List.of("to read", "sea"), List.of());
    assertThat(read.column("bookmark_collections")).startsWith(List.of("My Shelf"));
    assertThat(read.pages().get(0).total()).hasValue(5);
  }

  @Test
  void showsItemsOfEveryKind() {
    site.page(OF_DEE, LIST.html());

    TableReading.Result read = ofDee().read();

    assertThat(read.column("item_type"))
        .containsExactly("work", "series", "external_work", null, "work");
    assertThat(read.column("item_id")).containsExactly(11L, 3L, 5L, null, 13L);
    assertThat(read.column("item_title"))
        .containsExactly("Old & New Nets", "Harbours", "Elsewhere", null, null);
    assertThat(read.column("item_url"))
        .contains(site.base() + "works/11", site.base() + "series/3")
        .contains(site.base() + "external_works/5");
    assertThat(read.column("item_authors"))
        .containsExactly(
            List.of("ann", "Bobby B (bob)"), List.of("ann"), List.of("Jane Q. Doe"), null, null);
    assertThat(read.column("item_author_logins"))
        .containsExactly(List.of("ann", "bob"), List.of("ann"), null, null, null);
    assertThat(read.column("item_fandoms"))
        .startsWith(List.of("Sea Tales"), List.of("Sea Tales"))
        .element(3)
        .isNull();
    assertThat(read.column("item_rating"))
        .containsExactly("Teen And Up Audiences", null, null, null, null);
    assertThat(read.column("item_word_count")).containsExactly(1500, 24_722, null, null, null);
    assertThat(read.column("item_complete")).containsExactly(true, false, null, null, null);
    assertThat(read.column("item_language")).containsExactly("en", null, "fr", null, null);
    assertThat(read.column("item_bookmarks_count")).containsExactly(1130, 12, 1, null, 2);
  }

  @Test
  void readsPageAfterPage() {
    String first = Fixture.of("bookmarks.html").with(">209<", ">2<").html();
    String second =
        first
            .replace("1 - 5 of", "6 - 10 of")
            .replace(NEXT, "<span>Next</span>")
            .replaceAll("id=\"bookmark_\\d*(\\d)\"", "id=\"bookmark_4$1\"");
    site.page(OF_DEE, first)
        .page(OF_DEE + "&page=2", second.replaceFirst("id=\"bookmark_45\"", "id=\"bookmark_49\""));

    TableReading.Result read = ofDee().read();

    assertThat(read.column("id")).hasSize(10).endsWith(49L, 48L, 47L, 46L, 45L);
    assertThat(site.requests()).containsExactly(OF_DEE, OF_DEE + "&page=2");
  }

  @Test
  void unknownUserHasNoBookmarks() {
    assertThat(ofDee().read().column("id")).isEmpty();
    assertThat(site.requests()).containsExactly(OF_DEE);
  }

  @Test
  void userOfAnotherSpellingIsAnother() {
    site.page("/users/DEE/bookmarks?" + ORDERED, LIST.html());

    assertThat(
            TableReading.of(bookmarks, "user bookmarks")
                .where("bookmarker_login", "DEE")
                .read()
                .column("id"))
        .isEmpty();
  }

  @Test
  void trustsABookmarkersTagThatARowHas() {
    String target =
        "/users/dee/bookmarks?bookmark_search[other_bookmark_tag_names]=to read&" + ORDERED;
    site.page(target, LIST.html());

    assertThat(ofDee().where("bookmark_tags", "to read").read().column("id")).hasSize(5);
    assertThat(site.requests()).containsExactly(target);
  }

  @Test
  void looksUpABookmarkersTagThatNoRowHas() {
    String target =
        "/users/dee/bookmarks?bookmark_search[other_bookmark_tag_names]=To Read&" + ORDERED;
    site.page(target, LIST.html()).page("/tags/To Read", PeopleTablesTest.canonical("to read"));

    assertThat(ofDee().where("bookmark_tags", "To Read").read().column("id")).isEmpty();
    assertThat(site.requests()).containsExactly(target, "/tags/To Read");
  }

  @Test
  void excludesOnlyTagsThatExist() {
    site.page("/tags/read", PeopleTablesTest.canonical("read"))
        .page(
            "/users/dee/bookmarks?bookmark_search[excluded_bookmark_tag_names]=read&" + ORDERED,
            LIST.html());

    TableReading.Result read = ofDee().where(without("read")).where(without("nonesuch")).read();

    assertThat(read.column("id")).hasSize(5);
    assertThat(read.warnings()).isEmpty();
    assertThat(site.requests()).startsWith("/tags/read", "/tags/nonesuch");
  }

  @Test
  void noBookmarkHasATagThatDoesNotExist() {
    String target =
        SEARCH
            + "bookmark_search[bookmarkable_query]=-unrevealed:true"
            + "&bookmark_search[other_tag_names]=Anxt&"
            + ORDERED;
    site.page(target, NOTHING);

    TableReading.Result read = searched().where("tag", "Anxt").read();

    assertThat(read.column("id")).isEmpty();
    assertThat(read.warnings()).singleElement().asString().contains("no tag 'Anxt'");
    assertThat(site.requests()).containsExactly(target, "/tags/Anxt");
  }

  @Test
  void searchesForSeveralIdsAtOnce() {
    String target = SEARCH + "bookmark_search[bookmark_query]=id:(58 OR 57)&" + ORDERED;
    site.page(target, found(LIST.html()));

    assertThat(searched().where(ids("id", 58L, 57L)).read().column("id")).hasSize(5);
    assertThat(site.requests()).containsExactly(target);
  }

  @Test
  void readsSingleBookmarksWhereRobotsTxtClosesTheSearch() {
    site.robots(CLOSED)
        .page("/bookmarks/58", single("bookmark_58"))
        .moved("/bookmarks/57", "/users/login?return_to=x");

    TableReading.Result read =
        searched().where(ids("id", 58L, 57L, 1L)).where("has_notes", false).read();

    assertThat(read.column("id")).containsExactly(58L);
    assertThat(read.column("item_title")).containsExactly("Harbours");
    assertThat(read.warnings()).hasSize(1);
    assertThat(site.requests()).containsExactly("/bookmarks/58", "/bookmarks/57", "/bookmarks/1");
  }

  @Test
  void checksConditionsWhereNothingFilters() {
    site.robots(CLOSED).page("/bookmarks/58", single("bookmark_58"));

    assertThat(searched().where(ids("id", 58L)).where("has_notes", true).read().column("id"))
        .isEmpty();
    assertThat(searched().where(ids("id", 58L)).where("rec", false).read().column("id")).hasSize(1);
  }

  @Test
  void readsAnItemsOwnListWhereRobotsTxtClosesTheSearch() {
    site.robots(CLOSED)
        .page("/external_works/5/bookmarks", Fixture.of("external-work-bookmarks.html").html());

    TableReading.Result read =
        searched().where("item_id", 5L).where("item_type", "external_work").read();

    assertThat(read.column("id")).containsExactly((Object) null);
    assertThat(read.column("rec")).containsExactly(true);
    assertThat(read.column("notes")).containsExactly("<p>Good.</p>");
    assertThat(read.column("item_title")).containsExactly("Elsewhere");
    assertThat(site.requests()).containsExactly("/external_works/5/bookmarks");
  }

  @Test
  void asksForItemsOfEveryKindWhereTheKindIsNotKnown() {
    site.robots(CLOSED);

    assertThat(searched().where("item_id", 5L).read().column("id")).isEmpty();
    assertThat(site.requests())
        .containsExactly(
            "/works/5/bookmarks", "/series/5/bookmarks", "/external_works/5/bookmarks");
  }

  @Test
  void failsWhereOnlyTheClosedSearchHasTheAnswer() {
    site.robots(CLOSED);

    assertThatThrownBy(() -> searched().where("has_notes", true).read())
        .isInstanceOf(RobotsDisallowed.class)
        .hasMessageContaining("Disallow: /bookmarks/search?");
    assertThatThrownBy(() -> searched().where("item_id", 5L).where("tag", "Sea").read())
        .isInstanceOf(RobotsDisallowed.class);
    assertThat(site.requests()).isEmpty();
  }

  private static String single(String id) {
    return "<html><head><title>x</title></head><body><div id='main' class='bookmarks-show region'>"
        + "<ul class='index group'>"
        + LIST.element("#" + id).outerHtml()
        + "</ul></div></body></html>";
  }

  private Predicate without(String tag) {
    return new Predicate.Contains(
        bookmarks.declaration().column("bookmark_tags"), List.of(new Operand.Literal(tag)), true);
  }

  private Predicate ids(String column, Long... values) {
    return new Predicate.AnyOf(
        bookmarks.declaration().column(column),
        List.of(values).stream().<Operand>map(Operand.Literal::new).toList(),
        false);
  }
}
