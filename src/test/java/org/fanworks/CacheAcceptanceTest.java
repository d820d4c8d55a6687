package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.oracle.OracleDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are kept, end to end. */
final class CacheAcceptanceTest {
  /** Three pages of works and more, in the order of the archive. */
  private static final String RECENT =
      "SELECT id, title FROM works WHERE fandom = '%s' ORDER BY date_updated DESC";

  @AutoClose private static DemoArchive archive;
  private static String recent = "";

  @TempDir private Path folder;

  @BeforeAll
  static void startArchive() {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(600).withGoneWorks(0));
    recent = RECENT.formatted(largestFandom().replace("'", "''"));
  }

  private static String largestFandom() {
    return archive.rows().works().stream()
        .flatMap(work -> work.fandoms().stream())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** The cache in memory is that of the JVM. */
  @BeforeEach
  void forgetAll() throws SQLException {
    try (Connection connection = connect("")) {
      rows(connection, "CALL fanworks.clear_cache()");
    }
    archive.clearRequests();
  }

  @AfterEach
  void repair() {
    archive.repair();
  }

  @Test
  void askingTheSameAgainMakesNoRequest() throws SQLException {
    try (Connection connection = connect("")) {
      List<List<Object>> first = rows(connection, recent);
      archive.clearRequests();

      assertThat(rows(connection, recent)).isEqualTo(first).isNotEmpty();
      assertThat(archive.requests()).isEmpty();
    }
  }

  @Test
  void aQueryThatIsUsedTwiceInAStatementReadsTheSiteOnce() throws SQLException {
    try (Connection connection = connect("")) {
      rows(connection, recent);
      long once = pages();
      forgetAll();

      rows(
          connection,
          "WITH recent AS (SELECT * FROM ("
              + recent
              + "))"
              + " SELECT a.id FROM recent a JOIN recent b ON a.title = b.title");

      assertThat(pages()).isEqualTo(once);
    }
  }

  private static long pages() {
    return archive.requests().stream()
        .filter(request -> !request.path().equals("/robots.txt"))
        .count();
  }

  @Test
  void askingForLessOfTheSameMakesNoRequest() throws SQLException {
    try (Connection connection = connect("")) {
      List<List<Object>> all = rows(connection, recent + " LIMIT 40");
      archive.clearRequests();

      assertThat(rows(connection, recent + " LIMIT 5")).isEqualTo(all.subList(0, 5));
      assertThat(rows(connection, recent + " OFFSET 3 ROWS FETCH NEXT 2 ROWS ONLY"))
          .isEqualTo(all.subList(3, 5));
      assertThat(archive.requests()).isEmpty();
    }
  }

  @Test
  void aConnectionOfLaterUsesThePagesToo() throws SQLException {
    try (Connection connection = connect("")) {
      rows(connection, recent);
    }
    archive.clearRequests();

    try (Connection connection = connect("")) {
      rows(connection, recent);
    }

    assertThat(archive.requests()).allMatch(request -> request.path().equals("/robots.txt"));
  }

  @Test
  void keptPagesTakeNothingFromTheBudget() throws SQLException {
    try (Connection connection = connect("&maxRequests=3")) {
      int pages = rows(connection, recent + " LIMIT 40").size() / 20;

      assertThat(pages).isEqualTo(2);
      assertThat(rows(connection, recent + " LIMIT 60")).hasSize(60);
    }
  }

  @Test
  void offForgetsEachPageAtOnce() throws SQLException {
    try (Connection connection = connect("&cache=off")) {
      rows(connection, recent + " LIMIT 5");
      archive.clearRequests();

      rows(connection, recent + " LIMIT 5");

      assertThat(archive.requests()).hasSize(1);
    }
  }

  @Test
  void clearingTheCacheTellsHowManyPagesItHeld() throws SQLException {
    try (Connection connection = connect("")) {
      rows(connection, recent + " LIMIT 5");

      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("call FANWORKS.clear_cache();")) {
        assertThat(rows.getMetaData().getColumnLabel(1)).isEqualTo("pages_forgotten");
        assertThat(rows.next()).isTrue();
        assertThat(rows.getLong(1)).isPositive();
        assertThat(rows.next()).isFalse();
      }
      archive.clearRequests();
      rows(connection, recent + " LIMIT 5");
      assertThat(archive.requests()).isNotEmpty();
    }
  }

  @Test
  void explainingOrPreparingACallClearsNothing() throws SQLException {
    try (Connection connection = connect("")) {
      rows(connection, recent + " LIMIT 5");
      archive.clearRequests();

      connection.prepareStatement("CALL fanworks.clear_cache()").close();

      rows(connection, recent + " LIMIT 5");
      assertThat(archive.requests()).isEmpty();
    }
  }

  @Test
  void forgetsPagesWhoeverReadsHowMany() throws SQLException {
    try (Connection connection = connect("");
        Statement statement = connection.createStatement()) {
      rows(connection, recent + " LIMIT 5");
      archive.clearRequests();

      statement.execute("CALL fanworks.clear_cache()");

      rows(connection, recent + " LIMIT 5");
      assertThat(archive.requests()).isNotEmpty();
    }
  }

  @Test
  void anUnknownProcedureIsAnError() throws SQLException {
    try (Connection connection = connect("")) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> rows(connection, "CALL fanworks.clear()"))
          .withMessageContaining("fanworks.clear_cache")
          .returns("42883", SQLException::getSQLState);
    }
  }

  @Test
  void pagesOnDiskAnswerOffline() throws SQLException {
    List<List<Object>> rows;
    try (Connection connection = connect(onDisk())) {
      rows = rows(connection, recent + " LIMIT 25");
    }
    archive.clearRequests();

    try (Connection connection = connect(onDisk() + "&offline=true")) {
      assertThat(rows(connection, recent + " LIMIT 25")).isEqualTo(rows);
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> rows(connection, recent + " LIMIT 45"))
          .withMessageContaining("page=3 is not in the cache on disk")
          .returns("08006", SQLException::getSQLState);
    }
    assertThat(archive.requests()).isEmpty();
  }

  private String onDisk() {
    return "&cache=disk&cacheDir=" + URLEncoder.encode(folder.toString(), StandardCharsets.UTF_8);
  }

  private static Connection connect(String options) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:fanworks:ao3?ao3.minInterval=0s&ao3.url=" + archive.url() + options);
  }

  private static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return OracleDatabase.rows(statement, sql);
    }
  }
}
