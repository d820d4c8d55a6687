package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.PushdownPolicy;
import org.fanworks.site.RunLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalciteEngineTest {
  private final MemoryEngine engine = new MemoryEngine(300, PushdownPolicy.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select * from works where id in (1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20) | 1",
        "select count(*) from works where rating = 'Teen' and complete | 1",
        "select count(id) from works where rating <> 'Teen' | 1",
        "select * from works limit 20 | 1",
        "select * from works limit 21 | 2",
        "select id from works where complete limit 20 offset 40 | 1",
        "select id from works order by word_count desc limit 10 | 1",
        "select id from works where rating in ('Teen', 'Mature') order by word_count limit 10 | 1",
        "select id from works order by kudos desc limit 20 | 1",
        "select id from works order by kudos desc, id desc limit 20 | 1",
        "select id from works where (complete and word_count > 90000) or rating = 'x' limit 5 | 1",
        "select id from works where word_count > 5 and word_count < 3 | 0",
        "select id from works where 1 = 0 | 0",
        "select id from works where rating = null | 0",
        "select id from works where id = 7 and id = 8 | 0",
        "select id from works where 'Gen' = any(categories) limit 20 | 1",
        "select id from works where array_contains(categories, 'Gen') limit 20 | 1",
        "select count(*) from works where not ('Gen' = any(categories)) | 1",
        "select count(*) from works where fandom = 'Ninth Bell' | 1",
        "select min(id) from works where id = 3 | 1",
        "select max(word_count) from works where complete | 1",
        "select min(word_count), max(word_count), count(*) from works | 3",
        "select count(*) filter (where complete) from works | 1",
        "select 100.0 * count(*) filter (where complete) / count(*) from works | 2",
        "select sum(case when rating = 'Teen' then 1 else 0 end), count(*) from works | 2",
        "select count(case when word_count < 1000 then 1 end), count(*) from works | 2",
        "select min(date_updated), max(date_updated) from works | 2",
        "select max(word_count) from works where summary is null | 1",
        "select avg(word_count), count(*) from works | 15",
        "select count(*) from works where rating like '%e%' | 1",
        "select count(*) from works where rating not like 'T%' | 1",
        "select count(*) from works where rating like 'Z%' | 0",
        "select count(*) from works where rating > 'Mature' | 1",
        "select id from works where fandom in ('Lantern Sea', 'Ninth Bell') order by word_count desc limit 5 | 2",
        "select id from works where fandom = 'Lantern Sea' or word_count > 90000 order by id desc limit 20 | 2",
        "select max(word_count) from works where fandom in ('Lantern Sea', 'Ninth Bell') | 2",
        "select id from (select * from works) where complete limit 3 | 1",
        "select id from works where word_count > extract(year from current_date) limit 3 | 1",
      })
  void answersInTheFewestRequests(String sql, int requests) {
    engine.rows(sql);

    assertThat(engine.requests()).isEqualTo(requests);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select * from (values (1), (2), (300)) v(k) join works w on w.id = v.k | 1",
        "select * from works w join (values (1), (2), (2)) v(k) on w.id = v.k | 1",
        "select w.id from (select * from works where id < 31) w join works x on x.id = w.id | 4",
        "select * from (values (1), (999)) v(k) left join works w on w.id = v.k | 1",
        "select * from works w right join (values (1), (999)) v(k) on w.id = v.k | 1",
        "select id from works where id in (select k from (values (5), (6)) v(k)) | 1",
        "select id from works w where exists (select 1 from (values (5)) v(k) where k = w.id) | 1",
        "select v.k, (select title from works w where w.id = v.k) from (values (3)) v(k) | 1",
        "select w.id from (values (3), (4)) v(k), lateral (select * from works w where w.id > v.k order by word_count desc limit 2) w | 2",
        "select * from (values ('Ninth Bell')) v(k) join works w on w.fandom = v.k limit 3 | 1",
      })
  void looksUpTheKeysOfAJoin(String sql, int requests) {
    engine.rows(sql);

    assertThat(engine.requests()).isEqualTo(requests);
  }

  @Test
  void splitsLongListsOfKeys() {
    String ids =
        String.join(
            ",",
            java.util.stream.IntStream.rangeClosed(1, 60).mapToObj(Integer::toString).toList());

    assertThat(engine.rows("select id from works where id in (" + ids + ")")).hasSize(60);
    assertThat(engine.requests()).isEqualTo(3);
    assertThat(engine.value("select count(*) from works where id not in (" + ids + ")"))
        .isEqualTo(240L);
    assertThat(engine.requests()).as("all of them, less those that are listed").isEqualTo(4);
    assertThat(
            engine.rows(
                "select id from works where id in (" + ids + ") order by word_count limit 5"))
        .hasSize(5);
    assertThat(engine.requests()).as("the first page has five of so many").isEqualTo(1);
  }

  @Test
  void knowsAfterOnePageThatTheBudgetDoesNotGoFarEnough() {
    assertThatThrownBy(
            () -> engine.rows(RunLimits.ofRequests(10), "select avg(word_count) from works"))
        .isInstanceOfSatisfying(
            FanworksException.class,
            failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.BUDGET_EXCEEDED))
        .hasMessageContaining("needs about 15 requests")
        .hasMessageContaining("maxRequests");
    assertThat(engine.requests()).isEqualTo(1);
  }

  @Test
  void readsUnderALimitWhateverTheTotal() {
    RunLimits two = RunLimits.ofRequests(2);

    assertThat(engine.rows(two, "select * from works limit 40")).hasSize(40);
    assertThatThrownBy(() -> engine.rows(two, "select * from works limit 41"))
        .hasMessageContaining("has used its budget of 2 requests");
  }

  @Test
  void returnsTheRowsItHasWhereThatIsAllowed() {
    RunLimits partial = new RunLimits(2, true, 0);

    assertThat(engine.rows(partial, "select * from works")).hasSize(40);
    assertThat(engine.warnings()).singleElement().asString().startsWith("Rows are missing");
  }

  @Test
  void bindsParametersIntoTheSearch() {
    List<List<Object>> rows =
        engine.rows(
            "select rating, word_count from works where rating = ? and word_count > ? * 2"
                + " order by word_count limit ?",
            "Teen",
            10_000,
            5);

    assertThat(engine.requests()).isEqualTo(1);
    assertThat(rows).hasSize(5).allMatch(row -> row.get(0).equals("Teen"));
    assertThat(rows).allMatch(row -> (Integer) row.get(1) > 20_000);
  }

  @Test
  void findsNoRowByAParameterThatIsNull() {
    assertThat(engine.rows("select id from works where rating = ?", (Object) null)).isEmpty();
    assertThat(engine.requests()).isZero();
  }

  @Test
  void stopsBeforeTheNextPageWhenTheRowsOfALimitAreThere() {
    engine.rows("select id from works where summary is null limit 3");

    assertThat(engine.requests()).isEqualTo(1);
  }

  @Test
  void showsTheValueThatWasAskedForInASearchColumn() {
    assertThat(engine.rows("select distinct fandom from works where fandom = 'Ninth Bell'"))
        .containsExactly(List.of("Ninth Bell"));
  }

  @Test
  void returnsARowOnceThatSeveralSearchesFind() {
    List<List<Object>> rows =
        engine.rows("select id from works where fandom in ('Lantern Sea', 'Ninth Bell')");

    assertThat(rows).doesNotHaveDuplicates();
    assertThat(rows).hasSizeGreaterThan(100);
  }

  @Test
  void warnsWhenTheIndexOfTheSiteCounts() {
    engine.value("select count(*) from works where kudos > 1000");

    assertThat(engine.requests()).isEqualTo(1);
    assertThat(engine.warnings()).singleElement().asString().contains("counters=exact");
  }

  @Test
  void readsThePagesWhenCountersHaveToBeExact() {
    MemoryEngine exact = new MemoryEngine(300, new PushdownPolicy(true, false));

    exact.value("select count(*) from works where kudos > 1000");

    assertThat(exact.requests()).isEqualTo(15);
    assertThat(exact.warnings()).isEmpty();
  }

  @Test
  void returnsDatesAndArraysAsJavaValues() {
    List<Object> row =
        engine.rows("select date_updated, categories from works order by id limit 1").get(0);

    assertThat(row.get(0)).isInstanceOf(LocalDate.class);
    assertThat(row.get(1)).isInstanceOf(List.class);
  }

  @Test
  void plansWithoutARequest() {
    engine.sql().prepare("select * from works where kudos > ?", "memory");

    assertThat(engine.requests()).isZero();
  }

  @Test
  void plansTheSameTextOnce() {
    String sql = "select id from works where rating = ?";

    assertThat(engine.sql().prepare(sql, "memory")).isSameAs(engine.sql().prepare(sql, "memory"));
  }

  @Test
  void explainsWhatItWouldSend() {
    String plan =
        engine
            .rows("explain plan for select id from works where rating = 'Teen' limit 5")
            .toString();

    assertThat(plan).contains("rating = 'Teen'", "expectedRequests=[1]", "path=[search]");
    assertThat(engine.requests()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select * from nope | UNKNOWN_TABLE | nope",
        "select nope from works | UNKNOWN_COLUMN | nope",
        "select * from works where | SYNTAX | line 1",
        "select nope(id) from works | UNKNOWN_FUNCTION | nope",
        "select * from works where title = 5 | TYPE_MISMATCH | Cannot apply",
        "select * from works where title in (5, 6) | TYPE_MISMATCH | compatible",
        "select * from works where title between 5 and 6 | TYPE_MISMATCH | Cannot apply",
        "select * from works where 5 < title | TYPE_MISMATCH | Cannot apply",
        "select * from works where fandom like 'L%' | UNSUPPORTED_PREDICATE | works.fandom",
        "select * from works where fandom = 'a' or title = 'b' | UNSUPPORTED_PREDICATE | works.fandom",
        "select * from works where upper(fandom) = 'A' | UNSUPPORTED_PREDICATE | works.fandom",
        "select a.id from works a join works b on a.fandom = b.title | UNSUPPORTED_PREDICATE | fandom",
        "select id from works where fandom = title | UNSUPPORTED_PREDICATE | works.fandom",
        "select id from works where fandom is null | UNSUPPORTED_PREDICATE | works.fandom",
        "select id from works; select id from works | SYNTAX | One statement",
        "'' | SYNTAX | empty",
        "delete from works | READ_ONLY | DELETE",
        "drop table works | READ_ONLY | only be read",
        "select id / 0 from works | DIVISION_BY_ZERO | zero",
        "select cast(title as integer) from works | DATA | ",
        "select id from works limit -1 | SYNTAX | ",
      })
  void saysWhatIsWrong(String sql, ErrorKind kind, String message) {
    assertThatThrownBy(() -> engine.rows(sql))
        .isInstanceOfSatisfying(
            FanworksException.class,
            failure -> {
              assertThat(failure.kind()).as(failure.getMessage()).isEqualTo(kind);
              assertThat(failure).hasMessageContaining(message == null ? "" : message);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select ID from WORKS limit 1;",
        "select \"id\" from memory.works -- comment",
        "select w.* from Works w fetch first 2 rows only",
        "select id from works where title = '李 é 👍'",
        "select rating, count(*) c from works group by rating order by 2",
        "select id::varchar from works limit 1",
        "with w as (select * from works) select count(*) from w",
        "select t.c, count(*) from works, unnest(categories) as t(c) group by t.c",
        "select id from works where date_updated > '2024-04-20'",
        "select id from works where complete = true",
        "select * from works where rating ilike 'teen'",
        "values (1, 'a')",
        "select 1",
        "select current_user, current_date",
        "select a.id from works a join works b on a.id = b.id where a.complete limit 3",
        "select id from works where id in (select id from works where complete)",
        "select id, row_number() over (order by word_count) from works limit 3",
        "select id from works union all select id from works limit 3",
      })
  void understands(String sql) {
    assertThat(engine.rows(sql)).isNotNull();
  }
}
