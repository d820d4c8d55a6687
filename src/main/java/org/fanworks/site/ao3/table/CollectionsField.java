package org.fanworks.site.ao3.table;

import java.math.BigDecimal;
import java.util.List;
import org.fanworks.search.Predicate.Comparison;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.SearchText.Present;

/**
 * How many collections a work is in: the index only knows which ones. It also counts those above
 * them, so that conditions find too much.
 */
record CollectionsField() implements IndexField {
  private static final SearchText SOME = new Present("collection_ids");

  @Override
  public SearchText anyOf(List<Object> values) {
    boolean some = values.stream().allMatch(value -> decimal(value).signum() > 0);
    return some ? SOME : SearchText.everything();
  }

  @Override
  public SearchText within(List<Bound> ranges) {
    return ranges.stream().anyMatch(CollectionsField::excludesNone)
        ? SOME
        : SearchText.everything();
  }

  private static boolean excludesNone(Bound bound) {
    int sign = decimal(bound.value()).signum();
    return bound.comparison() == Comparison.GREATER ? sign >= 0 : atLeastOne(bound, sign);
  }

  private static boolean atLeastOne(Bound bound, int sign) {
    return bound.comparison() == Comparison.GREATER_OR_EQUAL && sign > 0;
  }

  private static BigDecimal decimal(Object value) {
    return new BigDecimal(value.toString());
  }
}
