package org.fanworks;

import java.util.Set;

/** Types of the columns of works in the oracle database. */
public final class OracleTypes {
  private static final Set<String> FLAGS = Set.of("anonymous", "complete", "restricted");
  private static final Set<String> NUMBERS =
      Set.of(
          "word_count",
          "chapters_posted",
          "chapters_total",
          "hits",
          "kudos",
          "comments",
          "bookmarks",
          "collections_count");
  private static final Set<String> TEXTS =
      Set.of("url", "title", "author_login", "rating", "language", "summary");

  private OracleTypes() {}

  /** The type of the column with that name. */
  public static String of(String column) {
    if (column.equals("id")) {
      return "BIGINT";
    }
    if (FLAGS.contains(column)) {
      return "BOOLEAN";
    }
    if (NUMBERS.contains(column)) {
      return "INTEGER";
    }
    if (TEXTS.contains(column)) {
      return "VARCHAR";
    }
    return switch (column) {
      case "date_updated" -> "DATE";
      case "record_updated_at" -> "TIMESTAMP";
      case "creator_user_ids", "series_ids" -> "BIGINT ARRAY";
      case "series_positions" -> "INTEGER ARRAY";
      default -> "VARCHAR ARRAY";
    };
  }
}
