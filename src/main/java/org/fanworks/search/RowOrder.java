package org.fanworks.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order of the rows of a search, for those that a site hands out in another. Immutable. As
 * sites do, it breaks ties by the key of the table, in the direction of the first column.
 *
 * @param table whose rows they are
 * @param keys the order; none keeps that of the site
 */
public record RowOrder(TableDeclaration table, List<SortKey> keys) {
  public RowOrder {
    keys = List.copyOf(keys);
  }

  /** The rows in order. */
  public List<@Nullable Object[]> sorted(List<@Nullable Object[]> rows) {
    return keys.isEmpty() ? rows : rows.stream().sorted(comparator()).toList();
  }

  /**
   * Compares two rows.
   *
   * @throws IllegalStateException without an order
   */
  public Comparator<@Nullable Object[]> comparator() {
    if (keys.isEmpty()) {
      throw new IllegalStateException("There is no order to compare rows by");
    }
    boolean descending = keys.get(0).descending();
    return Stream.concat(
            keys.stream().map(key -> by(key.column().name(), key.descending())),
            table.primaryKey().stream().map(column -> by(column, descending)))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private Comparator<@Nullable Object[]> by(String column, boolean descending) {
    int position = table.indexOf(column).orElseThrow();
    return (left, right) -> compare(left[position], right[position], descending);
  }

  private static int compare(@Nullable Object left, @Nullable Object right, boolean descending) {
    if (left == null || right == null) {
      return Boolean.compare(left == null, right == null);
    }
    int order = Values.compare(left, right);
    return descending ? -order : order;
  }
}
