package org.fanworks.site.ao3.table;

import java.util.List;
import org.fanworks.site.ao3.form.LikeWords;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.TextWords;

/**
 * A displayed tag. The index also finds works by the canonical tags of their tags and by the tags
 * above those, so that conditions find too much (AO3 reference, 2.5).
 */
record TagField() implements IndexField {
  private static final String FIELD = "tag";

  @Override
  public SearchText anyOf(List<Object> values) {
    return SearchText.anyOf(
        values.stream().map(value -> TextWords.phrase(FIELD, (String) value)).toList());
  }

  @Override
  public SearchText like(String pattern, boolean innerAllowed) {
    return LikeWords.condition(FIELD, pattern, innerAllowed);
  }
}
