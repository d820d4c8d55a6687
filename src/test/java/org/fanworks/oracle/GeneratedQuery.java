package org.fanworks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * A random query.
 *
 * @param ordered whether the order of its rows is fixed
 * @param scans how many scans of the table it names
 */
public record GeneratedQuery(Both sql, boolean ordered, int scans) {
  /** Fails unless these are the rows of the oracle, in its order if that is fixed. */
  public void requireSame(List<List<Object>> rows, List<List<Object>> expected) {
    if (ordered) {
      assertThat(rows).as(sql.ours()).isEqualTo(expected);
    } else {
      assertThat(rows).as(sql.ours()).containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
