package org.fanworks.site.ao3.table;

import java.util.List;
import org.fanworks.site.ao3.form.LetterWords;
import org.fanworks.site.ao3.form.SearchText;

/** A displayed tag of a bookmarked item, found as {@link TagField} finds those of works. */
record ItemTagField() implements IndexField {
  private static final String FIELD = "tag";

  @Override
  public SearchText anyOf(List<Object> values) {
    return SearchText.anyOf(
        values.stream().map(value -> LetterWords.phrase(FIELD, (String) value)).toList());
  }

  @Override
  public SearchText like(String pattern, boolean innerAllowed) {
    return LetterWords.like(FIELD, pattern, innerAllowed);
  }
}
