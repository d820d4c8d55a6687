package org.fanworks.planner;

import org.apache.calcite.adapter.enumerable.EnumerableConvention;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.RelOptRuleCall;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalSort;

/** Turns OFFSET and FETCH of any input into a {@link SiteLimit}. */
@SuppressWarnings("deprecation") // The replacement needs a generated class a rule.
final class LimitRule extends RelOptRule {
  LimitRule() {
    super(operand(LogicalSort.class, any()));
  }

  @Override
  public void onMatch(RelOptRuleCall call) {
    LogicalSort sort = call.rel(0);
    if (sort.offset == null && sort.fetch == null) {
      return;
    }
    RelNode input =
        sort.getCollation().getFieldCollations().isEmpty()
            ? sort.getInput()
            : sort.copy(sort.getTraitSet(), sort.getInput(), sort.getCollation(), null, null);
    RelTraitSet traits = sort.getTraitSet().replace(EnumerableConvention.INSTANCE);
    call.transformTo(SiteLimit.of(convert(input, traits), sort.offset, sort.fetch));
  }
}
