package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.regex.Pattern;
import org.fanworks.site.ao3.form.LikeWords;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.TextWords;

/**
 * The notes of a bookmark, which the index keeps as their maker wrote them, in HTML. The archive
 * adds attributes when it shows them, so that words which look like one are left out.
 */
record NotesField() implements IndexField {
  private static final String FIELD = "notes";
  private static final Pattern ATTRIBUTE = Pattern.compile("\\S*[\"'=]\\S*");

  @Override
  public SearchText anyOf(List<Object> values) {
    return SearchText.anyOf(
        values.stream()
            .map(value -> TextWords.condition(FIELD, withoutAttributes((String) value)))
            .toList());
  }

  @Override
  public SearchText like(String pattern, boolean innerAllowed) {
    return LikeWords.condition(FIELD, withoutAttributes(pattern), false);
  }

  @Override
  public SearchText isNull(boolean negated) {
    return new SearchText.In("with_notes", List.of(Boolean.toString(negated)));
  }

  private static String withoutAttributes(String text) {
    return ATTRIBUTE.matcher(text).replaceAll(" ");
  }
}
