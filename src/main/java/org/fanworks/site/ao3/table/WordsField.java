package org.fanworks.site.ao3.table;

import java.util.List;
import org.fanworks.site.ao3.form.LikeWords;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.TextWords;

/** A text that the index keeps as words; conditions on it find too much (AO3 reference, 2.4). */
record WordsField(String field) implements IndexField {
  @Override
  public SearchText anyOf(List<Object> values) {
    return SearchText.anyOf(
        values.stream().map(value -> TextWords.condition(field, (String) value)).toList());
  }

  @Override
  public SearchText like(String pattern, boolean innerAllowed) {
    return LikeWords.condition(field, pattern, innerAllowed);
  }
}
