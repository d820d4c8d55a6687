package org.fanworks.planner;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random queries over {@link MemoryTable}, for our engine and for the oracle. */
final class GeneratedQueries {
  /** One condition or query in both dialects. */
  record Both(String ours, String oracle) {
    static Both same(String sql) {
      return new Both(sql, sql);
    }

    Both around(String before, String after) {
      return new Both(before + ours + after, before + oracle + after);
    }

    static Both join(Both left, String operator, Both right) {
      return new Both(
          "(" + left.ours + operator + right.ours + ")",
          "(" + left.oracle + operator + right.oracle + ")");
    }
  }

  /**
   * A query.
   *
   * @param ordered whether the order of its rows is fixed
   */
  record Query(Both sql, boolean ordered) {}

  private GeneratedQueries() {}

  static Arbitrary<Query> queries() {
    Arbitrary<Both> where =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Both.same(""))),
            Tuple.of(8, conditions(2).map(c -> c.around(" WHERE ", ""))),
            Tuple.of(2, withFandom()));
    return Arbitraries.frequencyOf(
        Tuple.of(2, where.map(GeneratedQueries::count)),
        Tuple.of(1, where.map(GeneratedQueries::groups)),
        Tuple.of(5, Combinators.combine(where, orders(), limits()).as(GeneratedQueries::select)));
  }

  private static Query count(Both where) {
    return new Query(where.around("SELECT COUNT(*) FROM works", ""), true);
  }

  private static Query groups(Both where) {
    return new Query(
        where.around("SELECT rating, COUNT(*), MAX(kudos) FROM works", " GROUP BY rating"), false);
  }

  private static Query select(Both where, String order, String limit) {
    boolean ordered = !order.isEmpty();
    return new Query(
        where.around(
            "SELECT id, title, word_count, kudos, rating FROM works", ordered ? order + limit : ""),
        ordered);
  }

  private static Arbitrary<String> orders() {
    return Arbitraries.of(
        "",
        " ORDER BY id",
        " ORDER BY id DESC",
        " ORDER BY word_count DESC NULLS LAST, id DESC",
        " ORDER BY word_count NULLS LAST, id DESC",
        " ORDER BY word_count NULLS FIRST, id",
        " ORDER BY kudos DESC, id",
        " ORDER BY date_updated, id",
        " ORDER BY title, rating NULLS LAST, id");
  }

  private static Arbitrary<String> limits() {
    Arbitrary<String> limit = Arbitraries.integers().between(0, 65).map(n -> " LIMIT " + n);
    Arbitrary<String> both =
        Combinators.combine(
                Arbitraries.integers().between(0, 45), Arbitraries.integers().between(0, 90))
            .as((n, offset) -> " LIMIT " + n + " OFFSET " + offset);
    return Arbitraries.oneOf(Arbitraries.just(""), limit, both);
  }

  /** Search columns stand on their own. */
  private static Arbitrary<Both> withFandom() {
    Arbitrary<Both> fandom =
        Arbitraries.of(
            new Both("fandom = 'Lantern Sea'", "ARRAY_CONTAINS(fandoms, 'Lantern Sea')"),
            new Both(
                "fandom = 'Glass Orchard'",
                "(ARRAY_CONTAINS(fandoms, 'Glass Orchard')"
                    + " OR ARRAY_CONTAINS(fandoms, 'Ninth Bell'))"),
            new Both("fandom <> 'Ninth Bell'", "NOT ARRAY_CONTAINS(fandoms, 'Ninth Bell')"),
            new Both(
                "fandom IN ('Lantern Sea', 'Ninth Bell')",
                "(ARRAY_CONTAINS(fandoms, 'Lantern Sea')"
                    + " OR ARRAY_CONTAINS(fandoms, 'Ninth Bell'))"));
    return Combinators.combine(fandom, conditions(1))
        .as((f, c) -> Both.join(f, " AND ", c).around(" WHERE ", ""));
  }

  private static Arbitrary<Both> conditions(int depth) {
    if (depth == 0) {
      return leaves();
    }
    Arbitrary<Both> deeper = Arbitraries.lazy(() -> conditions(depth - 1));
    return Arbitraries.frequencyOf(
        Tuple.of(3, leaves()),
        Tuple.of(2, Combinators.combine(deeper, deeper).as((l, r) -> Both.join(l, " AND ", r))),
        Tuple.of(2, Combinators.combine(deeper, deeper).as((l, r) -> Both.join(l, " OR ", r))),
        Tuple.of(1, deeper.map(c -> c.around("NOT (", ")"))));
  }

  private static Arbitrary<Both> leaves() {
    return Arbitraries.oneOf(
        List.of(
            scalars().map(Both::same),
            numbers().map(Both::same),
            Arbitraries.of(
                Both.same("complete"),
                Both.same("complete IS NOT TRUE"),
                Both.same("rating IS NULL"),
                Both.same("word_count IS NOT NULL"),
                Both.same("title LIKE 'The %'"),
                Both.same("title LIKE '%tory 1%'"),
                Both.same("summary LIKE 'About 1_'"),
                Both.same("summary IS NULL"),
                Both.same("UPPER(rating) = 'TEEN'"),
                Both.same("word_count > kudos"),
                Both.same("rating = NULL"),
                Both.same("date_updated >= DATE '2024-10-01'"),
                Both.same("date_updated BETWEEN DATE '2024-03-01' AND DATE '2024-03-20'"),
                contains("'Gen' = ANY(categories)", "ARRAY_CONTAINS(categories, 'Gen')"),
                contains("'F/F' <> ALL(categories)", "NOT ARRAY_CONTAINS(categories, 'F/F')"),
                contains(
                    "ARRAY_CONTAINS(fandoms, 'Ninth Bell')",
                    "ARRAY_CONTAINS(fandoms, 'Ninth Bell')"))));
  }

  private static Both contains(String ours, String oracle) {
    return new Both(ours, oracle);
  }

  private static Arbitrary<String> scalars() {
    Arbitrary<String> rating =
        Arbitraries.of("'General'", "'Teen'", "'Mature'", "'Explicit'", "'None'");
    return Arbitraries.oneOf(
        rating.map(value -> "rating = " + value),
        rating.map(value -> "rating <> " + value),
        Combinators.combine(rating, rating).as((a, b) -> "rating IN (" + a + ", " + b + ")"),
        Combinators.combine(rating, rating).as((a, b) -> "rating NOT IN (" + a + ", " + b + ")"),
        rating.map(value -> "(rating = " + value + ") IS NOT TRUE"));
  }

  private static Arbitrary<String> numbers() {
    Arbitrary<String> comparison = Arbitraries.of("=", "<>", "<", "<=", ">", ">=");
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 310);
    Arbitrary<String> column = Arbitraries.of("id", "word_count", "kudos");
    return Arbitraries.oneOf(
        Combinators.combine(column, comparison, number)
            .as((c, op, n) -> c + " " + op + " " + scaled(c, n)),
        Combinators.combine(column, number, number)
            .as((c, a, b) -> c + " BETWEEN " + scaled(c, a) + " AND " + scaled(c, b)),
        Combinators.combine(number, number, number)
            .as((a, b, c) -> "id IN (" + a + ", " + b + ", " + c + ")"),
        number.map(n -> "word_count > " + n * 300 + ".5"));
  }

  private static int scaled(String column, int number) {
    return switch (column) {
      case "word_count" -> number * 330;
      case "kudos" -> number * 10;
      default -> number;
    };
  }
}
