package org.fanworks.planner;

import java.util.List;
import java.util.Optional;
import org.apache.calcite.adapter.enumerable.EnumerableFilter;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.JavaRowFormat;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.SingleRel;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;

/**
 * A filter of so many terms, as of a list of thousands of values, that the code of it would not fit
 * into a method: it is computed without such code.
 */
final class LongFilter extends SingleRel implements EnumerableRel {
  /** Operators and operands from which on a condition is long; a method takes about 4,000. */
  private static final int LONG_CONDITION = 1_000;

  private final RowExpression condition;

  private LongFilter(RelTraitSet traits, RelNode input, RowExpression condition) {
    super(input.getCluster(), traits, input);
    this.condition = condition;
  }

  /** The same plan with this in the place of filters that are long and need no code. */
  static RelNode insteadOfCode(RelNode plan) {
    return PlanTree.changed(
        plan,
        node ->
            node instanceof EnumerableFilter filter
                ? of(filter).<RelNode>map(found -> found).orElse(filter)
                : node);
  }

  private static Optional<LongFilter> of(EnumerableFilter filter) {
    RexNode condition =
        RexUtil.expandSearch(filter.getCluster().getRexBuilder(), null, filter.getCondition());
    return condition.nodeCount() < LONG_CONDITION
        ? Optional.empty()
        : RowExpression.of(condition)
            .map(test -> new LongFilter(filter.getTraitSet(), filter.getInput(), test));
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new LongFilter(traits, inputs.get(0), condition);
  }

  @Override
  public Result implement(EnumerableRelImplementor implementor, Prefer preference) {
    BlockBuilder block = new BlockBuilder();
    Result input = implementor.visitChild(this, 0, (EnumerableRel) getInput(), Prefer.ARRAY);
    Expression rows = block.append("input", input.block);
    boolean scalar = input.physType.getFormat() == JavaRowFormat.SCALAR;
    Expression test = implementor.stash(new RowTest(condition, scalar), RowTest.class);
    block.add(
        Expressions.return_(
            null, Expressions.call(test, "passing", implementor.getRootExpression(), rows)));
    return implementor.result(input.physType, block.toBlock());
  }
}
