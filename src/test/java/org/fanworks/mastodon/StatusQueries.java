package org.fanworks.mastodon;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fanworks.oracle.Both;
import org.fanworks.oracle.QueryGrammar;

/** The grammar of random queries over statuses of the embedded server. */
final class StatusQueries {
  private static final Set<String> FLAGS =
      Set.of(
          "account_bot",
          "account_is_local",
          "sensitive",
          "is_reblog",
          "is_reply",
          "has_media",
          "has_poll",
          "has_card");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");

  private StatusQueries() {}

  /** Type of a column in the oracle database. */
  static String type(String column) {
    if (FLAGS.contains(column)) {
      return "BOOLEAN";
    }
    if (column.endsWith("_at")) {
      return "TIMESTAMP(3)";
    }
    if (column.equals("id_num") || column.equals("account_followers_count")) {
      return "BIGINT";
    }
    if (column.endsWith("_count")) {
      return "INTEGER";
    }
    return column.equals("tags") || column.equals("mentions") ? "VARCHAR ARRAY" : "VARCHAR";
  }

  /** The grammar over {@code table}, which holds {@code rows}. */
  static QueryGrammar grammar(String table, List<Map<String, Object>> rows) {
    return new QueryGrammar(
        Both.same(table),
        List.of("id"),
        "id, created_at, account_acct, is_reblog, content, tags, language, favourites_count",
        List.of(
            Both.same("account_acct"),
            Both.same("is_reblog"),
            Both.same("language"),
            Both.same("has_media")),
        "MAX(favourites_count)",
        "MIN(created_at), MAX(id_num), COUNT(*) FILTER (WHERE has_media), COUNT(*)",
        List.of(
            "id_num",
            "id_num DESC",
            "created_at DESC, id DESC",
            "created_at, id",
            "favourites_count DESC, id",
            "account_acct, id DESC"),
        leaves(rows),
        leaves(rows));
  }

  private static Arbitrary<Both> leaves(List<Map<String, Object>> rows) {
    return Arbitraries.oneOf(
        List.of(
            fixed().map(Both::same),
            ids(rows).map(Both::same),
            times(rows).map(Both::same),
            tags()));
  }

  private static Arbitrary<String> fixed() {
    return Arbitraries.of(
        "account_is_local",
        "NOT account_is_local",
        "has_media",
        "NOT has_media",
        "is_reblog",
        "NOT is_reblog",
        "is_reblog IS NOT TRUE",
        "in_reply_to_id IS NULL",
        "in_reply_to_id IS NOT NULL",
        "visibility = 'public'",
        "visibility <> 'direct'",
        "visibility IN ('private', 'unlisted')",
        "language = 'en'",
        "language IS NULL",
        "language NOT IN ('en', 'de')",
        "sensitive",
        "is_reply",
        "has_poll",
        "media_count > 1",
        "favourites_count BETWEEN 1 AND 4",
        "content LIKE '%lantern%'",
        "account_acct LIKE '%@%'",
        "quoted_status_id IS NOT NULL",
        "reblog_id IS NULL",
        "edited_at IS NOT NULL");
  }

  private static Arbitrary<String> ids(List<Map<String, Object>> rows) {
    Arbitrary<String> comparison = Arbitraries.of("=", "<>", "<", "<=", ">", ">=");
    Arbitrary<Object> id = Arbitraries.of(rows.stream().map(row -> row.get("id_num")).toList());
    return Arbitraries.oneOf(
        Combinators.combine(comparison, id).as((op, value) -> "id_num " + op + " " + value),
        Combinators.combine(id, id).as((a, b) -> "id_num BETWEEN " + a + " AND " + b),
        Combinators.combine(id, id).as((a, b) -> "id_num IN (" + a + ", " + b + ", 5)"),
        id.map(value -> "id = '" + value + "'"),
        Combinators.combine(id, id).as((a, b) -> "id IN ('" + a + "', '" + b + "')"));
  }

  private static Arbitrary<String> times(List<Map<String, Object>> rows) {
    Arbitrary<String> comparison = Arbitraries.of("=", "<>", "<", "<=", ">", ">=");
    Arbitrary<String> time =
        Arbitraries.of(
            rows.stream()
                .map(
                    row -> "TIMESTAMP '" + TIME.format((LocalDateTime) row.get("created_at")) + "'")
                .toList());
    return Arbitraries.oneOf(
        Combinators.combine(comparison, time).as((op, value) -> "created_at " + op + " " + value),
        Combinators.combine(time, time).as((a, b) -> "created_at BETWEEN " + a + " AND " + b),
        Arbitraries.integers()
            .between(2017, 2026)
            .map(year -> "created_at >= TIMESTAMP '" + year + "-06-01 00:00:00'"));
  }

  private static Arbitrary<Both> tags() {
    Arbitrary<String> tag = Arbitraries.of("fanfic", "quillmarsh", "café", "no such tag");
    return Arbitraries.oneOf(
        tag.map(
            value ->
                new Both("'" + value + "' = ANY(tags)", "ARRAY_CONTAINS(tags, '" + value + "')")),
        tag.map(
            value ->
                new Both(
                    "'" + value + "' <> ALL(tags)", "NOT ARRAY_CONTAINS(tags, '" + value + "')")));
  }
}
