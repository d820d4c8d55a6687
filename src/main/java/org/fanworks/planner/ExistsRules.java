package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.RelOptRuleCall;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalCorrelate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.tools.RelBuilder;

/**
 * EXISTS is a semi-join, and NOT EXISTS an anti-join, whatever the condition that ties the
 * sub-query to the outer row. Calcite's own way reads the outer table a second time where that is
 * more than an equality.
 */
final class ExistsRules {
  static final List<RelOptRule> ALL = List.of(new ToSemiJoin(), new ToAntiJoin());

  private ExistsRules() {}

  @SuppressWarnings("deprecation") // The replacement needs a generated class a rule.
  private static final class ToSemiJoin extends RelOptRule {
    ToSemiJoin() {
      super(operand(LogicalCorrelate.class, any()));
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      LogicalCorrelate correlate = call.rel(0);
      if (correlate.getJoinType() == JoinRelType.INNER) {
        joined(correlate, JoinRelType.SEMI, call.builder())
            .map(
                join -> call.builder().push(join).projectPlus(call.builder().literal(true)).build())
            .ifPresent(call::transformTo);
      }
    }
  }

  @SuppressWarnings("deprecation") // The replacement needs a generated class a rule.
  private static final class ToAntiJoin extends RelOptRule {
    ToAntiJoin() {
      super(operand(LogicalFilter.class, operand(LogicalCorrelate.class, any())));
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      LogicalFilter filter = call.rel(0);
      LogicalCorrelate correlate = call.rel(1);
      int mark = correlate.getLeft().getRowType().getFieldCount();
      List<RexNode> others = new ArrayList<>(RelOptUtil.conjunctions(filter.getCondition()));
      boolean unmatched = others.removeIf(condition -> isNull(condition, mark));
      boolean ofLeft =
          others.stream().allMatch(other -> !RelOptUtil.InputFinder.bits(other).get(mark));
      if (unmatched && ofLeft && correlate.getJoinType() == JoinRelType.LEFT) {
        joined(correlate, JoinRelType.ANTI, call.builder())
            .map(join -> marked(call.builder().push(join).filter(others), filter))
            .ifPresent(call::transformTo);
      }
    }

    private static RelNode marked(RelBuilder rows, LogicalFilter filter) {
      List<RexNode> row = new ArrayList<>(rows.fields());
      row.add(
          rows.getRexBuilder()
              .makeNullLiteral(filter.getRowType().getFieldList().get(row.size()).getType()));
      return rows.project(row, filter.getRowType().getFieldNames(), true).build();
    }

    private static boolean isNull(RexNode condition, int field) {
      return condition.isA(SqlKind.IS_NULL)
          && RelOptUtil.InputFinder.bits(condition).asList().equals(List.of(field))
          && ((RexCall) condition).getOperands().get(0) instanceof RexInputRef;
    }
  }

  /**
   * The join of the left side with what the sub-query looks for; empty if it is of another form.
   */
  private static Optional<RelNode> joined(
      LogicalCorrelate correlate, JoinRelType type, RelBuilder builder) {
    return existing(correlate.getRight())
        .flatMap(rows -> SubQuery.of(rows, correlate.getCorrelationId()))
        .map(subQuery -> subQuery.joined(correlate, type, builder));
  }

  /**
   * The rows of which it is asked whether there are any: {@code SELECT DISTINCT TRUE FROM rows}.
   */
  private static Optional<RelNode> existing(RelNode node) {
    return node.stripped() instanceof LogicalAggregate distinct
            && distinct.getGroupCount() == 1
            && distinct.getAggCallList().isEmpty()
            && distinct.getInput().stripped() instanceof LogicalProject mark
            && mark.getProjects().size() == 1
            && mark.getProjects().get(0) instanceof RexLiteral literal
            && literal.isAlwaysTrue()
        ? Optional.of(mark.getInput().stripped())
        : Optional.empty();
  }

  /**
   * Rows that do not depend on the outer row, and conditions that tie them to it.
   *
   * @param outer the outer row
   * @param conditions over the rows
   */
  private record SubQuery(RelNode rows, CorrelationId outer, List<RexNode> conditions) {

    static Optional<SubQuery> of(RelNode node, CorrelationId outer) {
      return new SubQuery(node, outer, List.of()).untied();
    }

    private Optional<SubQuery> untied() {
      if (!RelOptUtil.getVariablesUsed(rows).contains(outer)) {
        boolean others = conditions.stream().anyMatch(this::readsOtherRows);
        return others || conditions.isEmpty() ? Optional.empty() : Optional.of(this);
      }
      if (rows instanceof LogicalFilter filter && filter.getVariablesSet().isEmpty()) {
        List<RexNode> more = new ArrayList<>(conditions);
        more.addAll(RelOptUtil.conjunctions(filter.getCondition()));
        return new SubQuery(filter.getInput().stripped(), outer, more).untied();
      }
      if (rows instanceof LogicalProject project
          && project.getProjects().stream().noneMatch(RexUtil::containsCorrelation)
          && !project.containsOver()) {
        return new SubQuery(
                project.getInput().stripped(),
                outer,
                RelOptUtil.pushPastProject(conditions, project))
            .untied();
      }
      return Optional.empty();
    }

    private boolean readsOtherRows(RexNode condition) {
      RelOptUtil.VariableUsedVisitor used = new RelOptUtil.VariableUsedVisitor(null);
      condition.accept(used);
      return !Set.of(outer).containsAll(used.variables);
    }

    RelNode joined(LogicalCorrelate correlate, JoinRelType type, RelBuilder builder) {
      int width = correlate.getLeft().getRowType().getFieldCount();
      Map<Boolean, List<RexNode>> tying =
          conditions.stream().collect(Collectors.partitioningBy(RexUtil::containsCorrelation));
      RexNode condition =
          RexUtil.composeConjunction(
              builder.getRexBuilder(),
              tying.getOrDefault(true, List.of()).stream()
                  .map(tie -> overBoth(tie, width))
                  .toList());
      RelNode right = builder.push(rows).filter(tying.getOrDefault(false, List.of())).build();
      return LogicalJoin.create(correlate.getLeft(), right, List.of(), condition, Set.of(), type);
    }

    private RexNode overBoth(RexNode condition, int width) {
      return condition.accept(
          new RexShuttle() {
            @Override
            public RexNode visitInputRef(RexInputRef ref) {
              return new RexInputRef(ref.getIndex() + width, ref.getType());
            }

            @Override
            public RexNode visitFieldAccess(RexFieldAccess access) {
              return access.getReferenceExpr() instanceof RexCorrelVariable variable
                      && variable.id.equals(outer)
                  ? new RexInputRef(access.getField().getIndex(), access.getType())
                  : super.visitFieldAccess(access);
            }
          });
    }
  }
}
