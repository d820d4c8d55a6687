package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fanworks.search.PushdownPolicy;

/** Pushdown never changes the rows of a query, and never takes more requests. */
final class EngineDifferentialTest {
  private static final int ROWS = 300;

  private final MemoryEngine pushing = new MemoryEngine(ROWS, new PushdownPolicy(true, true));
  private final MemoryEngine exact = new MemoryEngine(ROWS, new PushdownPolicy(true, false));
  private final MemoryEngine scanning = new MemoryEngine(ROWS, new PushdownPolicy(false, true));

  private static final OracleDatabase ORACLE = oracle();

  private static OracleDatabase oracle() {
    try {
      return new OracleDatabase(new MemoryTable(ROWS).rows());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Provide
  Arbitrary<GeneratedQueries.Query> queries() {
    return GeneratedQueries.queries();
  }

  @Property(tries = 400)
  void givesTheRowsOfTheOracle(@ForAll("queries") GeneratedQueries.Query query)
      throws SQLException {
    List<List<Object>> expected = ORACLE.rows(query.sql().oracle());

    requireSame(query, pushing.rows(query.sql().ours()), expected);
    int pushed = pushing.requests();
    requireSame(query, scanning.rows(query.sql().ours()), expected);
    int scanned = scanning.requests();
    requireSame(query, exact.rows(query.sql().ours()), expected);

    assertThat(pushed).as(query.sql().ours()).isLessThanOrEqualTo(scanned);
  }

  private static void requireSame(
      GeneratedQueries.Query query, List<List<Object>> rows, List<List<Object>> expected) {
    if (query.ordered()) {
      assertThat(rows).as(query.sql().ours()).isEqualTo(expected);
    } else {
      assertThat(rows).as(query.sql().ours()).containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
