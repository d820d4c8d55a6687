package org.fanworks.planner;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.RelOptRuleCall;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexNode;

/**
 * The rules that make a {@link GroupedCount} of an aggregate. Which way is cheaper the cost says.
 */
final class GroupedCountRules {
  static final List<RelOptRule> ALL = ImmutableList.of(new OverTable(), new OverExpressions());

  private GroupedCountRules() {}

  /** The keys are columns of the table. */
  @SuppressWarnings("deprecation") // The replacement needs a generated class a rule.
  private static final class OverTable extends RelOptRule {
    OverTable() {
      super(operand(LogicalAggregate.class, operand(SiteQuery.class, none())));
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      LogicalAggregate aggregate = call.rel(0);
      SiteQuery query = call.rel(1);
      List<RexNode> keys =
          aggregate.getGroupSet().asList().stream()
              .map(
                  key ->
                      query.overFullRow(
                          query.getCluster().getRexBuilder().makeInputRef(query, key)))
              .toList();
      GroupedCount count = new GroupedCount(aggregate, keys, query, call.builder());
      count.counted().ifPresent(call::transformTo);
      count.rewritten().ifPresent(call::transformTo);
    }
  }

  /** The keys are computed from columns of the table. */
  @SuppressWarnings("deprecation") // The replacement needs a generated class a rule.
  private static final class OverExpressions extends RelOptRule {
    OverExpressions() {
      super(
          operand(
              LogicalAggregate.class,
              operand(LogicalProject.class, operand(SiteQuery.class, none()))));
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      LogicalAggregate aggregate = call.rel(0);
      LogicalProject project = call.rel(1);
      SiteQuery query = call.rel(2);
      List<RexNode> keys =
          aggregate.getGroupSet().asList().stream()
              .map(key -> query.overFullRow(project.getProjects().get(key)))
              .toList();
      new GroupedCount(aggregate, keys, query, call.builder())
          .rewritten()
          .ifPresent(call::transformTo);
    }
  }
}
