package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.fanworks.oracle.DifferentialRun;
import org.fanworks.oracle.GeneratedQuery;
import org.fanworks.oracle.OracleDatabase;
import org.fanworks.search.PushdownPolicy;
import org.junit.jupiter.api.Test;

/**
 * Pushdown never changes the rows of a query, whatever the size of the pages, and does not need
 * more requests than reading without it, but for a question to the site whether it is exact, whose
 * answer is remembered.
 */
final class EngineDifferentialTest {
  private static final int WIDE = 50;

  /**
   * How many queries there are for each one whose rows are guessed so wrongly that another plan
   * would have taken fewer requests.
   */
  private static final int RARE = 1000;

  /** So many times the requests of a scan such a query may take. */
  private static final int WORST_GUESS = 2;

  private static final OracleDatabase ORACLE = MemoryWorld.oracle();
  private static final MemoryEngine PUSHING =
      MemoryWorld.engine(WIDE, new PushdownPolicy(true, true));
  private static final MemoryEngine SCANNING =
      MemoryWorld.engine(WIDE, new PushdownPolicy(false, true));
  private static final MemoryEngine EXACT =
      MemoryWorld.engine(WIDE, new PushdownPolicy(true, false));

  private int queries;
  private int misjudged;
  private int allPushed;
  private int allScanned;

  private static Arbitrary<GeneratedQuery> queries() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, MemoryQueries.works().queries()),
        Tuple.of(2, MemberQueries.bookmarks().queries()),
        Tuple.of(3, MemberQueries.joins().queries()));
  }

  @Test
  void givesTheRowsOfTheOracleWithoutMoreRequestsThanScanning() {
    new DifferentialRun("Engine against oracle", 2000).require(queries(), this::check);

    assertThat(misjudged).as("queries that take more").isLessThanOrEqualTo(queries / RARE);
    assertThat(allPushed).as("requests of all").isLessThan(allScanned);
  }

  /** Every other query leaves counters to the site, the rest compare what its pages show. */
  private void check(GeneratedQuery query) {
    List<List<Object>> expected = ORACLE.rows(query.sql().oracle());
    MemoryEngine pushing = queries++ % 2 == 0 ? PUSHING : EXACT;
    for (int pageSize : List.of(1, WIDE)) {
      int pushed = requests(pushing, query, pageSize, expected);
      int questions = pushing.questions();
      int scanned = requests(SCANNING, query, pageSize, expected);

      allPushed += pushed;
      allScanned += scanned;
      misjudged += pushed - questions > scanned ? 1 : 0;
      assertThat(pushed - questions)
          .as("requests in pages of %d", pageSize)
          .isLessThanOrEqualTo(WORST_GUESS * scanned);
    }
  }

  private static int requests(
      MemoryEngine engine, GeneratedQuery query, int pageSize, List<List<Object>> expected) {
    engine.giveOut(pageSize);
    query.requireSame(engine.rows(query.sql().ours()), expected);
    return engine.requests();
  }
}
