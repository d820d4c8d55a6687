package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.WorkRow;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.oracle.OracleDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries over works that once gave wrong rows, or a failure that said nothing. */
final class WorksRegressionTest {
  private static DemoArchive archive;
  private static List<WorkRow> works;
  private static Connection connection;

  @BeforeAll
  static void start() throws SQLException {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(400).withGoneWorks(0));
    works = archive.rows().works();
    connection = connect(archive);
  }

  @AfterAll
  static void stop() throws SQLException {
    connection.close();
    archive.close();
  }

  private static Connection connect(DemoArchive site) throws SQLException {
    return connect(site, "");
  }

  private static Connection connect(DemoArchive site, String options) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:fanworks:ao3?ao3.minInterval=0s&cache=off&maxRequests=1000"
            + options
            + "&ao3.url="
            + site.url());
  }

  private static List<List<Object>> rows(String sql) throws SQLException {
    return rows(connection, sql);
  }

  private static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return OracleDatabase.rows(statement, sql);
    }
  }

  private static long count(String condition) throws SQLException {
    return (Long) rows("SELECT COUNT(*) FROM works WHERE " + condition).get(0).get(0);
  }

  private static void refuses(ThrowingCallable query, String state, String words) {
    assertThatThrownBy(query)
        .isInstanceOfSatisfying(
            SQLException.class, failure -> assertThat(failure.getSQLState()).isEqualTo(state))
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"COUNT(*)", "SUM(1)", "MAX(n) FROM (SELECT COUNT(*) OVER () AS n"})
  void aWorkThatTwoValuesOfAColumnFindIsCountedOnce(String count) throws SQLException {
    String ofBoth =
        String.format(
            "SELECT %s FROM works WHERE fandom IN ('%s', '%s')",
            count, Anchors.BIG_FANDOM, Anchors.SYNONYM_FANDOM);
    String sql = count.contains("OVER") ? ofBoth + ") t" : ofBoth;

    try (Connection scanning = connect(archive, "&pushdown=off")) {
      assertThat((Number) rows(scanning, sql).get(0).get(0))
          .extracting(Number::longValue)
          .isEqualTo(count("fandom = '" + Anchors.BIG_FANDOM + "'"));
    }
  }

  @Test
  void keyOfAGroupThatAConditionFixesIsOfTheTypeOfItsColumn() throws SQLException {
    long id = works.stream().filter(work -> work.kudos() > 5).findFirst().orElseThrow().id();

    List<List<Object>> grouped =
        rows("SELECT work_id, 7, COUNT(*) FROM kudos WHERE work_id = " + id + " GROUP BY work_id");

    assertThat(grouped.get(0).subList(0, 2)).isEqualTo(List.of(id, 7));
  }

  @Test
  void looksUpWorksByTimestamp() throws SQLException {
    long id = works.get(5).id();

    List<List<Object>> joined =
        rows(
            "SELECT b.id FROM works a JOIN works b ON a.record_updated_at = b.record_updated_at"
                + " WHERE a.id = "
                + id);

    assertThat(joined).contains(List.of(id));
  }

  @Test
  void comparesTextsOfDifferentLengthsWithoutPadding() throws SQLException {
    List<List<Object>> counts =
        rows(
            "SELECT v.r, COUNT(w.id) FROM (VALUES ('Mature'), ('Explicit')) AS v(r)"
                + " LEFT JOIN works w ON w.rating = v.r GROUP BY v.r");

    assertThat(counts)
        .containsExactlyInAnyOrder(
            List.of("Mature", rated("Mature")), List.of("Explicit", rated("Explicit")));
  }

  private static long rated(String rating) {
    return works.stream().filter(work -> rating.equals(work.rating())).count();
  }

  @Test
  void requiresTwoTagsInOneColumn() throws SQLException {
    long both =
        tagged().filter(tags -> tags.containsAll(Set.of(Anchors.BIG_FANDOM, "Angst"))).count();

    assertThat(both).isPositive();
    assertThat(count("tag = 'Angst' AND tag = '" + Anchors.BIG_FANDOM + "'")).isEqualTo(both);
  }

  @Test
  void excludesATagBesideARequiredOneInOneColumn() throws SQLException {
    long expected =
        tagged()
            .filter(tags -> tags.contains(Anchors.BIG_FANDOM))
            .filter(tags -> !tags.contains(Anchors.SUB_FANDOM))
            .count();

    assertThat(
            count(
                "fandom = '" + Anchors.BIG_FANDOM + "' AND fandom <> '" + Anchors.SUB_FANDOM + "'"))
        .isEqualTo(expected);
  }

  @Test
  void comparesAFoundTagAgainAboveALimit() throws SQLException {
    List<List<Object>> found =
        rows(
            "SELECT f FROM (SELECT fandom AS f FROM works WHERE fandom = '"
                + Anchors.BIG_FANDOM
                + "' LIMIT 5) AS t WHERE f = '"
                + Anchors.BIG_FANDOM
                + "'");

    assertThat(found).hasSize(5);
  }

  private static Stream<Set<String>> tagged() {
    return works.stream()
        .map(work -> archive.rows().hidden(work.id()).orElseThrow().filterTagNames());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT CASE WHEN fandom = 'X' THEN 1 ELSE 0 END FROM works",
        "SELECT SUM(CHAR_LENGTH(fandom)) FROM works",
        "SELECT COUNT(fandom) FROM works",
        "SELECT id FROM (SELECT id, fandom FROM works UNION ALL SELECT id, fandom FROM works"
            + " LIMIT 5) AS t WHERE fandom = 'X'",
      })
  void computesNothingOfASearchColumnThatWasNotSearched(String sql) {
    refuses(() -> rows(sql), "42000", "fandom can only be searched for");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:the) OR (title:a",
        "sort:words",
        "kudos_count:>5",
      })
  void refusesSearchTextThatChangesTheRestOfTheQuery(String text) {
    refuses(
        () -> rows("SELECT id FROM works WHERE any_text = '" + text + "' AND id < 100000"),
        "22018",
        "any_text");
  }

  @Test
  void searchesForALoneZero() throws SQLException {
    assertThat(count("any_text = '0'")).isEqualTo(count("any_text = '0' AND id > 0"));
  }

  @Test
  void readsOnPastAPageWhoseWorksAreAllGone() throws SQLException {
    try (DemoArchive holes =
            DemoArchive.start(DemoOptions.defaults().withWorks(300).withGoneWorks(60));
        Connection reader = connect(holes)) {
      List<List<Object>> read = rows(reader, "SELECT id FROM works ORDER BY word_count, id");

      assertThat(read).hasSameSizeAs(holes.rows().works());
    }
  }

  @Test
  void refusesANegativeOffsetThatTheArchiveSkips() throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT id FROM works ORDER BY id LIMIT 5 OFFSET ?")) {
      query.setInt(1, -2);

      refuses(() -> query.executeQuery().next(), "22018", "OFFSET must not be negative");
    }
  }

  @Test
  void saysThatATextIsNoDate() {
    refuses(
        () -> rows("SELECT id FROM works WHERE date_updated > 'garbage'"), "22018", "'garbage'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"? = ANY(fandoms)", "ARRAY_CONTAINS(fandoms, ?)", "title LIKE '%' || ? || '%'"})
  void takesParametersBesideArraysAndText(String condition) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT title, fandoms FROM works WHERE " + condition)) {
      query.setString(1, condition.contains("title") ? "the" : Anchors.BIG_FANDOM);
      assertThat(query.executeQuery().next()).isTrue();

      query.setString(1, null);
      assertThat(query.executeQuery().next()).isFalse();
    }
  }
}
