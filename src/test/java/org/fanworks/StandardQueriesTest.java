package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.WorkRow;
import org.fanworks.oracle.OracleDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SQL's rules hold over the archive as over any database, with pushdown on and off. */
final class StandardQueriesTest {
  private static final DemoOptions OPTIONS = DemoOptions.defaults().withWorks(60).withGoneWorks(0);

  @AutoClose private static final DemoArchive ARCHIVE = DemoArchive.start(OPTIONS);

  @AutoClose
  private static final DemoArchive LARGE_PAGES = DemoArchive.start(OPTIONS.withPageSize(300));

  @AutoClose private static final OracleDatabase ORACLE = oracle();
  @AutoClose private static AskedArchive pushing;
  @AutoClose private static AskedArchive scanning;

  @BeforeAll
  static void connect() throws SQLException {
    pushing = new AskedArchive(ARCHIVE, "&counters=exact");
    scanning = new AskedArchive(LARGE_PAGES, "&pushdown=off");
  }

  private static OracleDatabase oracle() {
    List<WorkRow> works = ARCHIVE.rows().works();
    return OracleDatabase.with(
            "works",
            WorkRow.COLUMNS.stream().map(name -> name + " " + OracleTypes.of(name)).toList(),
            works.stream().<List<Object>>map(work -> new ArrayList<>(work.values())).toList())
        .and("work_tags", WorkTagValues.COLUMNS, works.stream().flatMap(WorkTagValues::of).toList())
        .and(
            "bookmarks",
            BookmarkValues.COLUMNS,
            new BookmarkValues(ARCHIVE).of(ARCHIVE.rows().bookmarks().all()));
  }

  static List<StandardQuery> queries() {
    return StandardQuery.all();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void givesTheRowsOfTheOracle(StandardQuery query) throws SQLException {
    List<List<Object>> expected = comparable(ORACLE.rows(query.sql().oracle()));

    requireSame(query, comparable(pushing.rows(query.sql().ours())), expected);
    requireSame(query, comparable(scanning.rows(query.sql().ours())), expected);
  }

  private static void requireSame(
      StandardQuery query, List<List<Object>> rows, List<List<Object>> expected) {
    if (query.isOrdered()) {
      assertThat(rows).isEqualTo(expected);
    } else {
      assertThat(rows).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static List<List<Object>> comparable(List<List<Object>> rows) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(StandardQueriesTest::comparable)
                    .collect(Collectors.toCollection(ArrayList::new)))
        .<List<Object>>map(ArrayList::new)
        .toList();
  }

  /** Databases differ in the types of numbers, and in the last digits of fractions. */
  private static Object comparable(Object value) {
    return value instanceof Number number
        ? new BigDecimal(number.toString()).round(MathContext.DECIMAL32).stripTrailingZeros()
        : value;
  }
}
