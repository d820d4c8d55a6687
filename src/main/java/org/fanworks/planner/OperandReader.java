package org.fanworks.planner;

import com.google.common.primitives.Longs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexDynamicParam;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.type.SqlTypeName;
import org.fanworks.search.ColumnType;
import org.fanworks.search.Operand;

/**
 * Reads values that columns are compared with. A literal is known at once; anything else that does
 * not depend on the row (a parameter, a function of time, a column of an outer query) becomes an
 * argument, computed when the scan starts.
 */
final class OperandReader {
  private static final int DIGITS_OF_INTEGER = 10;
  private static final int DIGITS_OF_BIGINT = 19;

  private final Map<RexNode, Integer> arguments = new LinkedHashMap<>();

  /** The expressions of the arguments met so far, by index. */
  List<RexNode> arguments() {
    return List.copyOf(arguments.keySet());
  }

  /** The value as an operand; empty if it depends on the row or is of another type. */
  Optional<Operand> read(RexNode node, ColumnType.Scalar type) {
    RexNode value = SearchedValues.value(node);
    if (!fits(value.getType(), type) || !isSymbolic(value)) {
      return Optional.empty();
    }
    return Optional.of(operand(value));
  }

  /**
   * As {@link #read}, for an element of an array. Where arrays are shown as texts, their numbers
   * are compared with texts.
   */
  Optional<Operand> readElement(RexNode node, ColumnType.Scalar type) {
    RexNode value = SearchedValues.value(node);
    return type != ColumnType.Scalar.VARCHAR
            && SqlTypeName.CHAR_TYPES.contains(value.getType().getSqlTypeName())
        ? number(RexUtil.removeCast(value))
        : read(node, type);
  }

  private static Optional<Operand> number(RexNode text) {
    String digits = text instanceof RexLiteral literal ? literal.getValueAs(String.class) : null;
    return Optional.ofNullable(digits == null ? null : Longs.tryParse(digits))
        .map(Operand.Literal::new);
  }

  /** A number of rows. */
  Operand rowCount(RexNode node) {
    return operand(node);
  }

  private Operand operand(RexNode node) {
    if (node instanceof RexLiteral literal) {
      return new Operand.Literal(InternalValues.ofLiteral(literal));
    }
    int next = arguments.size();
    int index = arguments.computeIfAbsent(node, first -> next);
    return new Operand.Argument(index, label(node));
  }

  private static String label(RexNode node) {
    return node instanceof RexDynamicParam parameter
        ? "?" + (parameter.getIndex() + 1)
        : node.toString();
  }

  private static boolean isSymbolic(RexNode node) {
    return RelOptUtil.InputFinder.bits(node).isEmpty()
        && RexUtil.isDeterministic(node)
        && RexUtil.SubQueryFinder.find(node) == null;
  }

  private static boolean fits(RelDataType type, ColumnType.Scalar scalar) {
    SqlTypeName name = type.getSqlTypeName();
    if (name == SqlTypeName.NULL) {
      return true;
    }
    return switch (scalar) {
      case BOOLEAN -> name == SqlTypeName.BOOLEAN;
      case INTEGER, BIGINT -> SqlTypeName.NUMERIC_TYPES.contains(name);
      case VARCHAR -> SqlTypeName.CHAR_TYPES.contains(name);
      case DATE -> name == SqlTypeName.DATE;
      case TIMESTAMP -> name == SqlTypeName.TIMESTAMP;
      case VARBINARY -> false;
    };
  }

  /**
   * Whether a cast of a column maps different values to different ones in the same order, so that a
   * comparison with the cast is one with the column.
   */
  static boolean keepsOrder(RexCall cast) {
    RexNode inner = cast.getOperands().get(0);
    SqlTypeName from = inner.getType().getSqlTypeName();
    RelDataType to = cast.getType();
    if (!(inner instanceof RexInputRef)) {
      return false;
    }
    if (SqlTypeName.CHAR_TYPES.contains(from)) {
      return to.getSqlTypeName() == SqlTypeName.VARCHAR
          && to.getPrecision() == RelDataType.PRECISION_NOT_SPECIFIED;
    }
    if (from == SqlTypeName.INTEGER || from == SqlTypeName.BIGINT) {
      int digits = from == SqlTypeName.INTEGER ? DIGITS_OF_INTEGER : DIGITS_OF_BIGINT;
      return switch (to.getSqlTypeName()) {
        case BIGINT -> true;
        case INTEGER, DOUBLE -> from == SqlTypeName.INTEGER;
        case DECIMAL -> to.getPrecision() - to.getScale() >= digits;
        default -> false;
      };
    }
    return from == to.getSqlTypeName() && (from == SqlTypeName.BOOLEAN || from == SqlTypeName.DATE);
  }
}
