package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanworks.oracle.OracleDatabase;
import org.fanworks.search.PushdownPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site is asked whether it answers exactly where the answer saves more than the question. */
final class ConfirmedPlanTest {
  private static final String COUNT =
      "select count(*) from works where 'Ninth Bell' = any(fandoms)";

  private static final OracleDatabase ORACLE = MemoryWorld.oracle();

  private final MemoryEngine engine = new MemoryEngine(MemoryWorld.WORKS, PushdownPolicy.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select count(*) from works where array_contains(fandoms, 'Ninth Bell') | 2",
        "select count(*) from works where not array_contains(fandoms, 'Ninth Bell') | 2",
        "select count(*) from works where array_contains(fandoms, 'Ninth Bell') and array_contains(fandoms, 'Lantern Sea') | 2",
        "select id from works where array_contains(fandoms, 'Ninth Bell') order by id limit 5 offset 65 | 2",
        "select id from works where not array_contains(fandoms, 'Ninth Bell') order by id limit 20 offset 100 | 2",
        "select complete, count(*) from works where array_contains(fandoms, 'Ninth Bell') group by complete | 3",
      })
  void spendsAQuestionThatSavesMore(String sql, int requests) {
    assertThat(engine.rows(sql)).containsExactlyInAnyOrderElementsOf(ORACLE.rows(sql));
    assertThat(engine.requests()).isEqualTo(requests);
  }

  @Test
  void asksOnce() {
    engine.rows(COUNT);
    engine.rows("select count(*) from works where complete and 'Ninth Bell' = any(fandoms)");

    assertThat(engine.requests()).isEqualTo(1);
  }

  @Test
  void takesAnAnswerThatIsKnownWhereAskingWouldNotPay() {
    String sql = "select id from works where array_contains(fandoms, 'Ninth Bell') limit 20";
    engine.rows(sql);
    assertThat(
            engine.works().confirmed(engine.works().declaration().column("fandoms"), "Ninth Bell"))
        .isEmpty();
    engine.requests();

    engine.rows(COUNT);

    assertThat(engine.rows(sql)).hasSize(20);
    assertThat(engine.requests()).isEqualTo(1);
  }

  @Test
  void readsTheRowsWhereTheSiteDoesNotConfirm() {
    String sql = "select count(*) from works where array_contains(fandoms, 'Glass Orchard')";

    assertThat(engine.rows(sql)).isEqualTo(ORACLE.rows(sql));
    assertThat(engine.requests()).isGreaterThan(2);
  }

  @Test
  void asksAboutTheValueOfAParameter() {
    String sql = "select count(*) from works where ? = any(fandoms)";

    List<List<Object>> ninth = engine.rows(sql, "Ninth Bell");
    assertThat(engine.requests()).isEqualTo(2);

    assertThat(ninth).isEqualTo(engine.rows(COUNT));
    assertThat(engine.rows(sql, (Object) null)).containsExactly(List.of(0L));
    assertThat(engine.requests()).isZero();
  }

  @Test
  void explainsBothPlansAndAsksNothing() {
    String plan = engine.rows("explain plan for " + COUNT).toString();

    assertThat(plan)
        .contains("SiteConfirms(exact=[('Ninth Bell' = ANY(fandoms))], expectedRequests=[0..1])")
        .contains("yes:")
        .contains("total=[true]")
        .contains("no:")
        .contains("EnumerableAggregate");
    assertThat(engine.requests()).isZero();
  }
}
