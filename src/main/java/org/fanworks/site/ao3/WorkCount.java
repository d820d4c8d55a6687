package org.fanworks.site.ao3;

import java.util.Arrays;
import java.util.Optional;

/** A number of a work that the search form takes a range of, with its parameter (2.2). */
enum WorkCount {
  WORDS("word_count"),
  HITS("hits"),
  KUDOS("kudos_count"),
  COMMENTS("comments_count"),
  BOOKMARKS("bookmarks_count");

  private final String field;

  WorkCount(String field) {
    this.field = field;
  }

  /** Name of the parameter, and of the field in the index. */
  String field() {
    return field;
  }

  /** The count whose index field is {@code field}. */
  static Optional<WorkCount> ofField(String field) {
    return Arrays.stream(values()).filter(count -> count.field.equals(field)).findFirst();
  }
}
