package org.fanworks.site.ao3.form;

import java.util.Arrays;
import java.util.Optional;

/**
 * An order of works that is SQL's too, with the archive's name for it (AO3 reference, 2.7). Ties
 * are broken by id in the same direction, and works without a value come last in both directions.
 *
 * <p>The archive's form does not offer {@link #ID} and {@link #CHAPTERS}, yet takes them.
 */
public enum WorkSort {
  ID("id", "id"),
  WORDS("word_count", "word_count"),
  CHAPTERS("chapters_total", "expected_number_of_chapters"),
  HITS("hits", "hits"),
  KUDOS("kudos", "kudos_count"),
  COMMENTS("comments", "comments_count"),
  BOOKMARKS("bookmarks", "bookmarks_count"),
  UPDATED("date_updated", "revised_at");

  private final String column;
  private final String parameter;

  WorkSort(String column, String parameter) {
    this.column = column;
    this.parameter = parameter;
  }

  /** Value of the parameter {@code sort_column}. */
  String parameter() {
    return parameter;
  }

  /** The order that {@link #parameter} names. */
  static WorkSort ofParameter(String parameter) {
    return Arrays.stream(values())
        .filter(sort -> sort.parameter.equals(parameter))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No order: " + parameter));
  }

  /** The order of the SQL column {@code column}. */
  public static Optional<WorkSort> ofColumn(String column) {
    return Arrays.stream(values()).filter(sort -> sort.column.equals(column)).findFirst();
  }
}
