package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexWindow;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * Adds up BIGINTs in a type that has room for the sum. It is cast back, which fails where it does
 * not fit, while Calcite's sum would wrap around. The sum of a narrower type is a BIGINT, and needs
 * no more.
 */
final class WideSums {
  private static final int MOST_DIGITS = 38;

  private final Aggregate aggregate;
  private final RexBuilder rexBuilder;
  private final List<RexNode> inputs;

  private WideSums(Aggregate aggregate) {
    this.aggregate = aggregate;
    this.rexBuilder = aggregate.getCluster().getRexBuilder();
    this.inputs = new ArrayList<>(rexBuilder.identityProjects(aggregate.getInput().getRowType()));
  }

  /** The same rows, whose sums cannot wrap around. */
  static RelNode in(Aggregate aggregate) {
    return new WideSums(aggregate).build();
  }

  private RelNode build() {
    List<AggregateCall> calls = aggregate.getAggCallList().stream().map(this::widened).toList();
    if (calls.equals(aggregate.getAggCallList())) {
      return aggregate;
    }
    RelNode input =
        LogicalProject.create(
            aggregate.getInput(), List.of(), inputs, (List<String>) null, Set.of());
    RelNode wide =
        aggregate.copy(
            aggregate.getTraitSet(),
            input,
            aggregate.getGroupSet(),
            aggregate.getGroupSets(),
            calls);
    return RelOptUtil.createCastRel(wide, aggregate.getRowType(), true);
  }

  private AggregateCall widened(AggregateCall call) {
    if (call.getArgList().size() != 1) {
      return call;
    }
    RexNode argument = inputs.get(call.getArgList().get(0));
    return widerType(call.getAggregation().getKind(), argument, rexBuilder.getTypeFactory())
        .map(type -> over(rexBuilder.makeCast(type, argument), call))
        .orElse(call);
  }

  private AggregateCall over(RexNode argument, AggregateCall call) {
    inputs.add(argument);
    RelDataType type =
        call.getAggregation().getKind() == SqlKind.AVG
            ? call.getType()
            : nullableAs(call.getType(), argument.getType(), rexBuilder.getTypeFactory());
    return AggregateCall.create(
        call.getParserPosition(),
        call.getAggregation(),
        call.isDistinct(),
        call.isApproximate(),
        call.ignoreNulls(),
        call.rexList,
        List.of(inputs.size() - 1),
        call.filterArg,
        call.distinctKeys,
        call.getCollation(),
        type,
        call.getName());
  }

  /** The same value, whose sum cannot wrap around. */
  static RexNode in(RexOver over, RexBuilder rexBuilder) {
    return over.getOperands().size() == 1
        ? widerType(
                over.getAggOperator().getKind(),
                over.getOperands().get(0),
                rexBuilder.getTypeFactory())
            .map(type -> rexBuilder.makeCast(over.getType(), wide(over, type, rexBuilder)))
            .orElse(over)
        : over;
  }

  private static RexNode wide(RexOver over, RelDataType type, RexBuilder rexBuilder) {
    RexWindow window = over.getWindow();
    return rexBuilder.makeOver(
        over.getParserPosition(),
        nullableAs(over.getType(), type, rexBuilder.getTypeFactory()),
        over.getAggOperator(),
        List.of(rexBuilder.makeCast(type, over.getOperands().get(0))),
        window.partitionKeys,
        window.orderKeys,
        window.getLowerBound(),
        window.getUpperBound(),
        window.getExclude(),
        window.isRows(),
        true,
        false,
        over.isDistinct(),
        over.ignoreNulls());
  }

  /** The type in which values are added up; empty if their own will do. */
  private static Optional<RelDataType> widerType(
      SqlKind function, RexNode argument, RelDataTypeFactory types) {
    if (argument.getType().getSqlTypeName() != SqlTypeName.BIGINT) {
      return Optional.empty();
    }
    Optional<RelDataType> wider =
        switch (function) {
          case SUM, SUM0 -> Optional.of(types.createSqlType(SqlTypeName.DECIMAL, MOST_DIGITS, 0));
          case AVG -> Optional.of(types.createSqlType(SqlTypeName.DOUBLE));
          default -> Optional.empty();
        };
    return wider.map(type -> nullableAs(argument.getType(), type, types));
  }

  private static RelDataType nullableAs(
      RelDataType model, RelDataType type, RelDataTypeFactory types) {
    return types.createTypeWithNullability(type, model.isNullable());
  }
}
