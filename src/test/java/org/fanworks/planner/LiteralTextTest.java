package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanworks.search.PushdownPolicy;
import org.junit.jupiter.api.Test;

/** Texts of different lengths that stand side by side keep their lengths. */
final class LiteralTextTest {
  private final MemoryEngine engine = new MemoryEngine(300, PushdownPolicy.DEFAULT);

  @Test
  void joinsEachTextOfAList() {
    List<List<Object>> joined =
        engine.rows(
            "select v.k, count(*) from (values ('Teen'), ('Explicit')) v(k)"
                + " join works w on w.rating = v.k group by v.k");

    assertThat(joined)
        .hasSize(2)
        .containsExactlyInAnyOrderElementsOf(
            engine.rows(
                "select rating, count(*) from works where rating in ('Teen', 'Explicit')"
                    + " group by rating"));
  }

  @Test
  void bindsEachTextOfAListInASubquery() {
    assertThat(
            engine.rows(
                "select v.k, t.id from (values ('Teen'), ('Explicit')) v(k), lateral"
                    + " (select id from works w where w.rating = v.k order by id limit 1) t"))
        .extracting(row -> row.get(0))
        .containsExactly("Teen", "Explicit");
  }

  @Test
  void padsNoTextOfAUnion() {
    assertThat(engine.rows("select 'a' union all select 'long' order by 1"))
        .containsExactly(List.of("a"), List.of("long"));
  }

  @Test
  void padsNoTextOfACase() {
    assertThat(
            engine.rows(
                "select case when id = 1 then 'one' else 'other' end from works where id = 1"))
        .containsExactly(List.of("one"));
  }
}
