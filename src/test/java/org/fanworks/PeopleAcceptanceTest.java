package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.DemoRows;
import org.fanworks.demo.RobotsText;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.PseudRow;
import org.fanworks.demo.row.UserRow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Users, pseuds and gifts in SQL, end to end: rows, and the requests that they take. */
final class PeopleAcceptanceTest {
  @AutoClose private static DemoArchive archive;
  private static DemoRows rows;

  @AutoClose private AskedArchive asked;

  @BeforeAll
  static void startArchive() {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(3000).withGoneWorks(0));
    rows = archive.rows();
  }

  @BeforeEach
  void connect() throws SQLException {
    asked = new AskedArchive(archive, "");
  }

  @Test
  void usersAreWhatTheirProfilesShow() throws SQLException {
    List<UserRow> some = new ArrayList<>(rows.people().users().subList(0, 40));
    rows.people().users().stream()
        .filter(user -> user.login().equals(Anchors.ORPHAN_LOGIN))
        .forEach(some::add);

    assertThat(
            asked.rows(
                "SELECT login, id, joined, title, bio, works_count, series_count, bookmarks_count,"
                    + " collections_count, gifts_count FROM users WHERE login IN ("
                    + some.stream()
                        .map(user -> "'" + user.login() + "'")
                        .collect(Collectors.joining(", "))
                    + ")"))
        .containsExactlyInAnyOrderElementsOf(
            some.stream().distinct().map(PeopleAcceptanceTest::wide).toList());
  }

  private static List<Object> wide(UserRow user) {
    return Arrays.asList(
        user.login(),
        user.id(),
        user.joined(),
        user.title(),
        user.bio(),
        user.worksCount(),
        user.seriesCount(),
        user.bookmarksCount(),
        user.collectionsCount(),
        user.giftsCount());
  }

  @Test
  void loginIsComparedAsSqlComparesIt() throws SQLException {
    assertThat(asked.rows("SELECT * FROM users WHERE login = 'INKWELL_IDA'")).isEmpty();
    assertThat(asked.rows("SELECT * FROM users WHERE login = 'no_such_user_here'")).isEmpty();
    assertThat(asked.rows("SELECT * FROM pseuds WHERE login = 'INKWELL_IDA'")).isEmpty();
    assertThat(asked.rows("SELECT * FROM series WHERE author_login = 'INKWELL_IDA'")).isEmpty();
    assertThat(asked.pages()).hasSize(4);
  }

  @Test
  void pseudsOfAUserComeFromTheUsersList() throws SQLException {
    assertThat(
            asked.rows("SELECT name, description, works_count FROM pseuds WHERE login = 'marlow'"))
        .containsExactlyInAnyOrderElementsOf(
            pseuds(Anchors.PSEUD_LOGIN).stream()
                .map(
                    pseud ->
                        Arrays.<Object>asList(
                            pseud.name(), pseud.description(), pseud.worksCount()))
                .toList());
    assertThat(asked.pages()).containsExactly("/users/marlow/pseuds");
    assertThat(asked.warnings()).isEmpty();
  }

  @Test
  void searchFindsPseudsByName() throws SQLException {
    PseudRow wanted =
        pseuds(Anchors.PSEUD_LOGIN).stream()
            .filter(pseud -> pseud.name().equals(Anchors.OTHER_PSEUD))
            .findFirst()
            .orElseThrow();

    assertThat(
            asked.rows(
                "SELECT login, works_count, bookmarks_count FROM pseuds WHERE name = '"
                    + Anchors.OTHER_PSEUD
                    + "'"))
        .containsExactly(List.of(wanted.login(), wanted.worksCount(), wanted.bookmarksCount()));
  }

  @Test
  void searchFindsPseudsByFandomAndCountsThem() throws SQLException {
    long known =
        rows.people().pseuds().stream()
            .filter(pseud -> pseud.fandoms().contains(Anchors.PLAIN_FANDOM))
            .count();
    String condition = " FROM pseuds WHERE fandom = '" + Anchors.PLAIN_FANDOM + "'";

    assertThat(asked.column("SELECT count(*)" + condition)).containsExactly(known);
    assertThat(asked.rows("SELECT login, name" + condition))
        .hasSize((int) known)
        .doesNotHaveDuplicates();
  }

  @Test
  void unknownFandomFindsNobodyAndSaysSo() throws SQLException {
    assertThat(asked.rows("SELECT * FROM pseuds WHERE fandom = 'No Such Fandom'")).isEmpty();
    assertThat(asked.warnings()).singleElement().asString().contains("no tag 'No Such Fandom'");
    assertThat(asked.pages()).containsExactly("/tags/No%20Such%20Fandom");
  }

  private static List<PseudRow> pseuds(String login) {
    return rows.people().pseuds().stream().filter(row -> row.login().equals(login)).toList();
  }

  @Test
  void giftsOfAUser() throws SQLException {
    UserRow gifted =
        rows.people().users().stream()
            .max((one, other) -> Integer.compare(one.giftsCount(), other.giftsCount()))
            .orElseThrow();

    assertThat(
            asked.column(
                "SELECT work_id FROM gifts WHERE recipient_login = '" + gifted.login() + "'"))
        .containsExactlyElementsOf(
            rows.people().gifts(gifted.login()).stream().map(id -> (Object) id).toList());
  }

  @Test
  void onlyThePeopleSearchIsClosedByTheRealRobotsTxt() throws SQLException {
    DemoOptions options =
        DemoOptions.defaults().withWorks(200).withRobotsText(RobotsText.SITE_RULES);
    try (DemoArchive strict = DemoArchive.start(options);
        AskedArchive guest = new AskedArchive(strict, "")) {
      assertThat(guest.rows("SELECT login FROM users WHERE login = 'inkwell_ida'")).hasSize(1);
      assertThat(guest.rows("SELECT name FROM pseuds WHERE login = 'marlow'")).isNotEmpty();
      guest.rows("SELECT id FROM series WHERE author_login = 'inkwell_ida'");
      guest.rows("SELECT work_id FROM gifts WHERE recipient_login = 'marlow'");
      assertThat(guest.rows("SELECT name FROM collections LIMIT 1")).hasSize(1);
      assertThat(guest.rows("SELECT title FROM collections WHERE name = 'harbour_lights'"))
          .hasSize(1);
      guest.rows("SELECT work_id FROM collection_works WHERE collection = 'harbour_lights'");
      guest.rows("SELECT id FROM works WHERE collection = 'harbour_lights' LIMIT 1");

      assertThatThrownBy(() -> guest.rows("SELECT login FROM pseuds WHERE name = 'marlow'"))
          .isInstanceOfSatisfying(
              SQLException.class, failure -> assertThat(failure.getSQLState()).isEqualTo("42501"));
    }
  }

  @Test
  void tableThatNeedsAConditionSaysWhich() {
    for (String table : List.of("series", "series_works", "users", "pseuds", "gifts")) {
      assertThatThrownBy(() -> asked.rows("SELECT * FROM " + table + " LIMIT 5"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("needs a predicate on");
    }
    assertThat(asked.pages()).isEmpty();
  }
}
