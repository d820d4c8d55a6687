package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.SearchText.In;
import org.fanworks.site.ao3.form.SearchText.Not;
import org.fanworks.site.ao3.form.SearchText.Present;

/**
 * A name that the index keeps as a code. A name without a code is no work's: it matches nothing and
 * excludes nothing.
 *
 * @param code the code of a name
 * @param nullable whether works may lack the name; {@code <>} must not bring those
 */
record CodeField(String field, Function<String, Optional<String>> code, boolean nullable)
    implements IndexField {
  @Override
  public SearchText anyOf(List<Object> values) {
    List<String> codes = codes(values);
    return codes.isEmpty() ? SearchText.nothing() : new In(field, codes);
  }

  @Override
  public SearchText noneOf(List<Object> values) {
    List<String> codes = codes(values);
    return SearchText.allOf(
        List.of(
            nullable ? new Present(field) : SearchText.everything(),
            codes.isEmpty() ? SearchText.everything() : new Not(new In(field, codes))));
  }

  @Override
  public SearchText isNull(boolean negated) {
    Present present = new Present(field);
    return negated ? present : new Not(present);
  }

  private List<String> codes(List<Object> values) {
    return values.stream()
        .map(value -> code.apply((String) value))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
