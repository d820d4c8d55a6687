package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fanworks.error.FanworksException;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.page.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CollectionTablesTest {
  private static final String STABLE =
      "collection_search[sort_column]=created_at&collection_search[sort_direction]=asc";
  private static final String NEXT = "<a rel=\"next\" href=\"/collections?page=2\">Next";
  private static final String LAST =
      Fixture.of("collections.html").with("1 - 2 of 61,234", "2").with(NEXT, "<span>Next").html();

  private final PageServer site = new PageServer();
  private final SiteTable collections = CollectionsTable.of(site.web());

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void listsAllCollectionsWithTheOldestFirst() {
    site.page("/collections?" + STABLE, LAST);

    TableReading.Result result = TableReading.of(collections, "collections").read();

    assertThat(result.column("name")).containsExactly("lampfest_2024", "Quiet");
    assertThat(result.column("maintainers"))
        .containsExactly(List.of("ann", "Bobby B (bob)", "cleo"), List.of("dee", "ann"));
    assertThat(result.column("owner_logins"))
        .containsExactly(List.of("ann", "bob"), List.of("dee"));
    assertThat(result.column("open")).containsExactly(true, false);
    assertThat(result.column("challenge_type")).containsExactly("Gift Exchange", null);
    assertThat(result.column("works_count")).containsExactly(1012, 0);
    assertThat(result.pages().get(0).total()).hasValue(2);
  }

  @Test
  void sendsItsConditionsAsFilters() {
    TableReading reading =
        TableReading.of(collections, "collections")
            .where("open", true)
            .where(not("moderated", true))
            .where("multifandom", false)
            .where("challenge_type", "Prompt Meme")
            .where(like("title", "The Yule%"))
            .orderBy("works_count", true);

    assertThat(reading.description())
        .isEqualTo(
            "/collections?collection_search[challenge_type]=PromptMeme"
                + "&collection_search[closed]=false&collection_search[moderated]=false"
                + "&collection_search[multifandom]=false"
                + "&collection_search[sort_column]=works_count"
                + "&collection_search[sort_direction]=desc&collection_search[title]=The Yule*");
  }

  @Test
  void sendsNoSignOfATitleThatMeansSomethingToTheArchive() {
    assertThat(
            TableReading.of(collections, "collections")
                .where("title", "A*B \"x\" -y z:1")
                .description())
        .isEqualTo("/collections?" + STABLE);
    assertThat(
            TableReading.of(collections, "collections")
                .where("title", "Dogs AND Cats")
                .description())
        .endsWith("&collection_search[title]=Dogs and Cats");
  }

  @Test
  void looksATagUpBeforeItFiltersByIt() {
    site.page("/tags/sea songs", PeopleTablesTest.canonical("Sea Songs"))
        .page("/collections?" + STABLE + "&collection_search[tag]=Sea Songs", LAST);

    TableReading.Result result =
        TableReading.of(collections, "collections").where("tag", "sea songs").read();

    assertThat(result.column("name")).hasSize(2);
    assertThat(site.requests()).hasSize(2);
  }

  @Test
  void unknownTagMatchesNoCollection() {
    TableReading.Result result =
        TableReading.of(collections, "collections").where("tag", "Nonesuch").read();

    assertThat(result.column("name")).isEmpty();
    assertThat(result.warnings()).singleElement().asString().contains("no tag 'Nonesuch'");
    assertThat(site.requests()).containsExactly("/tags/Nonesuch");
  }

  @Test
  void unknownKindOfChallengeMatchesNoCollection() {
    assertThat(
            TableReading.of(collections, "collections")
                .where("challenge_type", "Bake Off")
                .read()
                .column("name"))
        .isEmpty();
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void listsTheCollectionsOfAUserAndThoseInsideOfACollection() {
    site.page("/users/ann/collections?" + STABLE, LAST)
        .page("/collections/lampfest_2024/collections", LAST);

    assertThat(
            TableReading.of(collections, "user collections")
                .where("maintainer_login", "ann")
                .read()
                .column("name"))
        .hasSize(2);
    assertThat(
            TableReading.of(collections, "subcollections")
                .where("parent", "lampfest_2024")
                .read()
                .column("name"))
        .hasSize(2);
  }

  @Test
  void collectionByNameTakesItsProfileAndAListOfItsMaintainer() {
    site.page("/collections/lampfest_2024/profile", Fixture.of("collection-profile.html").html())
        .page(
            "/users/ann/collections?" + STABLE + "&collection_search[title]=Lampfest Friends",
            LAST);

    TableReading.Result result =
        TableReading.of(collections, "collection profile").where("name", "lampfest_2024").read();

    assertThat(result.column("title")).containsExactly("Lampfest & Friends");
    assertThat(site.requests()).hasSize(2);
  }

  @Test
  void unknownNameOrAnotherCaseOfLettersIsNoRow() {
    site.page("/collections/LAMPFEST_2024/profile", Fixture.of("collection-profile.html").html());

    for (String name : List.of("LAMPFEST_2024", "nonesuch")) {
      assertThat(
              TableReading.of(collections, "collection profile")
                  .where("name", name)
                  .read()
                  .column("name"))
          .isEmpty();
    }
    assertThat(site.requests()).hasSize(2);
  }

  @Test
  void collectionThatItsMaintainerDoesNotListIsAFailure() {
    site.page("/collections/lampfest_2024/profile", Fixture.of("collection-profile.html").html());

    assertThatThrownBy(
            () ->
                TableReading.of(collections, "collection profile")
                    .where("name", "lampfest_2024")
                    .read())
        .isInstanceOf(FanworksException.class)
        .hasMessageContaining("collection 'lampfest_2024', which ann maintains");
  }

  @Test
  void readsDetails() {
    site.page("/collections/lampfest_2024/profile", Fixture.of("collection-profile.html").html());

    TableReading.Result result =
        TableReading.of(CollectionDetailsTable.of(site.web()), "collection profile")
            .where("collection", "lampfest_2024")
            .read();

    assertThat(result.column("date_created")).containsExactly(LocalDate.of(2024, 1, 5));
    assertThat(result.column("contact")).containsExactly("lampfest@example.org");
  }

  @Test
  void readsTheWorksOfACollectionMysteryWorksIncluded() {
    String mystery =
        "<li id='work_6' class='mystery work blurb group work-6'><h4>Mystery Work</h4></li>";
    String works = new FakeWork(5, List.of()).blurb() + mystery;
    site.page(
        "/collections/fest/works?work_search[sort_column]=id&work_search[sort_direction]=asc",
        page("works-index", "<h2 class='heading'>2 Works in <a>Fest</a></h2>", "ol", works));

    TableReading.Result result =
        TableReading.of(new CollectionWorksTable(site.web()), "collection works")
            .where("collection", "fest")
            .read();

    assertThat(result.column("work_id")).containsExactly(5L, 6L);
    assertThat(result.column("revealed")).containsExactly(true, false);
    assertThat(result.column("author_login")).containsExactly("ann", null);
    assertThat(result.pages().get(0).total()).hasValue(2);
  }

  @Test
  void readsGiftsAndLanguages() {
    site.page(
            "/users/cleo/gifts",
            page("gifts-index", "", "ul", new FakeWork(5, List.of()).blurb())
                .replace(
                    "<body>",
                    "<body><div id='dashboard'><ul><li><a href='/users/cleo'>x</a></ul></div>"))
        .page("/languages", Fixture.of("languages.html").html());

    assertThat(
            TableReading.of(GiftsTable.of(site.web()), "user gifts")
                .where("recipient_login", "cleo")
                .read()
                .column("work_id"))
        .containsExactly(5L);
    assertThat(TableReading.of(LanguagesTable.of(site.web()), "languages").read().column("code"))
        .containsExactly("en", "fr", "ptBR");
  }

  private static String page(String mainClass, String heading, String list, String works) {
    return """
        <html><head><title>x</title></head><body><div id="main" class="%s region">
        <div class="flash"></div>%s<%s class="gift work index group">%s</%3$s></div></body></html>
        """
        .formatted(mainClass, heading, list, works);
  }

  private Predicate like(String column, String pattern) {
    return new Predicate.Like(
        collections.declaration().column(column), new Operand.Literal(pattern));
  }

  private Predicate not(String column, Object value) {
    return new Predicate.AnyOf(
        collections.declaration().column(column), List.of(new Operand.Literal(value)), true);
  }
}
