package org.fanworks.site.ao3.form;

import java.util.Arrays;
import java.util.Optional;

/** A number of a work that the search form takes a range of (AO3 reference, 2.2). */
public enum WorkCount {
  WORDS("word_count", SearchParameter.WORD_COUNT),
  HITS("hits", SearchParameter.HITS),
  KUDOS("kudos_count", SearchParameter.KUDOS),
  COMMENTS("comments_count", SearchParameter.COMMENTS),
  BOOKMARKS("bookmarks_count", SearchParameter.BOOKMARKS);

  private final String field;
  private final SearchParameter parameter;

  WorkCount(String field, SearchParameter parameter) {
    this.field = field;
    this.parameter = parameter;
  }

  /** Field of the index. */
  String field() {
    return field;
  }

  SearchParameter parameter() {
    return parameter;
  }

  /** The count whose index field is {@code field}. */
  static Optional<WorkCount> ofField(String field) {
    return Arrays.stream(values()).filter(count -> count.field.equals(field)).findFirst();
  }
}
