package org.fanworks;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.oracle.Both;
import org.fanworks.oracle.QueryGrammar;

/** The grammar of random queries over the works of the embedded archive. */
final class WorksQueries {
  private WorksQueries() {}

  /** The grammar; {@code samples} are asked for. */
  static QueryGrammar grammar(Samples samples) {
    return new QueryGrammar(
        Both.same("works"),
        List.of("id"),
        "id, title, authors, rating, categories, word_count, kudos, date_updated",
        grouped(),
        "MAX(word_count)",
        "MIN(word_count), MAX(id), COUNT(*) FILTER (WHERE complete), COUNT(*)",
        List.of(
            "id",
            "id DESC",
            "word_count DESC NULLS LAST, id DESC",
            "word_count NULLS LAST, id",
            "chapters_total NULLS LAST, id",
            "kudos DESC, id DESC",
            "hits NULLS LAST, id",
            "date_updated DESC, id DESC",
            "title, id"),
        leaves(samples),
        searches());
  }

  private static List<Both> grouped() {
    return List.of(
        Both.same("rating"),
        Both.same("complete"),
        Both.same("language"),
        Both.same("CASE WHEN word_count < 1000 THEN 's' WHEN word_count < 9000 THEN 'm' END"),
        new Both(
            "EXTRACT(YEAR FROM date_updated)", "CAST(EXTRACT(YEAR FROM date_updated) AS BIGINT)"),
        new Both(
            "rating, EXTRACT(YEAR FROM date_updated)",
            "rating, CAST(EXTRACT(YEAR FROM date_updated) AS BIGINT)"),
        new Both(
            "FLOOR(date_updated TO MONTH)", "CAST(DATE_TRUNC('MONTH', date_updated) AS DATE)"));
  }

  /** Values that occur in the archive. */
  record Samples(List<Long> ids, List<String> titles, List<String> logins, List<String> tags) {}

  private static Arbitrary<Both> searches() {
    Arbitrary<String> name =
        Arbitraries.of(
            Anchors.BIG_FANDOM,
            Anchors.SUB_FANDOM,
            Anchors.META_FANDOM,
            Anchors.SYNONYM_FANDOM,
            Anchors.PLAIN_FANDOM,
            Anchors.BIG_FREEFORM,
            Anchors.UNWRANGLED_FREEFORM,
            Anchors.ESCAPED_FANDOM,
            "no such tag at all");
    Arbitrary<String> column = Arbitraries.of("fandom", "tag", "freeform");
    return Arbitraries.oneOf(
        Combinators.combine(column, name).as((c, n) -> new Both(c + " = " + text(n), found(n))),
        Combinators.combine(column, name)
            .as((c, n) -> new Both(c + " <> " + text(n), "NOT " + found(n))),
        Combinators.combine(name, name)
            .as(
                (a, b) ->
                    new Both(
                        "fandom = " + text(a) + " AND freeform = " + text(b),
                        found(a) + " AND " + found(b))),
        Combinators.combine(name, name)
            .as(
                (a, b) ->
                    new Both(
                        "tag IN (" + text(a) + ", " + text(b) + ")",
                        "(" + found(a) + " OR " + found(b) + ")")));
  }

