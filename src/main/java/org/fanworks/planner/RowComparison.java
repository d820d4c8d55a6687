package org.fanworks.planner;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelFieldCollation.NullDirection;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.jspecify.annotations.Nullable;

/** The order of rows that a sort wants, as generated code would have it. Immutable. */
final class RowComparison implements Comparator<@Nullable Object[]> {
  private final List<Key> keys;

  private RowComparison(List<Key> keys) {
    this.keys = keys;
  }

  /** The order of {@code sort}; empty if comparing its values takes generated code. */
  static Optional<RowComparison> of(Sort sort) {
    List<RelFieldCollation> order = sort.getCollation().getFieldCollations();
    List<RelDataTypeField> fields = sort.getInput().getRowType().getFieldList();
    return order.stream()
            .allMatch(key -> SimpleTypes.isSimple(fields.get(key.getFieldIndex()).getType()))
        ? Optional.of(new RowComparison(order.stream().map(Key::of).toList()))
        : Optional.empty();
  }

  @Override
  public int compare(@Nullable Object[] left, @Nullable Object[] right) {
    for (Key key : keys) {
      int order = key.compare(left[key.field], right[key.field]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private record Key(int field, boolean descending, boolean nullsFirst) {
    static Key of(RelFieldCollation key) {
      return new Key(
          key.getFieldIndex(),
          key.getDirection().isDescending(),
          key.nullDirection == NullDirection.FIRST);
    }

    int compare(@Nullable Object left, @Nullable Object right) {
      if (left == null || right == null) {
        int order = Boolean.compare(left == null, right == null);
        return nullsFirst ? -order : order;
      }
      return descending ? SimpleTypes.compare(right, left) : SimpleTypes.compare(left, right);
    }
  }
}
