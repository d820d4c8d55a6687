package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.WorkRow;
import org.fanworks.demo.fault.Fault;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.oracle.OracleDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Works in SQL, end to end: the rows, and the requests for pages that they take. */
final class WorksAcceptanceTest {
  @AutoClose private static DemoArchive archive;
  private static List<WorkRow> works;

  private Connection connection;
  private Statement statement;

  @BeforeAll
  static void startArchive() {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(3000).withGoneWorks(0));
    works = archive.rows().works();
  }

  @BeforeEach
  void connect() throws SQLException {
    connection =
        DriverManager.getConnection(
            "jdbc:fanworks:ao3?ao3.minInterval=0s&cache=off&maxRequests=1000&ao3.url="
                + archive.url());
    statement = connection.createStatement();
    archive.clearRequests();
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
    archive.repair();
  }

  private List<List<Object>> rows(String sql) throws SQLException {
    return OracleDatabase.rows(statement, sql);
  }

  private static List<RecordedRequest> pages() {
    return archive.requests().stream()
        .filter(request -> !request.path().equals("/robots.txt"))
        .toList();
  }

  private static String ids(int count) {
    return works.stream()
        .limit(count)
        .map(work -> Long.toString(work.id()))
        .collect(Collectors.joining(", "));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Test
  void readsTwentyIdsWithOneRequestAndSixtyWithThree() throws SQLException {
    assertThat(rows("SELECT * FROM works WHERE id IN (" + ids(20) + ")")).hasSize(20);
    assertThat(pages()).hasSize(1);

    archive.clearRequests();

    assertThat(rows("SELECT * FROM works WHERE id IN (" + ids(60) + ")")).hasSize(60);
    assertThat(pages()).hasSize(3);
  }

  @Test
  void countsWithOneRequest() throws SQLException {
    try (PreparedStatement count =
        connection.prepareStatement(
            "SELECT COUNT(*) FROM works WHERE fandom = ? AND complete AND language = 'en'")) {
      count.setString(1, Anchors.BIG_FANDOM);
      assertThat(pages()).isEmpty();

      try (ResultSet result = count.executeQuery()) {
        assertThat(result.next()).isTrue();
        assertThat(result.getLong(1)).isEqualTo(finishedEnglishWorks());
      }
    }
    assertThat(pages()).hasSize(1);
  }

  private static long finishedEnglishWorks() {
    return works.stream()
        .filter(WorkRow::complete)
        .filter(work -> "en".equals(work.language()))
        .filter(
            work ->
                archive
                    .rows()
                    .hidden(work.id())
                    .orElseThrow()
                    .filterTagNames()
                    .contains(Anchors.BIG_FANDOM))
        .count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT id FROM works WHERE rating IN ('Mature', 'Explicit')"
            + " ORDER BY word_count DESC LIMIT 10 | 1",
        "SELECT * FROM works LIMIT 20 | 1",
        "SELECT * FROM works LIMIT 21 | 2",
        "SELECT id FROM works WHERE complete LIMIT 20 OFFSET 400 | 1",
        "SELECT id FROM works ORDER BY id LIMIT 20 OFFSET 390 | 2",
        "SELECT id FROM works WHERE (kudos > 1000 AND complete) OR word_count > 200000 LIMIT 5 | 1",
        "SELECT id FROM works WHERE 1 = 0 | 0",
        "SELECT id FROM works WHERE rating = 'No such rating' | 0",
        "SELECT COUNT(*) FROM works WHERE word_count BETWEEN 1000 AND 5000 | 1",
        "SELECT COUNT(*) FROM works WHERE NOT ('F/F' = ANY(categories)) | 1",
        "SELECT id FROM works WHERE author_login = 'silent_reader' | 1",
      })
  void takesTheFewestRequests(String sql, int requests) throws SQLException {
    rows(sql);

    assertThat(pages()).hasSize(requests);
  }

  @Test
  void sendsATreeOfConditionsAsOneSearch() throws SQLException {
    rows("SELECT id FROM works WHERE (kudos > 1000 AND complete) OR word_count > 200000 LIMIT 5");

    assertThat(pages().get(0).parameter("work_search[query]").orElseThrow())
        .contains("kudos_count:[1001 TO *]", "complete:true", "OR", "word_count:[200001 TO *]");
  }

  @Test
  void takesParametersForLimitAndOffset() throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT id FROM works ORDER BY id LIMIT ? OFFSET ?")) {
      query.setLong(1, 20);
      query.setInt(2, 400);

      try (ResultSet result = query.executeQuery()) {
        for (int i = 400; i < 420; i++) {
          assertThat(result.next()).isTrue();
          assertThat(result.getLong(1)).isEqualTo(works.get(i).id());
        }
        assertThat(result.next()).isFalse();
      }
    }
    assertThat(pages()).hasSize(1);
  }

  @Test
  void makesNoRequestToPrepareOrDescribe() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("SELECT * FROM works")) {
      assertThat(query.getMetaData().getColumnCount()).isGreaterThan(40);
      assertThat(query.getParameterMetaData().getParameterCount()).isZero();
    }
    assertThat(archive.requests()).isEmpty();
  }

  @Test
  void findsEveryTitleAsItIsWritten() throws SQLException {
    List<String> odd =
        works.stream()
            .map(WorkRow::title)
            .filter(title -> !title.chars().allMatch(c -> Character.isLetter(c) || c == ' '))
            .distinct()
            .limit(60)
            .toList();
    assertThat(odd).hasSizeGreaterThan(20);

    for (String title : odd) {
      long expected = works.stream().filter(work -> work.title().equals(title)).count();
      assertThat(rows("SELECT id FROM works WHERE title = " + quoted(title)))
          .as(title)
          .hasSize((int) expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"The %", "%re:zero%", "% of the %", "the %", "%AND%", "%-%", "A%"})
  void findsTitlesByPattern(String pattern) throws SQLException {
    String regex =
        IntStream.range(0, pattern.length())
            .mapToObj(i -> pattern.charAt(i) == '%' ? ".*" : "\\Q" + pattern.charAt(i) + "\\E")
            .collect(Collectors.joining());
    long expected = works.stream().filter(work -> work.title().matches("(?s)" + regex)).count();

    assertThat(rows("SELECT COUNT(*) FROM works WHERE title LIKE " + quoted(pattern)))
        .isEqualTo(List.of(List.of(expected)));
  }

  @Test
  void tellsDisplayedTagsFromTheArchivesOwn() throws SQLException {
    String name = quoted(Anchors.BIG_FANDOM);
    long displayed =
        works.stream().filter(work -> work.fandoms().contains(Anchors.BIG_FANDOM)).count();

    List<List<Object>> shown = rows("SELECT COUNT(*) FROM works WHERE " + name + " = ANY(fandoms)");
    List<List<Object>> found = rows("SELECT COUNT(*) FROM works WHERE fandom = " + name);

    assertThat(shown).isEqualTo(List.of(List.of(displayed)));
    assertThat((Long) found.get(0).get(0)).isGreaterThan(displayed);
  }

  @Test
  void warnsOfAnUnknownTag() throws SQLException {
    assertThat(rows("SELECT id FROM works WHERE fandom = 'no such fandom'")).isEmpty();

    SQLWarning warning = statement.getWarnings();
    assertThat((Throwable) warning).isNotNull();
    assertThat(warning.getMessage()).contains("no such fandom");
    assertThat(pages()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * FROM nope | 42S02",
        "SELECT nope FROM works | 42S22",
        "SELECT * FROM works WHERE title = 5 | 42804",
        "SELECT * FROM works WHERE fandom LIKE 'X%' | 42000",
        "SELECT * FROM works WHERE | 42601",
        "DELETE FROM works | 25006",
      })
  void refusesBadInputBeforeAnyRequest(String sql, String state) {
    assertThatThrownBy(() -> rows(sql))
        .isInstanceOfSatisfying(
            SQLException.class,
            failure -> assertThat(failure.getSQLState()).as(failure.getMessage()).isEqualTo(state));
    assertThat(archive.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:fanworks:ao3?nope=1 | nope",
        "jdbc:fanworks:ao3?ao3.minInterval=soon | ao3.minInterval",
        "jdbc:fanworks:ao3?ao3.url=http://example.org/ | ao3.url",
        "jdbc:fanworks:nowhere | nowhere",
      })
  void refusesAMalformedUrl(String url, String culprit) {
    assertThatThrownBy(() -> DriverManager.getConnection(url))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(culprit);
  }

  @Test
  void saysThatAHostCannotBeReached() throws SQLException {
    try (Connection nowhere =
            DriverManager.getConnection(
                "jdbc:fanworks:ao3?retries=0&ao3.minInterval=0s&ao3.url=http://127.0.0.1:1/");
        Statement query = nowhere.createStatement()) {
      assertThatThrownBy(() -> query.executeQuery("SELECT * FROM works").next())
          .isInstanceOfSatisfying(
              SQLException.class, failure -> assertThat(failure.getSQLState()).startsWith("08"));
    }
  }

  @Test
  void returnsNoRowFromAPageThatIsNotTheArchives() {
    archive.fail(Fault.otherSite());

    assertThatThrownBy(() -> rows("SELECT * FROM works"))
        .isInstanceOfSatisfying(
            SQLException.class, failure -> assertThat(failure.getSQLState()).isEqualTo("22000"));
  }
}
