package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.apache.calcite.DataContext;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexDynamicParam;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.runtime.SqlFunctions;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is computed without generated code: columns, literals, parameters, and what
 * most conditions are made of. Compiling them would take longer than all the rest of planning.
 * Results are those of generated code; immutable.
 */
@FunctionalInterface
interface RowExpression {
  /** The value over a row, as inside of generated code; null for SQL's NULL. */
  @Nullable Object value(@Nullable Object[] row, DataContext context);

  /** How {@code node} is computed; empty if it takes generated code. */
  static Optional<RowExpression> of(RexNode node) {
    if (node instanceof RexInputRef ref) {
      return Optional.of(column(ref));
    }
    if (!SimpleTypes.isSimple(node.getType())) {
      return Optional.empty();
    }
    if (node instanceof RexDynamicParam parameter) {
      return Optional.of((row, context) -> context.get(parameter.getName()));
    }
    if (node instanceof RexLiteral literal) {
      Object value = InternalValues.insideOf(literal);
      return Optional.of((row, context) -> value);
    }
    return node instanceof RexCall call ? ofCall(call) : Optional.empty();
  }

  /** How all of {@code nodes} are computed; empty if one takes generated code. */
  static Optional<List<RowExpression>> ofAll(List<? extends RexNode> nodes) {
    List<RowExpression> expressions = new ArrayList<>();
    for (RexNode node : nodes) {
      Optional<RowExpression> expression = of(node);
      if (expression.isEmpty()) {
        return Optional.empty();
      }
      expressions.add(expression.get());
    }
    return Optional.of(expressions);
  }

  private static RowExpression column(RexInputRef ref) {
    int position = ref.getIndex();
    return (row, context) -> row[position];
  }

  private static Optional<RowExpression> ofCall(RexCall call) {
    if (call.getOperands().stream().anyMatch(operand -> !SimpleTypes.isSimple(operand.getType()))) {
      return Optional.empty();
    }
    return ofAll(call.getOperands()).flatMap(operands -> ofCall(call, operands));
  }

  private static Optional<RowExpression> ofCall(RexCall call, List<RowExpression> operands) {
    return switch (call.getKind()) {
      case AND -> Optional.of(new Connective(operands, false));
      case OR -> Optional.of(new Connective(operands, true));
      case NOT -> Optional.of(negation(operands.get(0)));
      case IS_NULL -> Optional.of(test(operands.get(0), value -> value == null));
      case IS_NOT_NULL -> Optional.of(test(operands.get(0), value -> value != null));
      case IS_TRUE -> Optional.of(test(operands.get(0), Boolean.TRUE::equals));
      case IS_NOT_TRUE -> Optional.of(test(operands.get(0), value -> !Boolean.TRUE.equals(value)));
      case IS_FALSE -> Optional.of(test(operands.get(0), Boolean.FALSE::equals));
      case IS_NOT_FALSE ->
          Optional.of(test(operands.get(0), value -> !Boolean.FALSE.equals(value)));
      case EQUALS -> comparison(call, operands, order -> order == 0);
      case NOT_EQUALS -> comparison(call, operands, order -> order != 0);
      case LESS_THAN -> comparison(call, operands, order -> order < 0);
      case LESS_THAN_OR_EQUAL -> comparison(call, operands, order -> order <= 0);
      case GREATER_THAN -> comparison(call, operands, order -> order > 0);
      case GREATER_THAN_OR_EQUAL -> comparison(call, operands, order -> order >= 0);
      case LIKE -> call.getOperands().size() == 2 ? like(call, operands) : Optional.empty();
      case CAST -> SimpleTypes.keepsValue(call) ? Optional.of(operands.get(0)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** AND, or OR, in SQL's logic of three values. */
  record Connective(List<RowExpression> operands, boolean decisive) implements RowExpression {
    @Override
    public @Nullable Object value(@Nullable Object[] row, DataContext context) {
      boolean unknown = false;
      for (RowExpression operand : operands) {
        Object value = operand.value(row, context);
        if (value == null) {
          unknown = true;
        } else if (value.equals(decisive)) {
          return decisive;
        }
      }
      return unknown ? null : (Object) !decisive;
    }
  }

  private static RowExpression negation(RowExpression operand) {
    return (row, context) -> {
      Object value = operand.value(row, context);
      return value == null ? null : (Object) !((Boolean) value);
    };
  }

  private static RowExpression test(RowExpression operand, Predicate<@Nullable Object> test) {
    return (row, context) -> test.test(operand.value(row, context));
  }

  private static Optional<RowExpression> comparison(
      RexCall call, List<RowExpression> operands, IntPredicate test) {
    if (!SimpleTypes.areComparable(call.getOperands())) {
      return Optional.empty();
    }
    RowExpression left = operands.get(0);
    RowExpression right = operands.get(1);
    return Optional.of(
        (row, context) -> {
          Object a = left.value(row, context);
          Object b = right.value(row, context);
          return a == null || b == null ? null : (Object) test.test(SimpleTypes.compare(a, b));
        });
  }

  private static Optional<RowExpression> like(RexCall call, List<RowExpression> operands) {
    if (!call.getOperator().getName().equals("LIKE")) {
      return Optional.empty();
    }
    SqlFunctions.LikeFunction function = new SqlFunctions.LikeFunction();
    RowExpression text = operands.get(0);
    RowExpression pattern = operands.get(1);
    return Optional.of(
        (row, context) -> {
          Object a = text.value(row, context);
          Object b = pattern.value(row, context);
          return a == null || b == null ? null : (Object) function.like((String) a, (String) b);
        });
  }
}
