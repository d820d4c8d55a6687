package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.fanworks.search.PushdownPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tools and scripts chain hundreds of selects, which must be planned in the time of a request. */
final class LongUnionTest {
  private static final int PARTS = 200;

  private final MemoryEngine engine = new MemoryEngine(PARTS, PushdownPolicy.DEFAULT);

  private static String parts(String operator) {
    return LongStream.rangeClosed(1, PARTS)
        .mapToObj(id -> "SELECT id FROM works WHERE id = " + id)
        .collect(Collectors.joining(operator));
  }

  @Test
  @Timeout(60)
  void makesOneRequestForEachOfManySelects() {
    assertThat(engine.rows(parts(" UNION ALL "))).hasSize(PARTS);
    assertThat(engine.requests()).isEqualTo(PARTS);
  }

  @Test
  @Timeout(60)
  void findsDistinctRowsOfManySelects() {
    assertThat(engine.rows(parts(" UNION "))).hasSize(PARTS);
    assertThat(engine.requests()).isEqualTo(PARTS);
  }
}
