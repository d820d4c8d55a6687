package org.fanworks.site.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanworks.site.driver.DriverTables.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.fanworks.demo.fault.Fault;
import org.fanworks.oracle.OracleDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code fanworks.scans} through JDBC, watched from a second connection. */
final class ScansTableTest {
  private static final long PAGE = 20;

  @AutoClose private static DriverTables tables;

  private Connection watching;
  private Connection scanning;
  private Statement statement;
  private long before;

  @BeforeAll
  static void startArchive() {
    tables = new DriverTables();
  }

  @BeforeEach
  void connect() throws SQLException {
    watching = tables.connect("&ao3.minInterval=0s&counters=exact");
    scanning = tables.connect();
    statement = scanning.createStatement();
    before =
        (Long) rows(watching, "SELECT COALESCE(MAX(scan_id), 0) FROM fanworks.scans").get(0).get(0);
  }

  @AfterEach
  void disconnect() throws SQLException {
    scanning.close();
    watching.close();
    tables.archive.repair();
  }

  private static long pages() {
    return (tables.works() + PAGE - 1) / PAGE;
  }

  private List<List<Object>> scans(String columns) throws SQLException {
    return rows(
        watching,
        "SELECT "
            + columns
            + " FROM fanworks.scans WHERE scan_id > "
            + before
            + " ORDER BY scan_id");
  }

  private static void read(ResultSet result, long rows) throws SQLException {
    for (int i = 0; i < rows; i++) {
      assertThat(result.next()).isTrue();
    }
  }

  @Test
  void showsAScanWhileItRuns() throws SQLException {
    try (ResultSet result = statement.executeQuery("SELECT id FROM works")) {
      read(result, 1);

      assertThat(scans("table_name, pages_read, pages_expected, rows_read, finished, seconds_left"))
          .containsExactly(Arrays.asList("works", 1L, pages(), 20L, false, null));
    }
  }

  @Test
  void tellsHowLongItStillTakes() throws SQLException {
    try (ResultSet result = statement.executeQuery("SELECT id FROM works")) {
      read(result, PAGE + 1);

      assertThat(scans("pages_read >= 2, finished OR seconds_left >= 0"))
          .containsExactly(List.of(true, true));
    }
  }

  @Test
  void remembersAFinishedScan() throws SQLException {
    rows(scanning, "SELECT id FROM works");

    assertThat(scans("pages_read, pages_expected, rows_read, finished, seconds_left"))
        .containsExactly(List.of(pages(), pages(), (long) tables.works(), true, 0L));
  }

  @Test
  void showsTheStatementThatMadeTheRequests() throws SQLException {
    rows(scanning, "SELECT id FROM works WHERE complete");

    assertThat(
            rows(
                watching,
                "SELECT COUNT(*) FROM fanworks.scans s JOIN fanworks.requests r"
                    + " ON r.statement_id = s.statement_id AND NOT r.robots_txt"
                    + " WHERE s.scan_id > "
                    + before
                    + " GROUP BY s.pages_read HAVING COUNT(*) = s.pages_read"))
        .hasSize(1);
  }

  @Test
  void showsWhatTheSiteIsAskedFor() throws SQLException {
    rows(scanning, "SELECT COUNT(*) FROM works WHERE word_count > 1000");

    assertThat(scans("description LIKE '%/works/search?%1001%', pages_read, pages_expected"))
        .containsExactly(List.of(true, 1L, 1L));
  }

  @Test
  void promisesNothingUnderALimit() throws SQLException {
    try (ResultSet result = statement.executeQuery("SELECT id FROM works LIMIT 50")) {
      read(result, 1);

      assertThat(scans("pages_expected, finished")).containsExactly(Arrays.asList(null, false));
    }
    assertThat(scans("finished")).containsExactly(List.of(true));
  }

  @Test
  void endsWithTheResultThatIsClosedEarly() throws SQLException {
    try (ResultSet result = statement.executeQuery("SELECT id FROM works")) {
      read(result, 1);
    }

    assertThat(scans("pages_read, finished, seconds_left")).containsExactly(List.of(1L, true, 0L));
  }

  @Test
  void endsWithAFailure() throws SQLException {
    tables.archive.fail(Fault.otherSite());

    assertThatThrownBy(() -> rows(scanning, "SELECT id FROM works"))
        .isInstanceOf(SQLException.class);

    assertThat(scans("pages_read, finished")).containsExactly(List.of(0L, true));
  }

  @Test
  void showsEachSearchOfAStatement() throws SQLException {
    rows(
        scanning,
        "SELECT id FROM works WHERE author_login IN ('inkwell_ida', 'marlow', 'silent_reader')");

    assertThat(scans("DISTINCT scan_id, description")).hasSize(3);
  }

  @Test
  void leavesOutTablesInMemory() throws SQLException {
    rows(watching, "SELECT * FROM fanworks.requests");

    assertThat(scans("*")).isEmpty();
  }

  @Test
  void tellsWhatARunningScanWaitsFor() throws Exception {
    try (Connection slow = tables.connect("&ao3.minInterval=1m&counters=exact");
        Statement waiting = slow.createStatement()) {
      // The first request, and with it the first gap, is that for robots.txt.
      Thread reader = new Thread(() -> failWhenCancelled(waiting));
      reader.start();

      String reason = "";
      while (!reason.equals("pace")) {
        for (List<Object> row :
            rows(watching, "SELECT waiting_for FROM fanworks.scans WHERE NOT finished")) {
          reason = String.valueOf(row.get(0));
        }
      }
      waiting.cancel();
      reader.join();

      assertThat(rows(watching, "SELECT * FROM fanworks.scans WHERE waiting_for IS NOT NULL"))
          .isEmpty();
    }
  }

  private static void failWhenCancelled(Statement statement) {
    assertThatThrownBy(() -> OracleDatabase.rows(statement, "SELECT id FROM works"))
        .isInstanceOfSatisfying(
            SQLException.class, failure -> assertThat(failure.getSQLState()).isEqualTo("57014"));
  }
}
