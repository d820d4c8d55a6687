package org.fanworks.planner;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fanworks.oracle.Both;
import org.fanworks.oracle.QueryGrammar;

/** The grammar of random queries over {@link MemoryWorks}. */
final class MemoryQueries {
  private MemoryQueries() {}

  static QueryGrammar works() {
    return new QueryGrammar(
        Both.same("works"),
        List.of("id"),
        "id, title, word_count, kudos, rating",
        grouped(),
        "MAX(kudos)",
        "MIN(word_count), MAX(id), COUNT(*) FILTER (WHERE complete), COUNT(*)",
        List.of(
            "id",
            "id DESC",
            "word_count DESC NULLS LAST, id DESC",
            "word_count NULLS LAST, id DESC",
            "word_count NULLS FIRST, id",
            "kudos DESC, id",
            "date_updated, id",
            "title, rating NULLS LAST, id"),
        leaves(),
        searches());
  }

  private static List<Both> grouped() {
    return List.of(
        Both.same("rating"),
        Both.same("complete"),
        Both.same("author"),
        Both.same("word_count > 40000"),
        Both.same("CASE WHEN word_count < 9000 THEN 's' WHEN word_count < 60000 THEN 'm' END"),
        new Both(
            "EXTRACT(YEAR FROM date_updated)", "CAST(EXTRACT(YEAR FROM date_updated) AS BIGINT)"),
        new Both(
            "EXTRACT(MONTH FROM date_updated)", "CAST(EXTRACT(MONTH FROM date_updated) AS BIGINT)"),
        Both.same("rating, complete"),
        new Both(
            "complete, EXTRACT(QUARTER FROM date_updated)",
            "complete, CAST(EXTRACT(QUARTER FROM date_updated) AS BIGINT)"),
        new Both(
            "FLOOR(date_updated TO MONTH)", "CAST(DATE_TRUNC('MONTH', date_updated) AS DATE)"));
  }

  private static Arbitrary<Both> searches() {
    return Arbitraries.of(
        new Both(
            "(fandom = 'Lantern Sea' OR fandom = 'Ninth Bell' AND complete)",
            "(ARRAY_CONTAINS(fandoms, 'Lantern Sea')"
                + " OR ARRAY_CONTAINS(fandoms, 'Ninth Bell') AND complete)"),
        new Both(
            "(fandom IN ('Lantern Sea', 'Ninth Bell') AND complete OR word_count > 90000)",
            "((ARRAY_CONTAINS(fandoms, 'Lantern Sea')"
                + " OR ARRAY_CONTAINS(fandoms, 'Ninth Bell')) AND complete"
                + " OR word_count > 90000)"),
        new Both(
            "(fandom IN ('Lantern Sea', 'Ninth Bell') OR word_count > 90000)",
            "(ARRAY_CONTAINS(fandoms, 'Lantern Sea')"
                + " OR ARRAY_CONTAINS(fandoms, 'Ninth Bell') OR word_count > 90000)"),
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
  }

  private static Arbitrary<Both> leaves() {
    return Arbitraries.oneOf(
        List.of(
            ratings().map(Both::same),
            numbers().map(Both::same),
            Arbitraries.of(
                    "complete",
                    "complete IS NOT TRUE",
                    "rating IS NULL",
                    "word_count IS NOT NULL",
                    "title LIKE 'The %'",
                    "title LIKE '%tory 1%'",
                    "summary LIKE 'About 1_'",
                    "summary IS NULL",
                    "UPPER(rating) = 'TEEN'",
                    "rating LIKE '%e%'",
                    "rating NOT LIKE 'T%'",
                    "(rating LIKE 'M_ture') IS NOT TRUE",
                    "rating > 'Explicit'",
                    "NOT (rating <= 'Mature')",
                    "word_count > kudos",
                    "rating = NULL",
                    "date_updated >= DATE '2024-10-01'",
                    "date_updated < DATE '2024-12-01' AND date_updated > DATE '2024-01-31'",
                    "CARDINALITY(categories) = 1",
                    "CARDINALITY(categories) < 1",
                    "CARDINALITY(categories) > 0",
                    "CARDINALITY(categories) <> 1",
                    "author IS NULL",
                    "author = 'user4'",
                    "author IN ('user1', 'user9', 'user400')",
                    "(word_count > 5000) IS NOT TRUE",
                    "(word_count > 5000) IS NULL",
                    "date_updated BETWEEN DATE '2024-03-01' AND DATE '2024-03-20'",
                    "ARRAY_CONTAINS(fandoms, 'Ninth Bell')",
                    "NOT ARRAY_CONTAINS(fandoms, 'Ninth Bell')",
                    "ARRAY_CONTAINS(fandoms, 'Glass Orchard')",
                    "NOT ARRAY_CONTAINS(fandoms, 'Glass Orchard')")
                .map(Both::same),
            Arbitraries.of(
                new Both("'Gen' = ANY(categories)", "ARRAY_CONTAINS(categories, 'Gen')"),
                new Both("'F/F' <> ALL(categories)", "NOT ARRAY_CONTAINS(categories, 'F/F')"))));
  }

  private static Arbitrary<String> ratings() {
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
