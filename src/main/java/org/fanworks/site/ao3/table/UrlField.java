package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.form.SearchText;

/** The URL of a work, which is another way to write its id. */
record UrlField(Ao3Urls urls) implements IndexField {
  private static final NumberField ID = new NumberField("id", false);

  @Override
  public SearchText anyOf(List<Object> values) {
    return ID.anyOf(ids(values));
  }

  @Override
  public SearchText noneOf(List<Object> values) {
    return ID.noneOf(ids(values));
  }

  private List<Object> ids(List<Object> values) {
    return values.stream()
        .map(value -> urls.workId((String) value))
        .flatMap(Optional::stream)
        .<Object>map(id -> id)
        .toList();
  }
}
