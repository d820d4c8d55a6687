package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanworks.oracle.OracleDatabase;
import org.fanworks.search.PushdownPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows without a match are found by look-ups in batches, and are those of an oracle database. */
final class AntiJoinTest {
  private static final OracleDatabase ORACLE = MemoryWorld.oracle();

  private final MemoryEngine engine = new MemoryEngine(MemoryWorld.WORKS, PushdownPolicy.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select k from (values (3), (999), (4)) v(k) where not exists (select 1 from works w where w.id = v.k) | 1",
        "select k from (values (3), (999), (4)) v(k) where k not in (select id from works) | 1",
        "select k from (values (3), (999), (4)) v(k) where k not in (select id from works where complete) | 1",
        "select k from (values (3), (999), (null)) v(k) where not exists (select 1 from works w where w.id = v.k) | 1",
        "select k from (values (3), (999), (null)) v(k) where k not in (select id from works) | 2",
        "select k from (values (3), (null)) v(k) where k not in (select id from works where word_count < 0) | 2",
        "select k, k in (select id from works where complete) from (values (3), (999), (4)) v(k) | 1",
        "select k from (values (3), (999)) v(k) left join works w on w.id = v.k where w.id is null | 1",
        "select k, w.title from (values (3), (999)) v(k) left join works w on w.id = v.k where w.id is null and k > 5 | 1",
        "select a.id from works a where a.id < 31 and not exists (select 1 from works b where b.id = a.id and b.word_count > a.kudos) | 4",
        "select a.id from works a where a.id < 31 and not exists (select 1 from works b where b.word_count > a.word_count and b.id < 5) | 3",
        "select k from (values (3), (999)) v(k) where not exists (select 1 from works w where w.id = v.k and w.word_count is null) | 1",
        "select a.id from works a where a.id < 9 and not exists (select 1 from works b where b.rating = a.rating and b.id > 290) | 2",
      })
  void findsRowsWithoutMatchInTheFewestRequests(String sql, int requests) {
    assertThat(engine.rows(sql)).containsExactlyInAnyOrderElementsOf(ORACLE.rows(sql));
    assertThat(engine.requests()).isEqualTo(requests);
  }

  @Test
  void readsNoMatchAfterTheOneThatDecides() {
    String sql =
        "select k from (values ('Teen'), ('Unheard of'), ('Mature')) v(k)"
            + " where not exists (select 1 from works w where w.rating = v.k)";

    assertThat(engine.rows(sql)).isEqualTo(ORACLE.rows(sql));
    assertThat(engine.requests()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select a.id, b.id from works a join works b on b.word_count > a.word_count where a.id < 41 and b.id in (7, 8) | 3",
        "select a.id, b.id from works a left join works b on b.word_count > a.word_count and b.id < 4 where a.id < 41 | 3",
        "select a.id from works a where a.id < 41 and exists (select 1 from works b where b.id > 290 and b.word_count < a.word_count) | 3",
      })
  void readsTheRightSideOnceWhereNoKeyJoinsIt(String sql, int requests) {
    assertThat(engine.rows(sql)).containsExactlyInAnyOrderElementsOf(ORACLE.rows(sql));
    assertThat(engine.requests()).isEqualTo(requests);
  }
}
