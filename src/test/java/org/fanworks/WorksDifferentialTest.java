package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.DemoRows;
import org.fanworks.demo.WorkRow;
import org.fanworks.oracle.GeneratedQuery;
import org.fanworks.oracle.OracleDatabase;

/**
 * Generated queries give the rows of an oracle database that holds what the embedded archive's
 * pages show, with pushdown on and off; and pushdown never reads a table with more requests.
 */
final class WorksDifferentialTest {
  private static final int WORKS = 250;

  private static final DemoArchive ARCHIVE =
      DemoArchive.start(DemoOptions.defaults().withWorks(WORKS).withGoneWorks(0));
  private static final DemoRows ROWS = ARCHIVE.rows();
  private static final OracleDatabase ORACLE = oracle();
  private static final Connection PUSHING = connect("pushdown=on");
  private static final Connection SCANNING = connect("pushdown=off");

  private static Connection connect(String option) {
    try {
      return DriverManager.getConnection(
          "jdbc:fanworks:ao3?counters=exact&maxRequests=1000000&ao3.minInterval=0s&"
              + option
              + "&ao3.url="
              + ARCHIVE.url());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static OracleDatabase oracle() {
    List<String> columns = new ArrayList<>();
    for (String name : WorkRow.COLUMNS) {
      columns.add(name + " " + OracleTypes.of(name));
    }
    columns.add("filter_tags VARCHAR ARRAY");
    List<List<Object>> rows = new ArrayList<>();
    for (WorkRow work : ROWS.works()) {
      List<Object> row = new ArrayList<>(work.values());
      row.add(List.copyOf(ROWS.hidden(work.id()).orElseThrow().filterTagNames()));
      rows.add(row);
    }
    return OracleDatabase.with("works", columns, rows);
  }

  @AfterContainer
  static void close() throws SQLException {
    PUSHING.close();
    SCANNING.close();
    ORACLE.close();
    ARCHIVE.close();
  }

  @Provide
  Arbitrary<GeneratedQuery> queries() {
    List<WorkRow> works = ROWS.works();
    return WorksQueries.grammar(
            new WorksQueries.Samples(
                works.stream().map(WorkRow::id).toList(),
                works.stream().map(WorkRow::title).distinct().toList(),
                works.stream().map(WorkRow::authorLogin).filter(x -> x != null).distinct().toList(),
                works.stream().flatMap(w -> w.freeforms().stream()).distinct().toList()))
        .queries();
  }

  @Property(tries = 300)
  void givesTheRowsOfTheOracle(@ForAll("queries") GeneratedQuery query) throws SQLException {
    List<List<Object>> expected = ORACLE.rows(query.sql().oracle());

    requireSame(query, rows(PUSHING, query), expected);
    int pushed = requests();
    requireSame(query, rows(SCANNING, query), expected);
    int scanned = requests();

    if (query.scans() == 1 && !learnsOfTags(query)) {
      assertThat(pushed).as(query.sql().ours()).isLessThanOrEqualTo(scanned);
    }
  }

  /** Each connection finds out by itself what a tag is, once. */
  private static boolean learnsOfTags(GeneratedQuery query) {
    return query.sql().oracle().contains("filter_tags");
  }

  private static List<List<Object>> rows(Connection connection, GeneratedQuery query)
      throws SQLException {
    ARCHIVE.clearRequests();
    try (Statement statement = connection.createStatement()) {
      return OracleDatabase.rows(statement, query.sql().ours());
    }
  }

  private static int requests() {
    return (int)
        ARCHIVE.requests().stream()
            .filter(request -> !request.path().equals("/robots.txt"))
            .count();
  }

  private static void requireSame(
      GeneratedQuery query, List<List<Object>> rows, List<List<Object>> expected) {
    if (query.ordered()) {
      assertThat(rows).as(query.sql().ours()).isEqualTo(expected);
    } else {
      assertThat(rows).as(query.sql().ours()).containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
