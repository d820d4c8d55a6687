package org.fanworks.planner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;

/**
 * A comparison of an array's size with a number. Where all values are known that the array can
 * have, sizes of none and one are conditions on the values.
 *
 * @param comparison with the size on its left
 */
record ArraySize(RexNode array, SqlKind comparison, BigDecimal number) {

  /** The comparison of a size that {@code call} is; empty if it is another one. */
  static Optional<ArraySize> of(RexCall call) {
    RexNode left = RexUtil.removeCast(call.getOperands().get(0));
    RexNode right = RexUtil.removeCast(call.getOperands().get(1));
    return compared(left, call.getKind(), right)
        .or(() -> compared(right, call.getKind().reverse(), left));
  }

  private static Optional<ArraySize> compared(RexNode size, SqlKind comparison, RexNode number) {
    boolean ofArray =
        size instanceof RexCall function
            && function.getOperator().equals(SqlStdOperatorTable.CARDINALITY);
    return ofArray && number instanceof RexLiteral literal && !literal.isNull()
        ? Optional.of(
            new ArraySize(
                ((RexCall) size).getOperands().get(0),
                comparison,
                literal.getValueAs(BigDecimal.class)))
        : Optional.empty();
  }

  /**
   * The same as a condition on the values of {@code column}, or its negation; empty if it takes
   * more than to know whether there are none, one or several.
   */
  Optional<Predicate> predicate(Column column, boolean negated) {
    List<Object> values = column.content().values();
    if (values.isEmpty() || column.nullable()) {
      return Optional.empty();
    }
    boolean none = fulfils(0) != negated;
    boolean one = fulfils(1) != negated;
    boolean more = fulfils(2) != negated;
    for (int size = 3; size <= values.size(); size++) {
      if ((fulfils(size) != negated) != more) {
        return Optional.empty();
      }
    }
    if (more && one) {
      return Optional.of(none ? Predicate.always() : contains(column, values, false));
    }
    List<Predicate> terms = new ArrayList<>();
    if (none) {
      terms.add(contains(column, values, true));
    }
    if (one) {
      values.forEach(value -> terms.add(just(column, value)));
    }
    return more ? Optional.empty() : Optional.of(new Predicate.Or(terms));
  }

  private Predicate just(Column column, Object value) {
    List<Object> others =
        column.content().values().stream().filter(other -> !other.equals(value)).toList();
    return new Predicate.And(
        List.of(contains(column, List.of(value), false), contains(column, others, true)));
  }

  private static Predicate contains(Column column, List<Object> values, boolean negated) {
    return new Predicate.Contains(
        column, values.stream().<Operand>map(Operand.Literal::new).toList(), negated);
  }

  private boolean fulfils(int size) {
    int order = BigDecimal.valueOf(size).compareTo(number);
    return switch (comparison) {
      case EQUALS -> order == 0;
      case NOT_EQUALS -> order != 0;
      case LESS_THAN -> order < 0;
      case LESS_THAN_OR_EQUAL -> order <= 0;
      case GREATER_THAN -> order > 0;
      case GREATER_THAN_OR_EQUAL -> order >= 0;
      default -> throw new IllegalArgumentException(comparison + " is no comparison");
    };
  }
}
