package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanworks.oracle.OracleDatabase;
import org.fanworks.search.PushdownPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are sorted here come in the order of an oracle database. */
final class SortedRowsTest {
  private static final OracleDatabase ORACLE = MemoryWorld.oracle();

  private final MemoryEngine engine =
      new MemoryEngine(MemoryWorld.WORKS, new PushdownPolicy(false, true));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word_count NULLS FIRST, id",
        "word_count NULLS LAST, id",
        "word_count DESC NULLS FIRST, id",
        "word_count DESC NULLS LAST, id DESC",
        "complete, rating DESC, kudos, id",
        "date_updated DESC, title, id",
        "kudos + word_count NULLS LAST, id",
      })
  void comeInTheOrderThatIsWanted(String order) {
    String sql = "SELECT id, title, word_count FROM works ORDER BY " + order;

    assertThat(engine.rows(sql)).isEqualTo(ORACLE.rows(sql));
  }
}
