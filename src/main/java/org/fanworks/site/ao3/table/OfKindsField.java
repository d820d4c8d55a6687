package org.fanworks.site.ao3.table;

import java.util.List;
import org.fanworks.site.ao3.client.ItemKind;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.SearchText.In;

/**
 * A value that pages show for some kinds of items only, though the index has it for others too:
 * conditions are asked for those kinds.
 *
 * @param field of the index
 */
record OfKindsField(IndexField field, List<ItemKind> kinds) implements IndexField {
  OfKindsField {
    kinds = List.copyOf(kinds);
  }

  @Override
  public SearchText anyOf(List<Object> values) {
    return amongKinds(field.anyOf(values));
  }

  @Override
  public SearchText noneOf(List<Object> values) {
    return amongKinds(field.noneOf(values));
  }

  private SearchText amongKinds(SearchText condition) {
    In kind = new In("bookmarkable_type", kinds.stream().map(ItemKind::code).toList());
    return SearchText.allOf(List.of(kind, condition));
  }
}
