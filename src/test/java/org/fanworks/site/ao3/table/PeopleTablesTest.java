package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fanworks.error.FanworksException;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.page.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleTablesTest {
  private static final Fixture PEOPLE = Fixture.of("people.html");
  private static final String NEXT = "<a rel=\"next\" href=\"/people/search?page=2\">Next";

  private final PageServer site = new PageServer();
  private final SiteTable users = UsersTable.of(site.web());
  private final SiteTable pseuds = PseudsTable.of(site.web());

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void readsAUser() {
    site.page("/users/ann/profile", Fixture.of("profile.html").html());

    TableReading.Result result =
        TableReading.of(users, "user profile").where("login", "ann").read();

    assertThat(result.column("id")).containsExactly(7L);
    assertThat(result.column("joined")).containsExactly(LocalDate.of(2008, 9, 13));
    assertThat(result.column("url")).containsExactly(site.base() + "users/ann/profile");
    assertThat(result.column("icon_url")).containsExactly(site.base() + "icons/lamp.png");
    assertThat(result.column("works_count")).containsExactly(1203);
    assertThat(result.column("bookmarks_count")).containsExactly(0);
    assertThat(result.column("gifts_count")).containsExactly(19);
  }

  @Test
  void unknownUserIsNoRowWhateverTheArchiveAnswers() {
    site.moved("/users/nobody/profile", "/");

    assertThat(
            TableReading.of(users, "user profile").where("login", "nobody").read().column("login"))
        .isEmpty();
    assertThat(
            TableReading.of(users, "user profile").where("login", "noone").read().column("login"))
        .isEmpty();
  }

  @Test
  void otherRedirectOfAProfileIsAFailure() {
    site.moved("/users/ann/profile", "/elsewhere");

    assertThatThrownBy(() -> TableReading.of(users, "user profile").where("login", "ann").read())
        .isInstanceOf(FanworksException.class)
        .hasMessageContaining("/elsewhere");
  }

  @Test
  void userWithAnotherCaseOfLettersIsAnotherUser() {
    site.page("/users/ANN/profile", Fixture.of("profile.html").html());

    assertThat(TableReading.of(users, "user profile").where("login", "ANN").read().column("id"))
        .isEmpty();
  }

  @Test
  void readsAUsersPseuds() {
    site.page("/users/bob/pseuds", Fixture.of("pseuds.html").html());

    TableReading.Result result =
        TableReading.of(pseuds, "user pseuds").where("login", "bob").looksAt("name").read();

    assertThat(result.column("name")).containsExactly("bob", "Bobby B");
    assertThat(result.column("works_count")).containsExactly(1, 0);
    assertThat(result.warnings()).isEmpty();
  }

  @Test
  void warnsThatAUsersListDoesNotCountBookmarks() {
    site.page("/users/bob/pseuds", Fixture.of("pseuds.html").html());

    TableReading.Result result =
        TableReading.of(pseuds, "user pseuds")
            .where("login", "bob")
            .looksAt("name", "bookmarks_count")
            .read();

    assertThat(result.column("bookmarks_count")).containsOnlyNulls();
    assertThat(result.warnings())
        .singleElement()
        .asString()
        .contains("ao3.pseuds.bookmarks_count is NULL");
  }

  @Test
  void searchGivesEachPseudOnceAndTellsWhenSomeAreMissing() {
    site.page("/people/search?people_search[name]=bob", PEOPLE.with("1,234", "5").html())
        .page(
            "/people/search?people_search[name]=bob&page=2",
            PEOPLE
                .with("1,234", "5")
                .with(NEXT, "<span>Next")
                .with("/users/dee/pseuds/dee", "/users/eve/pseuds/eve")
                .html());

    TableReading.Result result =
        TableReading.of(pseuds, "people search").where("name", "bob").read();

    assertThat(result.column("login")).containsExactly("bob", "cleo", "dee", "eve");
    assertThat(result.column("bookmarks_count")).containsExactly(1, 162, 0, 0);
    assertThat(result.warnings()).singleElement().asString().contains("found 5", "gave out 4");
  }

  @Test
  void searchSendsWordsAndFandomTogether() {
    site.page("/tags/Sea Songs", canonical("Sea Songs"))
        .page(
            "/people/search?people_search[query]=lamps night&people_search[fandom]=Sea Songs",
            PEOPLE.with("1,234", "3").with(NEXT, "<span>Next").html());

    TableReading.Result result =
        TableReading.of(pseuds, "people search")
            .where("any_text", "lamps night")
            .where("fandom", "Sea Songs")
            .read();

    assertThat(result.column("fandom_works_count")).containsExactly(5, null, null);
    assertThat(result.warnings()).isEmpty();
    assertThat(site.requests()).hasSize(2).first().isEqualTo("/tags/Sea Songs");
  }

  @Test
  void unknownFandomMatchesNobodyAndIsNotSent() {
    TableReading.Result result =
        TableReading.of(pseuds, "people search").where("fandom", "Nonesuch").read();

    assertThat(result.column("login")).isEmpty();
    assertThat(result.warnings()).singleElement().asString().contains("no tag 'Nonesuch'");
    assertThat(site.requests()).containsExactly("/tags/Nonesuch");
  }

  @Test
  void nameOfSignsAloneMatchesNobody() {
    assertThat(TableReading.of(pseuds, "people search").where("name", "--").read().column("login"))
        .isEmpty();
    assertThat(site.requests()).isEmpty();
  }

  static String canonical(String name) {
    return Fixture.of("tag.html")
        .html()
        .replaceFirst("(?s)(<h2[^>]*>).*?(</h2>)", "$1" + name + "$2");
  }
}
