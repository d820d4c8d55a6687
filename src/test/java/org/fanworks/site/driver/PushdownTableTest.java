package org.fanworks.site.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanworks.site.driver.DriverTables.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code fanworks.pushdown} through JDBC, and from declarations of its own. */
final class PushdownTableTest {
  private static DriverTables tables;
  private static Connection connection;

  @BeforeAll
  static void connect() throws SQLException {
    tables = new DriverTables();
    connection = tables.connect();
  }

  @AfterAll
  static void disconnect() throws SQLException {
    connection.close();
    tables.close();
  }

  private static List<List<Object>> answers(String column) throws SQLException {
    return rows(
        connection,
        "SELECT operators, exactness FROM fanworks.pushdown"
            + " WHERE schema_name = 'ao3' AND table_name = 'works' AND column_name = '"
            + column
            + "'");
  }

  @Test
  void hasARowForEachKindOfOperator() throws SQLException {
    assertThat(answers("rating"))
        .containsExactly(
            List.of("=, IN", "exact"),
            List.of("<>, NOT IN", "exact"),
            List.of("IS [NOT] NULL", "exact"));
  }

  @Test
  void tellsHowWellTheSiteAnswers() throws SQLException {
    assertThat(answers("kudos"))
        .containsExactly(
            List.of("=, IN", "live"),
            List.of("<>, NOT IN", "live"),
            List.of("<, <=, >, >=, BETWEEN", "live"));
    assertThat(answers("title"))
        .containsExactly(
            List.of("=, IN", "superset"),
            List.of("LIKE", "superset"),
            List.of("UPPER =, LOWER =", "superset"));
  }

  @Test
  void hasOneRowForAColumnThatOnlyTheDriverFilters() throws SQLException {
    assertThat(answers("summary")).containsExactly(Arrays.asList(null, "none"));
  }

  @Test
  void namesTypesAndSortsAndBatches() throws SQLException {
    assertThat(
            rows(
                connection,
                "SELECT DISTINCT column_name, data_type, sortable, values_per_search"
                    + " FROM fanworks.pushdown"
                    + " WHERE table_name = 'works'"
                    + " AND column_name IN ('word_count', 'date_updated', 'fandoms')"
                    + " ORDER BY column_name"))
        .containsExactly(
            List.of("date_updated", "DATE", "live", 20),
            List.of("fandoms", "VARCHAR ARRAY", "none", 20),
            List.of("word_count", "INTEGER", "exact", 100));
  }

  @Test
  void hasEveryColumnWithItsTypeAndRemark() throws SQLException {
    Set<List<Object>> described = new TreeSet<>(PushdownTableTest::compare);
    try (ResultSet columns = connection.getMetaData().getColumns(null, "ao3", "%", "%")) {
      while (columns.next()) {
        described.add(
            List.of(
                columns.getString("TABLE_NAME"),
                columns.getString("COLUMN_NAME"),
                columns.getString("TYPE_NAME"),
                columns.getString("REMARKS")));
      }
    }

    assertThat(
            rows(
                connection,
                "SELECT DISTINCT table_name, column_name, data_type, remark"
                    + " FROM fanworks.pushdown WHERE schema_name = 'ao3'"))
        .containsExactlyInAnyOrderElementsOf(described);
  }

  private static int compare(List<Object> one, List<Object> other) {
    return one.toString().compareTo(other.toString());
  }

  @Test
  void namesOnlyOperatorsThatTheSiteAnswers() throws SQLException {
    assertThat(
            rows(
                connection,
                "SELECT column_name FROM fanworks.pushdown"
                    + " WHERE (operators IS NULL) <> (exactness = 'none')"))
        .isEmpty();
  }

  @Test
  void takesTheOperatorThatOpensAnAccessPathForAnswered() {
    List<String> answers =
        new PushdownTable(List.of(new BookmarkSite()))
            .rows().stream()
                .map(row -> Arrays.stream(row).limit(6).map(String::valueOf))
                .map(values -> values.collect(Collectors.joining(" ")))
                .toList();

    assertThat(answers)
        .containsExactly(
            "shelf bookmarks reader VARCHAR =, IN exact", "shelf bookmarks note VARCHAR null none");
  }

  @Test
  void makesNoRequest() throws SQLException {
    tables.archive.clearRequests();

    assertThat(rows(connection, "SELECT * FROM fanworks.pushdown")).hasSizeGreaterThan(50);

    assertThat(tables.archive.requests()).isEmpty();
  }
}
