package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fanworks.oracle.GeneratedQuery;
import org.fanworks.oracle.OracleDatabase;
import org.fanworks.search.PushdownPolicy;

/** Pushdown never changes the rows of a query, and never reads a table with more requests. */
final class EngineDifferentialTest {
  private static final int ROWS = 300;

  private static final OracleDatabase ORACLE = MemoryOracle.of(new MemoryTable(ROWS));

  private static final MemoryEngine PUSHING =
      new MemoryEngine(ROWS, new PushdownPolicy(true, true));
  private static final MemoryEngine EXACT = new MemoryEngine(ROWS, new PushdownPolicy(true, false));
  private static final MemoryEngine SCANNING =
      new MemoryEngine(ROWS, new PushdownPolicy(false, true));
  private static final MemoryEngine ROW_BY_ROW =
      new MemoryEngine(new MemoryTable(ROWS, 1), new PushdownPolicy(true, true));
  private static final MemoryEngine WIDE =
      new MemoryEngine(new MemoryTable(ROWS, 50), new PushdownPolicy(true, true));

  @Provide
  Arbitrary<GeneratedQuery> queries() {
    return MemoryQueries.grammar().queries();
  }

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void givesTheRowsOfTheOracle(@ForAll("queries") GeneratedQuery query) {
    List<List<Object>> expected = ORACLE.rows(query.sql().oracle());

    requireSame(query, PUSHING.rows(query.sql().ours()), expected);
    int pushed = PUSHING.requests();
    requireSame(query, SCANNING.rows(query.sql().ours()), expected);
    int scanned = SCANNING.requests();
    requireSame(query, EXACT.rows(query.sql().ours()), expected);
    requireSame(query, ROW_BY_ROW.rows(query.sql().ours()), expected);
    requireSame(query, WIDE.rows(query.sql().ours()), expected);

    if (query.scans() == 1) {
      assertThat(pushed).as(query.sql().ours()).isLessThanOrEqualTo(scanned);
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
