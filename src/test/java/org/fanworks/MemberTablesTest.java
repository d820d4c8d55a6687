package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.row.ReadingRow;
import org.fanworks.demo.row.SubscriptionRow;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.oracle.OracleDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables {@code my_history} and {@code my_subscriptions}, over a whole archive. */
final class MemberTablesTest {
  private static DemoArchive archive;
  private static Connection member;
  private static List<ReadingRow> history;
  private static List<SubscriptionRow> subscriptions;

  @BeforeAll
  static void start() throws SQLException {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(1_500));
    history = archive.rows().members().history(DemoAccount.READER);
    subscriptions = archive.rows().members().subscriptions(DemoAccount.READER);
    member = connect("on");
    rows("SELECT id FROM my_history LIMIT 1");
  }

  @BeforeEach
  void forget() {
    archive.clearRequests();
  }

  @AfterAll
  static void stop() throws SQLException {
    member.close();
    archive.close();
  }

  @Test
  void historyIsAsTheArchiveHasIt() throws SQLException {
    List<List<Object>> rows =
        rows(
            "SELECT id, work_id, title, authors, last_visited, visits, version_read,"
                + " marked_for_later, deleted FROM my_history");

    assertThat(rows).isEqualTo(history.stream().map(MemberTablesTest::values).toList());
    assertThat(pages()).containsExactly("/readings", "/readings?page=2", "/readings?page=3");
  }

  @Test
  void markedForLaterIsAListOfItsOwn() throws SQLException {
    List<List<Object>> rows = rows("SELECT id FROM my_history WHERE marked_for_later");

    assertThat(rows)
        .isEqualTo(
            history.stream()
                .filter(row -> Boolean.TRUE.equals(row.markedForLater()))
                .map(row -> List.<Object>of(row.id()))
                .toList());
    assertThat(pages()).containsExactly("/readings?show=to-read");
  }

  @Test
  void newestVisitsTakeOnePage() throws SQLException {
    rows("SELECT title FROM my_history ORDER BY last_visited DESC LIMIT 10");

    assertThat(pages()).containsExactly("/readings");
  }

  @Test
  void subscriptionsAreAsTheArchiveHasThem() throws SQLException {
    List<List<Object>> rows =
        rows(
            "SELECT id, kind, name, work_id, series_id, user_login, authors"
                + " FROM my_subscriptions");

    assertThat(rows).isEqualTo(subscriptions.stream().map(RowValues::subscription).toList());
    assertThat(pages())
        .containsExactly("/subscriptions", "/subscriptions?page=2", "/subscriptions?page=3");
  }

  @Test
  void subscriptionsOfAKindAreAListOfTheirOwn() throws SQLException {
    List<List<Object>> rows = rows("SELECT series_id FROM my_subscriptions WHERE kind = 'series'");

    assertThat(rows)
        .isEqualTo(
            subscriptions.stream()
                .filter(row -> row.seriesId() != null)
                .map(row -> List.<Object>of(row.seriesId()))
                .toList());
    assertThat(pages()).containsExactly("/subscriptions?type=series");
  }

  @Test
  void unknownKindAsksNothing() throws SQLException {
    assertThat(rows("SELECT id FROM my_subscriptions WHERE kind = 'tag'")).isEmpty();
    assertThat(pages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT id FROM my_history WHERE NOT marked_for_later",
        "SELECT id FROM my_history WHERE marked_for_later IS NULL",
        "SELECT marked_for_later, count(*), sum(visits) FROM my_history GROUP BY 1 ORDER BY 1",
        "SELECT id FROM my_history WHERE deleted OR visits > 20 ORDER BY id",
        "SELECT id FROM my_history ORDER BY last_visited DESC, id LIMIT 25 OFFSET 3",
        "SELECT id FROM my_history ORDER BY last_visited DESC, id DESC LIMIT 25 OFFSET 3",
        "SELECT count(*) FROM my_history WHERE version_read <> 'latest'",
        "SELECT id FROM my_subscriptions WHERE kind IN ('work', 'user') ORDER BY id",
        "SELECT kind, count(*) FROM my_subscriptions GROUP BY kind ORDER BY kind",
        "SELECT count(*) FROM my_subscriptions WHERE kind IS NULL"
      })
  void pushdownChangesNoRow(String sql) throws SQLException {
    try (Connection plain = connect("off")) {
      List<List<Object>> expected = rows(plain, sql);

      assertThat(rows(sql)).isEqualTo(expected).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"my_history", "my_subscriptions"})
  void guestsAreToldToSignIn(String table) throws SQLException {
    try (Connection guest = DriverManager.getConnection(url("on"))) {
      SQLException refused =
          catchThrowableOfType(SQLException.class, () -> rows(guest, "SELECT * FROM " + table));

      assertThat(refused.getSQLState()).isEqualTo("28000");
      assertThat(refused.getMessage()).contains("user").contains("password");
      assertThat(archive.requests()).isEmpty();
    }
  }

  private static Connection connect(String pushdown) throws SQLException {
    Properties account = new Properties();
    account.setProperty("user", DemoAccount.READER.login());
    account.setProperty("password", DemoAccount.READER.password());
    return DriverManager.getConnection(url(pushdown), account);
  }

  private static String url(String pushdown) {
    return "jdbc:fanworks:ao3?ao3.minInterval=0s&cache=off&pushdown="
        + pushdown
        + "&ao3.url="
        + archive.url();
  }

  private static List<List<Object>> rows(String sql) throws SQLException {
    return rows(member, sql);
  }

  private static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return OracleDatabase.rows(statement, sql);
    }
  }

  /** What was asked for below the member's own pages. */
  private static List<String> pages() {
    return archive.requests().stream().map(MemberTablesTest::address).toList();
  }

  private static String address(RecordedRequest request) {
    List<String> parameters = new ArrayList<>();
    request.query().forEach((name, values) -> parameters.add(name + "=" + values.get(0)));
    String path = request.path().replace("/users/silent_reader", "");
    return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
  }

  private static List<Object> values(ReadingRow row) {
    String version = row.versionText() == null ? null : word(row.versionText());
    return Arrays.asList(
        row.id(),
        row.workId(),
        row.title(),
        row.authors(),
        row.lastVisited(),
        row.visits(),
        version,
        row.markedForLater(),
        row.deleted());
  }

  private static String word(String text) {
    return switch (text) {
      case "Latest version." -> "latest";
      case "Update available." -> "update available";
      default -> "minor edits";
    };
  }
}
