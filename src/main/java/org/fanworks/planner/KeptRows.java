package org.fanworks.planner;

import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableNestedLoopJoin;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.PhysTypeImpl;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.SingleRel;

/**
 * Physical operator that reads its input once and keeps the rows, however often they are asked for:
 * a join without an equality goes through its right side once for each left row, which must not
 * cost requests. Like a hash join it holds the rows in memory, and the budget of requests bounds
 * them.
 */
final class KeptRows extends SingleRel implements EnumerableRel {
  private KeptRows(RelTraitSet traits, RelNode input) {
    super(input.getCluster(), traits, input);
  }

  /** The same plan, in which no right side of a join is read from a site again and again. */
  static RelNode insteadOfReadingAgain(RelNode plan) {
    return PlanTree.changed(
        plan,
        node ->
            node instanceof EnumerableNestedLoopJoin join && readsSite(join.getRight())
                ? keeping(join)
                : node);
  }

  private static RelNode keeping(EnumerableNestedLoopJoin join) {
    RelNode right = join.getRight();
    return PlanTree.withInputs(
        join, List.of(join.getLeft(), new KeptRows(right.getTraitSet(), right)));
  }

  private static boolean readsSite(RelNode node) {
    return node instanceof SiteScan
        || node instanceof SiteCounts
        || node instanceof LookupJoin
        || node.getInputs().stream().anyMatch(KeptRows::readsSite);
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new KeptRows(traits, inputs.get(0));
  }

  @Override
  public Result implement(EnumerableRelImplementor implementor, Prefer preference) {
    BlockBuilder block = new BlockBuilder();
    Result input = implementor.visitChild(this, 0, (EnumerableRel) getInput(), preference);
    Expression rows = block.append("input", input.block);
    block.add(Expressions.return_(null, Expressions.call(ScanRuntime.class, "kept", rows)));
    return implementor.result(
        PhysTypeImpl.of(implementor.getTypeFactory(), getRowType(), input.format), block.toBlock());
  }
}