  private static String found(String tag) {
    return "ARRAY_CONTAINS(filter_tags, " + text(tag) + ")";
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static Arbitrary<Both> leaves(Samples samples) {
    return Arbitraries.oneOf(
        List.of(
            fixed().map(Both::same),
            enumerated().map(Both::same),
            numbers(samples).map(Both::same),
            titles(samples).map(Both::same),
            dates().map(Both::same),
            arrays(samples)));
  }

  private static Arbitrary<String> fixed() {
    return Arbitraries.of(
        "complete",
        "NOT complete",
        "complete IS NOT TRUE",
        "anonymous",
        "restricted",
        "rating IS NULL",
        "language IS NOT NULL",
        "word_count IS NULL",
        "chapters_total IS NULL",
        "chapters_total = 1",
        "author_login IS NULL",
        "summary IS NULL",
        "UPPER(title) LIKE 'THE %'",
        "UPPER(title) = 'THE QUIET EMBER'",
        "LOWER(title) LIKE 'the %'",
        "NOT (LOWER(title) LIKE '%of the%')",
        "chapters_posted = chapters_total",
        "collections_count > 0",
        "CARDINALITY(categories) = 1");
  }

  private static Arbitrary<String> enumerated() {
    Arbitrary<String> rating =
        Arbitraries.of(
            "'Not Rated'",
            "'General Audiences'",
            "'Teen And Up Audiences'",
            "'Mature'",
            "'Explicit'",
            "'No such rating'");
    Arbitrary<String> language = Arbitraries.of("'en'", "'zh'", "'ptBR'", "'EN'", "'xx'");
    return Arbitraries.oneOf(
        rating.map(value -> "rating = " + value),
        rating.map(value -> "rating <> " + value),
        Combinators.combine(rating, rating).as((a, b) -> "rating IN (" + a + ", " + b + ")"),
        Combinators.combine(rating, rating).as((a, b) -> "rating NOT IN (" + a + ", " + b + ")"),
        language.map(value -> "language = " + value),
        language.map(value -> "language <> " + value),
        Combinators.combine(language, language).as((a, b) -> "language IN (" + a + ", " + b + ")"));
  }

  private static Arbitrary<String> numbers(Samples samples) {
    Arbitrary<String> comparison = Arbitraries.of("=", "<>", "<", "<=", ">", ">=");
    Arbitrary<Long> id = Arbitraries.of(samples.ids());
    Arbitrary<Integer> words = Arbitraries.of(0, 1, 500, 1000, 5000, 20_000, 100_000);
    return Arbitraries.oneOf(
        Combinators.combine(comparison, id).as((op, value) -> "id " + op + " " + value),
        Combinators.combine(id, id, id)
            .as((a, b, c) -> "id IN (" + a + ", " + b + ", " + c + ", 999999999)"),
        Combinators.combine(comparison, words).as((op, value) -> "word_count " + op + " " + value),
        words.map(value -> "word_count < " + value + ".5"),
        Combinators.combine(words, words).as((a, b) -> "word_count BETWEEN " + a + " AND " + b),
        Combinators.combine(comparison, Arbitraries.of(1, 2, 5, 20))
            .as((op, value) -> "chapters_total " + op + " " + value),
        Combinators.combine(
                Arbitraries.of("kudos", "hits", "comments", "bookmarks"),
                comparison,
                Arbitraries.of(0, 1, 10, 100, 1000))
            .as((column, op, value) -> column + " " + op + " " + value));
  }

  private static Arbitrary<String> titles(Samples samples) {
    Arbitrary<String> title = Arbitraries.of(samples.titles());
    return Arbitraries.oneOf(
        title.map(value -> "title = " + text(value)),
        Combinators.combine(title, title)
            .as((a, b) -> "title IN (" + text(a) + ", " + text(b) + ")"),
        Combinators.combine(title, Arbitraries.integers().between(1, 8))
            .as((value, n) -> "title LIKE " + pattern("", value, 0, n, "%")),
        Combinators.combine(title, Arbitraries.integers().between(0, 9))
            .as((value, n) -> "title LIKE " + pattern("%", value, n, n + 5, "%")),
        Combinators.combine(title, Arbitraries.integers().between(0, 9))
            .as((value, n) -> "title LIKE " + pattern("%", value, n, value.length(), "")));
  }

  private static String pattern(String before, String value, int from, int to, String after) {
    int start = Math.min(from, value.length());
    String piece = value.substring(start, Math.min(Math.max(start, to), value.length()));
    return text(before + piece.replace("\\", "_").replaceAll("[\\uD800-\\uDFFF]", "%") + after);
  }

  private static Arbitrary<String> dates() {
    Arbitrary<String> date =
        Combinators.combine(
                Arbitraries.integers().between(2010, 2026), Arbitraries.integers().between(1, 12))
            .as((year, month) -> String.format("DATE '%d-%02d-15'", year, month));
    return Arbitraries.oneOf(
        date.map(value -> "date_updated >= " + value),
        date.map(value -> "date_updated < " + value),
        date.map(value -> "date_updated = " + value),
        Combinators.combine(date, date).as((a, b) -> "date_updated BETWEEN " + a + " AND " + b));
  }

  private static Arbitrary<Both> arrays(Samples samples) {
    Arbitrary<String> category = Arbitraries.of("F/F", "Gen", "Multi", "No such");
    Arbitrary<String> warning =
        Arbitraries.of(
            "No Archive Warnings Apply",
            "Creator Chose Not To Use Archive Warnings",
            "Major Character Death");
    Arbitrary<String> tag = Arbitraries.of(samples.tags());
    Arbitrary<String> login = Arbitraries.of(samples.logins());
    Arbitrary<String> kind = Arbitraries.of("fandoms", "characters", "freeforms", "relationships");
    return Arbitraries.oneOf(
        category.map(value -> contains(value, "categories")),
        category.map(value -> lacks(value, "categories")),
        warning.map(value -> contains(value, "warnings")),
        warning.map(value -> lacks(value, "warnings")),
        Combinators.combine(tag, kind).as(WorksQueries::contains),
        Combinators.combine(tag, kind).as(WorksQueries::lacks),
        login.map(value -> contains(value, "author_logins")),
        login.map(value -> Both.same("author_login = " + text(value))));
  }

  private static Both contains(String value, String array) {
    return new Both(
        text(value) + " = ANY(" + array + ")",
        "ARRAY_CONTAINS(" + array + ", " + text(value) + ")");
  }

  private static Both lacks(String value, String array) {
    return new Both(
        text(value) + " <> ALL(" + array + ")",
        "NOT ARRAY_CONTAINS(" + array + ", " + text(value) + ")");
  }
}
