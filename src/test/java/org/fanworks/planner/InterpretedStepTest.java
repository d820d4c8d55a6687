package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanworks.oracle.OracleDatabase;
import org.fanworks.search.PushdownPolicy;
import org.junit.jupiter.api.Test;

/** Operators without code have the rows that code would give, whatever its form of a row. */
final class InterpretedStepTest {
  private static final OracleDatabase ORACLE = MemoryWorld.oracle();
  private static final MemoryEngine ENGINE =
      MemoryWorld.engine(MemoryWorks.PAGE_SIZE, PushdownPolicy.DEFAULT);

  private static void requireRowsOfTheOracle(String sql) {
    List<List<Object>> rows = ENGINE.rows(sql);

    assertThat(rows).containsExactlyInAnyOrderElementsOf(ORACLE.rows(sql)).isNotEmpty();
  }

  @Test
  void readsRowsThatAreTheirOnlyValue() {
    requireRowsOfTheOracle(
        "SELECT n FROM (SELECT COUNT(*) AS n FROM works GROUP BY title, summary) WHERE n > 1");
  }

  @Test
  void givesRowsThatAreTheirOnlyValueToTheCodeAboveIt() {
    requireRowsOfTheOracle(
        "SELECT COUNT(*) FROM (SELECT title, COUNT(*) AS n FROM works GROUP BY title) WHERE n > 5");
  }

  @Test
  void readsRowsThatCodeKeepsInLists() {
    List<List<Object>> rows =
        ENGINE.rows(
            "SELECT id, name FROM works CROSS JOIN UNNEST(categories) WITH ORDINALITY AS c (name, n)"
                + " WHERE n > 2");

    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            ORACLE.rows("SELECT id, categories[3] FROM works WHERE CARDINALITY(categories) > 2"))
        .isNotEmpty();
  }

  @Test
  void leavesToCodeWhatMakesAZeroOfTheCountOfNoRows() {
    requireRowsOfTheOracle(
        "SELECT COUNT(*), COUNT(DISTINCT b.login), MIN(b.login) FROM works a"
            + " JOIN (SELECT * FROM users WHERE moderator AND works_count < 0) b"
            + " ON a.author = b.login");
  }
}
