package org.fanworks.planner;

import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.SingleRel;
import org.apache.calcite.rel.core.Correlate;
import org.apache.calcite.rel.core.Join;

/**
 * Lets a run be cancelled, or run out of time, between two rows of a join. Joins make many rows of
 * few, and where an aggregate reads them, neither a site nor the caller sees any before the last.
 */
final class CancelPoint extends SingleRel implements EnumerableRel {
  private CancelPoint(RelTraitSet traits, RelNode input) {
    super(input.getCluster(), traits, input);
  }

  /** The same plan with such a point above each join. */
  static RelNode aboveJoins(RelNode plan) {
    return PlanTree.changed(
        plan,
        node ->
            node instanceof Join || node instanceof Correlate
                ? new CancelPoint(node.getTraitSet(), node)
                : node);
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new CancelPoint(traits, inputs.get(0));
  }

  @Override
  public Result implement(EnumerableRelImplementor implementor, Prefer preference) {
    BlockBuilder block = new BlockBuilder();
    Result input = implementor.visitChild(this, 0, (EnumerableRel) getInput(), preference);
    Expression rows = block.append("input", input.block);
    block.add(
        Expressions.return_(
            null,
            Expressions.call(
                ScanRuntime.class, "cancellable", implementor.getRootExpression(), rows)));
    return implementor.result(input.physType, block.toBlock());
  }
}
