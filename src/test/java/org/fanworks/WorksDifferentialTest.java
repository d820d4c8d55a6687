package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
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
 * pages show, with pushdown on and, from pages of another size, off.
 */
final class WorksDifferentialTest {
  private static final int WORKS = 250;

  private static final DemoOptions OPTIONS =
      DemoOptions.defaults().withWorks(WORKS).withGoneWorks(0);
  private static final DemoArchive ARCHIVE = DemoArchive.start(OPTIONS);

  /** The same works on few pages, so that reading all of them for each query takes no time. */
  private static final DemoArchive LARGE_PAGES = DemoArchive.start(OPTIONS.withPageSize(WORKS / 2));

  private static final DemoRows ROWS = ARCHIVE.rows();
  private static final OracleDatabase ORACLE = oracle();
  private static final Connection PUSHING = connect(ARCHIVE, "pushdown=on");
  private static final Connection SCANNING = connect(LARGE_PAGES, "pushdown=off");

  private static Connection connect(DemoArchive archive, String option) {
    try {
      return DriverManager.getConnection(
          "jdbc:fanworks:ao3?counters=exact&cache=off&maxRequests=1000000&ao3.minInterval=0s&"
              + option
              + "&ao3.url="
              + archive.url());
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
    LARGE_PAGES.close();
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

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void givesTheRowsOfTheOracle(@ForAll("queries") GeneratedQuery query) throws SQLException {
    List<List<Object>> expected = ORACLE.rows(query.sql().oracle());

    requireSame(query, rows(PUSHING, query), expected);
    requireSame(query, rows(SCANNING, query), expected);
  }

  private static List<List<Object>> rows(Connection connection, GeneratedQuery query)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return OracleDatabase.rows(statement, query.sql().ours());
    }
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
