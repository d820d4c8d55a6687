package org.fanworks.planner;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.type.SqlTypeName;

/** The types whose values are compared the same way with and without generated code. */
final class SimpleTypes {
  private static final Set<SqlTypeName> WHOLE_NUMBERS =
      Set.of(SqlTypeName.TINYINT, SqlTypeName.SMALLINT, SqlTypeName.INTEGER, SqlTypeName.BIGINT);
  private static final Set<SqlTypeName> TEXTS = Set.of(SqlTypeName.CHAR, SqlTypeName.VARCHAR);
  private static final Set<SqlTypeName> OTHERS =
      Set.of(SqlTypeName.BOOLEAN, SqlTypeName.DATE, SqlTypeName.TIMESTAMP);

  private SimpleTypes() {}

  static boolean isSimple(RelDataType type) {
    SqlTypeName name = type.getSqlTypeName();
    return WHOLE_NUMBERS.contains(name) || TEXTS.contains(name) || OTHERS.contains(name);
  }

  /** Whether the first two of {@code operands} are of one kind. */
  static boolean areComparable(List<RexNode> operands) {
    SqlTypeName left = operands.get(0).getType().getSqlTypeName();
    SqlTypeName right = operands.get(1).getType().getSqlTypeName();
    return left == right
        || (WHOLE_NUMBERS.contains(left) && WHOLE_NUMBERS.contains(right))
        || (TEXTS.contains(left) && TEXTS.contains(right));
  }

  /**
   * Whether a cast only changes the type: to a wider one of the same kind. A cast to a type without
   * NULL makes another value of it, as of the sum of no rows, which is a count of zero.
   */
  static boolean keepsValue(RexCall cast) {
    SqlTypeName from = cast.getOperands().get(0).getType().getSqlTypeName();
    RelDataType to = cast.getType();
    if (cast.getOperands().get(0).getType().isNullable() && !to.isNullable()) {
      return false;
    }
    if (TEXTS.contains(from)) {
      return to.getSqlTypeName() == SqlTypeName.VARCHAR
          && to.getPrecision() == RelDataType.PRECISION_NOT_SPECIFIED;
    }
    return from == to.getSqlTypeName() && from != SqlTypeName.TIMESTAMP;
  }

  /** Compares two values of comparable types, neither of them NULL. */
  @SuppressWarnings("unchecked") // Values of one SQL type are of one class.
  static int compare(Object left, Object right) {
    if (left instanceof BigDecimal || right instanceof BigDecimal) {
      return new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()));
    }
    return left instanceof Number a && right instanceof Number b
        ? Long.compare(a.longValue(), b.longValue())
        : ((Comparable<Object>) left).compareTo(right);
  }
}
