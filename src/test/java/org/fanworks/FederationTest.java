package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.WorkRow;
import org.fanworks.oracle.OracleDatabase;
import org.fanworks.planner.FanworksSchemaFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The archive in a model of plain Calcite, beside another database. */
final class FederationTest {
  private static final String FAVOURITES = "jdbc:h2:mem:favourites";

  private static DemoArchive archive;
  private static List<WorkRow> works;
  private static Connection database;
  private static Connection federation;

  @BeforeAll
  static void connect() throws SQLException {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(400).withGoneWorks(0));
    works = archive.rows().works();
    database = DriverManager.getConnection(FAVOURITES);
    try (Statement statement = database.createStatement()) {
      statement.execute("CREATE TABLE favourites (work_id BIGINT PRIMARY KEY, note VARCHAR)");
      for (int i = 0; i < 3; i++) {
        statement.execute(
            "INSERT INTO favourites VALUES (" + works.get(i * 50).id() + ", 'note " + i + "')");
      }
    }
    federation =
        DriverManager.getConnection(
            "jdbc:calcite:caseSensitive=false;unquotedCasing=UNCHANGED;defaultNullCollation=LAST;model=inline:"
                + model());
  }

  @AfterAll
  static void disconnect() throws SQLException {
    federation.close();
    database.close();
    archive.close();
  }

  private static String model() {
    return """
        {
          "version": "1.0",
          "defaultSchema": "ao3",
          "schemas": [
            {"name": "ao3", "type": "custom", "factory": "%s",
              "operand": {"url": "%s", "schema": "ao3"}},
            {"name": "sites", "type": "custom", "factory": "%s", "operand": {"url": "%s"}},
            {"name": "mine", "type": "custom",
              "factory": "org.apache.calcite.adapter.jdbc.JdbcSchema$Factory",
              "operand": {"jdbcUrl": "%s", "jdbcDriver": "org.h2.Driver", "jdbcSchema": "PUBLIC"}}
          ]
        }
        """
        .formatted(
            FanworksSchemaFactory.class.getName(),
            url(),
            FanworksSchemaFactory.class.getName(),
            url(),
            FAVOURITES);
  }

  private static String url() {
    return "jdbc:fanworks:ao3?cache=off&ao3.minInterval=0s&ao3.url=" + archive.url();
  }

  private static List<List<Object>> rows(String sql) throws SQLException {
    try (Statement statement = federation.createStatement()) {
      return OracleDatabase.rows(statement, sql);
    }
  }

  private static long requests() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT requests FROM fanworks.sites")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Test
  void looksUpTheRowsOfAnotherDatabase() throws SQLException {
    rows("SELECT id FROM works LIMIT 1");
    long before = requests();

    List<List<Object>> joined =
        rows(
            "SELECT f.note, w.title FROM mine.favourites f JOIN works w ON w.id = f.work_id"
                + " ORDER BY f.note");

    assertThat(joined)
        .containsExactly(
            List.of("note 0", works.get(0).title()),
            List.of("note 1", works.get(50).title()),
            List.of("note 2", works.get(100).title()));
    assertThat(requests() - before).isEqualTo(1);
  }

  @Test
  void sendsFiltersOrdersAndLimits() throws SQLException {
    rows("SELECT id FROM works LIMIT 1");
    long before = requests();

    assertThat(
            rows(
                "SELECT id, word_count FROM works WHERE word_count > 1000 AND complete"
                    + " ORDER BY word_count DESC LIMIT 5"))
        .hasSize(5)
        .allMatch(row -> ((Number) row.get(1)).intValue() > 1_000);
    assertThat(requests() - before).isEqualTo(1);
  }

  @Test
  void countsWithOneRequest() throws SQLException {
    long before = requests();

    assertThat(rows("SELECT COUNT(*) FROM works WHERE word_count > 1000"))
        .containsExactly(
            List.of(
                works.stream()
                    .filter(work -> work.wordCount() != null && work.wordCount() > 1_000)
                    .count()));
    assertThat(requests() - before).isLessThanOrEqualTo(2);
  }

  @Test
  void groupsLocally() throws SQLException {
    long total = 0;
    for (List<Object> row : rows("SELECT rating, COUNT(*) FROM works GROUP BY rating")) {
      total += ((Number) row.get(1)).longValue();
    }

    assertThat(total).isEqualTo(works.size());
  }

  @Test
  void hasAllSitesWithinOneSchema() throws SQLException {
    assertThat(rows("SELECT schema_name FROM sites.fanworks.sites")).contains(List.of("ao3"));
  }

  @Test
  void refusesAUrlThatIsNotUnderstood() {
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(
            () ->
                new FanworksSchemaFactory()
                    .create(null, "x", Map.of("url", "jdbc:fanworks:nosuch")))
        .withMessageContaining("nosuch");
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(
            () ->
                new FanworksSchemaFactory()
                    .create(null, "x", Map.of("url", url(), "schema", "nosuch")))
        .withMessageContaining("fanworks");
  }
}
