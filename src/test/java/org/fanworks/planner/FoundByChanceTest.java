package org.fanworks.planner;

import java.util.List;
import org.fanworks.oracle.Both;
import org.fanworks.oracle.GeneratedQuery;
import org.fanworks.oracle.OracleDatabase;
import org.fanworks.search.PushdownPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that once went wrong when {@link EngineDifferentialTest} came upon them. */
final class FoundByChanceTest {
  private static final OracleDatabase ORACLE = MemoryWorld.oracle();
  private static final MemoryEngine ENGINE =
      MemoryWorld.engine(MemoryWorks.PAGE_SIZE, PushdownPolicy.DEFAULT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The count of a constant condition beside several searches read the column of no column.
        "SELECT id FROM works WHERE EXISTS (SELECT 1 FROM bookmarks"
            + " WHERE bookmarks.login IN ('user0', 'user13') AND works.id = bookmarks.work_id)",
        "SELECT id FROM works WHERE NOT EXISTS (SELECT 1 FROM bookmarks"
            + " WHERE bookmarks.login IN ('user11', 'user10') AND works.author = bookmarks.login)"
      })
  void givesTheRowsOfTheOracle(String sql) {
    List<List<Object>> rows = ENGINE.rows(sql);

    new GeneratedQuery(Both.same(sql), false, 2).requireSame(rows, ORACLE.rows(sql));
  }
}
