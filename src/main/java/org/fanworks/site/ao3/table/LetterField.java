package org.fanworks.site.ao3.table;

import java.util.List;
import org.fanworks.site.ao3.form.LetterWords;
import org.fanworks.site.ao3.form.SearchText;

/**
 * A text of which the index of bookmarks keeps runs of letters; conditions on it find too much (AO3
 * reference, 3.5).
 */
record LetterField(String field) implements IndexField {
  @Override
  public SearchText anyOf(List<Object> values) {
    return SearchText.anyOf(
        values.stream().map(value -> LetterWords.condition(field, (String) value)).toList());
  }

  @Override
  public SearchText like(String pattern, boolean innerAllowed) {
    return LetterWords.like(field, pattern, innerAllowed);
  }
}
