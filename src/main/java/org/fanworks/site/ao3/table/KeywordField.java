package org.fanworks.site.ao3.table;

import java.util.List;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.SearchText.In;
import org.fanworks.site.ao3.form.TextWords;

/** A text that the index compares as a whole, upper and lower case included. */
record KeywordField(String field) implements IndexField {
  @Override
  public SearchText anyOf(List<Object> values) {
    List<String> texts =
        values.stream()
            .map(Object::toString)
            .filter(text -> !text.isBlank() && TextWords.isUnchanged(text))
            .distinct()
            .toList();
    return texts.isEmpty() ? SearchText.nothing() : new In(field, texts);
  }
}
