package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.stream.Stream;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.SearchText.In;

/** A truth value that every work has. */
record FlagField(String field) implements IndexField {
  @Override
  public SearchText anyOf(List<Object> values) {
    return new In(field, values.stream().map(Object::toString).distinct().toList());
  }

  @Override
  public SearchText noneOf(List<Object> values) {
    List<Object> others =
        Stream.<Object>of(true, false).filter(value -> !values.contains(value)).toList();
    return others.isEmpty() ? SearchText.nothing() : anyOf(others);
  }
}
