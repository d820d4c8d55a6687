package org.fanworks.site.ao3.table;

import java.util.List;
import org.fanworks.search.Predicate;
import org.fanworks.site.ao3.form.SearchText;

/**
 * What conditions on one column become in the archive's index (AO3 reference, 9.1.1). Values are
 * not null. Positive conditions yield the rows asked for or more; negated ones exactly those.
 *
 * <p>A condition that a field does not know is not declared by its column either.
 */
interface IndexField {
  /** The column, or an element of it, is one of {@code values}. */
  SearchText anyOf(List<Object> values);

  /** The column has a value, but none of {@code values}; an array has none of them. */
  default SearchText noneOf(List<Object> values) {
    throw unknown("<>");
  }

  /** The column fulfils all of {@code ranges}. */
  default SearchText within(List<Bound> ranges) {
    throw unknown("a range");
  }

  /**
   * The column is like {@code pattern}.
   *
   * @param innerAllowed whether a costly search within words may be used for want of anything else
   */
  default SearchText like(String pattern, boolean innerAllowed) {
    throw unknown("LIKE");
  }

  /** The column is NULL, or is not. */
  default SearchText isNull(boolean negated) {
    throw unknown("IS NULL");
  }

  /** A comparison with a value. */
  record Bound(Predicate.Comparison comparison, Object value) {}

  private UnsupportedOperationException unknown(String what) {
    return new UnsupportedOperationException(
        "The archive is not asked for " + what + " by a " + getClass().getSimpleName());
  }
}
