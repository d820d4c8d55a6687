package org.fanworks.planner;

import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.JavaRowFormat;
import org.apache.calcite.adapter.enumerable.PhysType;
import org.apache.calcite.adapter.enumerable.PhysTypeImpl;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.SingleRel;
import org.apache.calcite.rel.type.RelDataType;

/**
 * Physical operator that filters rows or computes columns without generated code, in a plan of
 * which the rest is compiled. Code of such operators takes most of the time to compile, and that of
 * a list of thousands of values would not fit into a method.
 */
final class InterpretedStep extends SingleRel implements EnumerableRel {
  private final RowStep step;

  private InterpretedStep(RelTraitSet traits, RelNode input, RelDataType rows, RowStep step) {
    super(input.getCluster(), traits, input);
    this.rowType = rows;
    this.step = step;
  }

  /** The same plan with this in the place of operators that need no code. */
  static RelNode insteadOfCode(RelNode plan) {
    return PlanTree.changed(
        plan,
        node ->
            RowStep.of(node)
                .filter(step -> hasColumns(node) && hasColumns(node.getInput(0)))
                .<RelNode>map(
                    step ->
                        new InterpretedStep(
                            node.getTraitSet(), node.getInput(0), node.getRowType(), step))
                .orElse(node));
  }

  private static boolean hasColumns(RelNode node) {
    return node.getRowType().getFieldCount() > 0;
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new InterpretedStep(traits, inputs.get(0), getRowType(), step);
  }

  @Override
  public Result implement(EnumerableRelImplementor implementor, Prefer preference) {
    BlockBuilder block = new BlockBuilder();
    Result input = implementor.visitChild(this, 0, (EnumerableRel) getInput(), Prefer.ARRAY);
    PhysType output =
        PhysTypeImpl.of(implementor.getTypeFactory(), getRowType(), JavaRowFormat.ARRAY);
    Expression rows =
        Expressions.call(
            ScanRuntime.class,
            "step",
            implementor.getRootExpression(),
            implementor.stash(step, RowStep.class),
            ArrayRows.of(block.append("input", input.block), input.physType));
    block.add(
        Expressions.return_(
            null,
            output.getFormat() == JavaRowFormat.SCALAR
                ? Expressions.call(ScanRuntime.class, "values", rows)
                : rows));
    return implementor.result(output, block.toBlock());
  }
}
