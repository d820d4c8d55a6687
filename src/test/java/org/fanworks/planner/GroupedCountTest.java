package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanworks.search.PushdownPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts by group are those of the rows, in as few requests as the site's own counts allow. */
final class GroupedCountTest {
  private static final int ROWS = 300;

  private final MemoryEngine engine = new MemoryEngine(ROWS, new PushdownPolicy(true, true));
  private final MemoryEngine scanning = new MemoryEngine(ROWS, new PushdownPolicy(false, true));

  private void assertRightRows(String sql) {
    assertThat(engine.rows(sql)).containsExactlyInAnyOrderElementsOf(scanning.rows(sql));
  }

  @Test
  void readsTheCountsOfAColumnFromOnePage() {
    assertRightRows(
        "select rating, count(*) from works where fandom = 'Glass Orchard' group by rating");

    assertThat(engine.requests()).isEqualTo(1);
  }

  @Test
  void countsValueByValueWhereTheSiteHasNoSuchPage() {
    assertRightRows(
        "select rating, count(*) from works where fandom = 'Lantern Sea' group by rating");

    assertThat(engine.requests())
        .as("the page in vain, four ratings, works with none of them")
        .isEqualTo(6);
  }

  @Test
  void readsTheRowsOfAValueThatTheSiteHasComeToHave() {
    rateAs("Spicy", engine.works());
    rateAs("Spicy", scanning.works());

    assertRightRows("select rating, count(*) from works group by rating");
    assertThat(engine.requests()).as("four ratings, three pages of others").isEqualTo(7);
    assertRightRows(
        "select rating, count(*) from works where fandom = 'Lantern Sea' group by rating");
    assertRightRows("select rating, complete, count(*) from works group by rating, complete");
  }

  private static void rateAs(String rating, MemoryTable table) {
    table.rows().subList(100, 130).forEach(row -> row[2] = rating);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fandom = 'Glass Orchard' and (fandom = 'Ninth Bell' or word_count > 50000)",
        "fandom = 'Ninth Bell' and fandom in ('Glass Orchard', 'Lantern Sea')",
        "fandom = 'Lantern Sea' and (fandom = 'Ninth Bell' or complete)",
      })
  void countsARowOnceThatFulfilsTwoTermsOfAnOr(String condition) {
    assertRightRows("select rating, count(*) from works where " + condition + " group by rating");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fandom in ('Lantern Sea', 'Ninth Bell') and complete or word_count > 95000",
        "fandom in ('Lantern Sea', 'Ninth Bell') and complete or rating = 'Teen' and not complete",
      })
  void countsARowOnceThatHasTwoValuesOfATerm(String condition) {
    assertRightRows("select count(*) from works where " + condition);
  }

  @Test
  void countsEachValueAskedForWithOneRequest() {
    List<List<Object>> rows =
        engine.rows(
            "select fandom, count(*) from works"
                + " where fandom in ('Lantern Sea', 'Ninth Bell') group by fandom");

    assertThat(engine.requests()).isEqualTo(2);
    assertThat(rows)
        .containsExactlyInAnyOrder(
            List.of(
                "Lantern Sea",
                engine.value("select count(*) from works where fandom = 'Lantern Sea'")),
            List.of(
                "Ninth Bell",
                engine.value("select count(*) from works where fandom = 'Ninth Bell'")));
  }
}
