package org.fanworks.planner;

import java.util.List;
import java.util.stream.Stream;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.JavaRowFormat;
import org.apache.calcite.adapter.enumerable.PhysTypeImpl;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.SingleRel;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.util.ImmutableBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the row of the empty grouping set where there is nothing to group: {@code GROUP BY
 * ROLLUP(rating)} over no rows has a total of 0, as an aggregate without groups does. Calcite's
 * operator for several grouping sets returns no row then.
 */
final class GrandTotal extends SingleRel implements EnumerableRel {
  private final @Nullable Object[] totalOfNothing;

  private GrandTotal(RelTraitSet traits, RelNode input, @Nullable Object[] totalOfNothing) {
    super(input.getCluster(), traits, input);
    this.totalOfNothing = totalOfNothing;
  }

  /** The same plan with the grand totals of nothing. */
  static RelNode aboveGroupingSets(RelNode plan) {
    return PlanTree.changed(
        plan,
        node ->
            node instanceof Aggregate aggregate && isOneOfSeveral(aggregate)
                ? new GrandTotal(node.getTraitSet(), node, ofNothing(aggregate))
                : node);
  }

  /** Whether an aggregate has a grand total among its groups. */
  static boolean isOneOfSeveral(Aggregate aggregate) {
    return aggregate.getGroupCount() > 0 && aggregate.getGroupSets().contains(ImmutableBitSet.of());
  }

  private static @Nullable Object[] ofNothing(Aggregate aggregate) {
    return Stream.concat(
            aggregate.getGroupSet().asList().stream().map(key -> (@Nullable Object) null),
            aggregate.getAggCallList().stream().map(GrandTotal::ofNothing))
        .toArray();
  }

  private static @Nullable Object ofNothing(AggregateCall call) {
    return switch (call.getAggregation().getKind()) {
      case COUNT, GROUP_ID -> 0L;
      case GROUPING, GROUPING_ID -> (1L << call.getArgList().size()) - 1;
      case SUM0 -> call.getType().getSqlTypeName() == SqlTypeName.BIGINT ? (Object) 0L : null;
      default -> null;
    };
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new GrandTotal(traits, inputs.get(0), totalOfNothing);
  }

  @Override
  public Result implement(EnumerableRelImplementor implementor, Prefer preference) {
    BlockBuilder block = new BlockBuilder();
    Result input = implementor.visitChild(this, 0, (EnumerableRel) getInput(), Prefer.ARRAY);
    Expression rows = block.append("input", input.block);
    block.add(
        Expressions.return_(
            null,
            Expressions.call(
                ScanRuntime.class,
                "orRow",
                rows,
                implementor.stash(totalOfNothing, Object[].class),
                Expressions.constant(input.format == JavaRowFormat.SCALAR))));
    return implementor.result(
        PhysTypeImpl.of(implementor.getTypeFactory(), getRowType(), input.format), block.toBlock());
  }
}
