package org.fanworks.planner;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.calcite.rel.RelNode;

/** Changes operators of a plan that has been chosen. */
final class PlanTree {
  private PlanTree() {}

  /** The same plan with {@code change} of each operator, whose inputs are changed already. */
  static RelNode changed(RelNode plan, UnaryOperator<RelNode> change) {
    List<RelNode> inputs = plan.getInputs().stream().map(input -> changed(input, change)).toList();
    return change.apply(withInputs(plan, inputs));
  }

  /** The same operator over other inputs. */
  static RelNode withInputs(RelNode node, List<RelNode> inputs) {
    return inputs.equals(node.getInputs()) ? node : node.copy(node.getTraitSet(), inputs);
  }
}
