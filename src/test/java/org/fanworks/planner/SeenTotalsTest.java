package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanworks.search.PushdownPolicy;
import org.junit.jupiter.api.Test;

/** What a site has told of a search makes the plans of later statements cheaper. */
final class SeenTotalsTest {
  private final MemoryEngine engine = new MemoryEngine(300, PushdownPolicy.DEFAULT);
  private final MemoryEngine other = new MemoryEngine(300, PushdownPolicy.DEFAULT);

  @Test
  void readsTheRowsInsteadOfCountingEachGroupWhereTheyAreKnownToBeFew() {
    engine.rows("select complete, count(*) from works where word_count > 99000 group by complete");
    assertThat(engine.requests()).as("a count for each").isEqualTo(2);

    engine.rows("select count(*) from works where word_count > 99000");

    engine.rows("select count(*), complete from works where word_count > 99000 group by complete");
    assertThat(engine.requests()).as("the only page").isEqualTo(1);
  }

  @Test
  void boundsWhatASearchWithMoreConditionsFinds() {
    engine.rows("select count(*) from works where word_count > 99000");

    engine.rows(
        "select complete, count(*) from works where word_count > 99000 and kudos > 5"
            + " group by complete");

    assertThat(engine.requests()).isEqualTo(1);
  }

  @Test
  void learnsFromPagesOfRowsToo() {
    engine.rows("select id from works where word_count > 99000 limit 1");

    engine.rows("select complete, count(*) from works where word_count > 99000 group by complete");

    assertThat(engine.requests()).isEqualTo(1);
  }

  @Test
  void plansAStatementOfManyRequestsAnew() {
    engine.rows("select avg(kudos) from works");
    Object plan = engine.sql().prepare("select avg(kudos) from works", "memory");

    engine.rows("select count(*) from works where complete");

    assertThat(engine.sql().prepare("select avg(kudos) from works", "memory")).isNotSameAs(plan);
    Object cheap = engine.sql().prepare("select count(*) from works", "memory");
    engine.rows("select count(*) from works where not complete");
    assertThat(engine.sql().prepare("select count(*) from works", "memory")).isSameAs(cheap);
  }

  @Test
  void startsWithTheSmallerSideOfAJoin() {
    String join =
        "select a.id from works a join works b on b.id = a.id"
            + " where a.word_count > 99000 and b.kudos > 1";
    engine.rows("select count(*) from works where word_count > 99000");

    assertThat(engine.rows(join)).containsExactlyInAnyOrderElementsOf(other.rows(join));
    assertThat(engine.requests()).isEqualTo(2).isLessThan(other.requests());
  }
}
