package org.fanworks.site.ao3.table;

import java.util.List;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.SearchText.In;

/** Whether a bookmark is a recommendation, which pages do not tell of private ones. */
record RecField() implements IndexField {
  private static final IndexField FLAG = new FlagField("rec");
  private static final SearchText PUBLIC = new In("private", List.of("false"));

  @Override
  public SearchText anyOf(List<Object> values) {
    return SearchText.allOf(List.of(FLAG.anyOf(values), PUBLIC));
  }

  @Override
  public SearchText noneOf(List<Object> values) {
    return SearchText.allOf(List.of(FLAG.noneOf(values), PUBLIC));
  }
}
