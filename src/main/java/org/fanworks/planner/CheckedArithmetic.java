package org.fanworks.planner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.rel.RelHomogeneousShuttle;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * Makes whole numbers that grow out of their type an error. Calcite's operators wrap around as
 * Java's do, so that {@code word_count * 100000} would be a negative number without a word. Its own
 * conversion leaves out sums, and operators whose result a decimal operator takes. Fractions become
 * whole numbers by rounding.
 */
final class CheckedArithmetic extends RelHomogeneousShuttle {
  private static final Set<SqlTypeName> WHOLE_NUMBERS =
      Set.of(SqlTypeName.TINYINT, SqlTypeName.SMALLINT, SqlTypeName.INTEGER, SqlTypeName.BIGINT);

  private static final Map<SqlKind, SqlOperator> CHECKED =
      Map.of(
          SqlKind.PLUS, SqlStdOperatorTable.CHECKED_PLUS,
          SqlKind.MINUS, SqlStdOperatorTable.CHECKED_MINUS,
          SqlKind.TIMES, SqlStdOperatorTable.CHECKED_MULTIPLY,
          SqlKind.DIVIDE, SqlStdOperatorTable.CHECKED_DIVIDE,
          SqlKind.MINUS_PREFIX, SqlStdOperatorTable.CHECKED_UNARY_MINUS);

  private final Expressions expressions;

  private CheckedArithmetic(RexBuilder rexBuilder) {
    this.expressions = new Expressions(rexBuilder);
  }

  /** The tree with checked operators and sums. */
  static RelNode in(RelNode tree) {
    return tree.accept(new CheckedArithmetic(tree.getCluster().getRexBuilder()));
  }

  @Override
  public RelNode visit(RelNode node) {
    RelNode checked = super.visit(node).accept(expressions);
    return checked instanceof Aggregate aggregate ? WideSums.in(aggregate) : checked;
  }

  private final class Expressions extends RexShuttle {
    private final RexBuilder rexBuilder;

    Expressions(RexBuilder rexBuilder) {
      this.rexBuilder = rexBuilder;
    }

    @Override
    public RexNode visitSubQuery(RexSubQuery subQuery) {
      RexSubQuery outer = (RexSubQuery) super.visitSubQuery(subQuery);
      return outer.clone(outer.rel.accept(CheckedArithmetic.this));
    }

    @Override
    public RexNode visitOver(RexOver over) {
      return WideSums.in((RexOver) super.visitOver(over), rexBuilder);
    }

    @Override
    public RexNode visitCall(RexCall call) {
      RexCall inner = (RexCall) super.visitCall(call);
      if (inner.isA(SqlKind.CAST) && isWhole(inner) && isApproximate(inner.getOperands().get(0))) {
        return rounded(inner);
      }
      SqlOperator checked = CHECKED.get(inner.getKind());
      if (!isWhole(inner) || !inner.getOperands().stream().allMatch(this::isWhole)) {
        return inner;
      }
      if (inner.getOperator().equals(SqlStdOperatorTable.ABS)) {
        return absolute(inner.getType(), inner.getOperands().get(0));
      }
      return checked == null
          ? inner
          : rexBuilder.makeCall(
              inner.getType(), checked, ofType(inner.getType(), inner.getOperands()));
    }

    private boolean isWhole(RexNode node) {
      return WHOLE_NUMBERS.contains(node.getType().getSqlTypeName());
    }

    private static boolean isApproximate(RexNode node) {
      return SqlTypeName.APPROX_TYPES.contains(node.getType().getSqlTypeName());
    }

    /** Casts of decimals round, while those of what is no decimal would cut off the fraction. */
    private RexNode rounded(RexCall cast) {
      return cast.clone(
          cast.getType(),
          List.of(rexBuilder.makeCall(SqlStdOperatorTable.ROUND, cast.getOperands())));
    }

    /** Checked operators are only there for operands of one type. */
    private List<RexNode> ofType(RelDataType type, List<RexNode> operands) {
      return operands.stream()
          .map(
              operand ->
                  operand.getType().getSqlTypeName() == type.getSqlTypeName()
                      ? operand
                      : rexBuilder.makeCast(
                          rexBuilder
                              .getTypeFactory()
                              .createTypeWithNullability(type, operand.getType().isNullable()),
                          operand))
          .toList();
    }

    private RexNode absolute(RelDataType type, RexNode operand) {
      RexNode isNegative =
          rexBuilder.makeCall(
              SqlStdOperatorTable.LESS_THAN,
              operand,
              rexBuilder.makeZeroLiteral(
                  rexBuilder.getTypeFactory().createTypeWithNullability(operand.getType(), false)));
      RexNode negated =
          rexBuilder.makeCall(
              operand.getType(), SqlStdOperatorTable.CHECKED_UNARY_MINUS, List.of(operand));
      return rexBuilder.makeCall(
          type, SqlStdOperatorTable.CASE, List.of(isNegative, negated, operand));
    }
  }
}
