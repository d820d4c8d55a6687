package org.fanworks.planner;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.RelOptRuleCall;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelFieldCollation.Direction;
import org.apache.calcite.rel.RelFieldCollation.NullDirection;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.sql.SqlKind;
import org.fanworks.search.AccessPlan;

/**
 * The rules that answer aggregates without groups by a request each, instead of reading all rows.
 * Which way is cheaper is left to the cost.
 */
final class AggregateRules {
  private AggregateRules() {}

  static final List<RelOptRule> ALL =
      ImmutableList.of(new MinMaxToLimit(), new FilterOfCall(), new CallsApart());

  @SuppressWarnings("deprecation") // The replacement needs a generated class a rule.
  private abstract static class TotalRule extends RelOptRule {
    TotalRule(Class<? extends RelNode> input, boolean leaf) {
      super(operand(LogicalAggregate.class, leaf ? operand(input, none()) : operand(input, any())));
    }

    @Override
    public boolean matches(RelOptRuleCall call) {
      LogicalAggregate aggregate = call.rel(0);
      return aggregate.getGroupCount() == 0 && !aggregate.getAggCallList().isEmpty();
    }
  }

  /** The smallest value is that of the first row in its order. */
  private static final class MinMaxToLimit extends TotalRule {
    MinMaxToLimit() {
      super(SiteQuery.class, true);
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      LogicalAggregate aggregate = call.rel(0);
      SiteQuery query = call.rel(1);
      AggregateCall function = aggregate.getAggCallList().get(0);
      SqlKind kind = function.getAggregation().getKind();
      if (aggregate.getAggCallList().size() != 1
          || (kind != SqlKind.MIN && kind != SqlKind.MAX)
          || function.filterArg >= 0
          || query.request().limited()
          || query.request().total()) {
        return;
      }
      SiteQuery first = first(query, function.getArgList().get(0), kind == SqlKind.MAX);
      AccessPlan plan = first.access().plan();
      if (plan.sort().isPresent() && plan.problem().isEmpty()) {
        call.transformTo(aggregate.copy(aggregate.getTraitSet(), List.of(first)));
      }
    }

    private static SiteQuery first(SiteQuery query, int field, boolean largest) {
      RexBuilder rexBuilder = query.getCluster().getRexBuilder();
      RelFieldCollation order =
          new RelFieldCollation(
              query.request().projection().get(field),
              largest ? Direction.DESCENDING : Direction.ASCENDING,
              NullDirection.LAST);
      return query.with(
          query
              .request()
              .sorted(RelCollations.of(order), null, rexBuilder.makeExactLiteral(BigDecimal.ONE)));
    }
  }

  /** {@code COUNT(*) FILTER (WHERE c)} is a count of the rows that fulfil {@code c}. */
  private static final class FilterOfCall extends TotalRule {
    FilterOfCall() {
      super(RelNode.class, false);
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      LogicalAggregate aggregate = call.rel(0);
      RelNode input = call.rel(1);
      AggregateCall function = aggregate.getAggCallList().get(0);
      if (aggregate.getAggCallList().size() != 1 || function.filterArg < 0) {
        return;
      }
      RelNode filtered =
          LogicalFilter.create(input, RexInputRef.of(function.filterArg, input.getRowType()));
      AggregateCall plain = function.withFilter(-1);
      call.transformTo(
          aggregate.copy(
              aggregate.getTraitSet(),
              filtered,
              aggregate.getGroupSet(),
              aggregate.getGroupSets(),
              List.of(plain)));
    }
  }

  /** Several aggregates are one row of several, each of which may need one request only. */
  private static final class CallsApart extends TotalRule {
    private static final int MAX_CALLS = 6;

    CallsApart() {
      super(RelNode.class, false);
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      LogicalAggregate aggregate = call.rel(0);
      List<AggregateCall> functions = aggregate.getAggCallList();
      if (functions.size() < 2
          || functions.size() > MAX_CALLS
          || !functions.stream().allMatch(CallsApart::mayBeOneRequest)) {
        return;
      }
      List<RelNode> parts = new ArrayList<>();
      for (AggregateCall function : functions) {
        parts.add(
            aggregate.copy(
                aggregate.getTraitSet(),
                call.rel(1),
                aggregate.getGroupSet(),
                aggregate.getGroupSets(),
                List.of(function)));
      }
      call.transformTo(
          RelOptUtil.createCastRel(
              parts.stream().reduce(CallsApart::crossed).orElseThrow(),
              aggregate.getRowType(),
              true));
    }

    private static boolean mayBeOneRequest(AggregateCall function) {
      return switch (function.getAggregation().getKind()) {
        case COUNT -> !function.isDistinct();
        case MIN, MAX -> true;
        default -> false;
      };
    }

    private static RelNode crossed(RelNode left, RelNode right) {
      return LogicalJoin.create(
          left,
          right,
          List.of(),
          left.getCluster().getRexBuilder().makeLiteral(true),
          Set.of(),
          JoinRelType.INNER);
    }
  }
}
