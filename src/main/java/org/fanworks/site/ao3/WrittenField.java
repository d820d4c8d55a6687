package org.fanworks.site.ao3;

import java.util.List;
import org.fanworks.site.ao3.SearchText.Written;

/** A search in the archive's own language, which its user wrote. */
record WrittenField() implements IndexField {
  @Override
  public SearchText anyOf(List<Object> values) {
    return SearchText.anyOf(
        values.stream()
            .map(value -> ((String) value).strip())
            .map(text -> text.isEmpty() ? SearchText.everything() : new Written(text))
            .toList());
  }
}
