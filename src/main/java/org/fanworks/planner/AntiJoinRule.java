package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.RelOptRuleCall;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.validate.SqlValidatorUtil;
import org.apache.calcite.tools.RelBuilder;

/**
 * Rows of a left join that have no match are those of an anti-join. NOT EXISTS and NOT IN come to
 * such a left join, whose right side is made distinct first; an anti-join needs neither that nor
 * any column but those of its condition, so that a site's table can be looked up in batches.
 */
@SuppressWarnings("deprecation") // The replacement needs a generated class a rule.
final class AntiJoinRule extends RelOptRule {
  AntiJoinRule() {
    super(operand(LogicalFilter.class, operand(LogicalJoin.class, any())));
  }

  @Override
  public boolean matches(RelOptRuleCall call) {
    LogicalJoin join = call.rel(1);
    return join.getJoinType() == JoinRelType.LEFT && join.getVariablesSet().isEmpty();
  }

  @Override
  public void onMatch(RelOptRuleCall call) {
    LogicalFilter filter = call.rel(0);
    LogicalJoin join = call.rel(1);
    List<RexNode> others = new ArrayList<>();
    boolean unmatched = false;
    for (RexNode conjunct : RelOptUtil.conjunctions(filter.getCondition())) {
      if (isLackOfMatch(conjunct, join)) {
        unmatched = true;
      } else {
        others.add(conjunct);
      }
    }
    if (unmatched) {
      call.transformTo(shown(antiJoin(join, others, call.builder()), join, call.builder()));
    }
  }

  /** Whether a condition says that a column is NULL which no row of the right side lacks. */
  private static boolean isLackOfMatch(RexNode condition, Join join) {
    if (!condition.isA(SqlKind.IS_NULL)
        || !(((RexCall) condition).getOperands().get(0) instanceof RexInputRef tested)) {
      return false;
    }
    int field = tested.getIndex() - leftWidth(join);
    return field >= 0
        && !join.getRight().getRowType().getFieldList().get(field).getType().isNullable();
  }

  private static int leftWidth(Join join) {
    return join.getLeft().getRowType().getFieldCount();
  }

  /**
   * The anti-join.
   *
   * @param others what else the rows have to fulfil, which can be asked of the left side alone
   */
  private static RelNode antiJoin(Join join, List<RexNode> others, RelBuilder builder) {
    List<RexNode> ofLeft = others.stream().map(condition -> withoutMatch(condition, join)).toList();
    RelNode left = builder.push(join.getLeft()).filter(ofLeft).build();
    int leftWidth = leftWidth(join);
    List<Integer> read =
        RelOptUtil.InputFinder.bits(join.getCondition()).asList().stream()
            .filter(field -> field >= leftWidth)
            .map(field -> field - leftWidth)
            .toList();
    RelNode right = Source.of(join.getRight(), read).projected(builder);
    RexNode condition =
        RexInputs.map(
            join.getCondition(),
            field -> field < leftWidth ? field : leftWidth + read.indexOf(field - leftWidth),
            SqlValidatorUtil.createJoinType(
                builder.getTypeFactory(), left.getRowType(), right.getRowType(), null, List.of()));
    return LogicalJoin.create(left, right, List.of(), condition, Set.of(), JoinRelType.ANTI);
  }

  /** The condition with NULLs for the columns of the right side. */
  private static RexNode withoutMatch(RexNode condition, Join join) {
    return condition.accept(
        new RexShuttle() {
          @Override
          public RexNode visitInputRef(RexInputRef ref) {
            return ref.getIndex() < leftWidth(join) ? ref : missing(join, ref.getIndex());
          }
        });
  }

  private static RexNode missing(Join join, int field) {
    RexBuilder rexBuilder = join.getCluster().getRexBuilder();
    RelDataTypeField shown = join.getRowType().getFieldList().get(field);
    return rexBuilder.makeNullLiteral(shown.getType());
  }

  /** The rows of the anti-join with NULLs for the right side, as the left join has them. */
  private static RelNode shown(RelNode antiJoin, Join join, RelBuilder builder) {
    builder.push(antiJoin);
    List<RexNode> row = new ArrayList<>(builder.fields());
    for (int field = row.size(); field < join.getRowType().getFieldCount(); field++) {
      row.add(missing(join, field));
    }
    return builder.project(row, join.getRowType().getFieldNames(), true).build();
  }

  /**
   * Where columns come from.
   *
   * @param columns their positions in {@code node}
   */
  private record Source(RelNode node, List<Integer> columns) {

    /** The innermost source of {@code columns} that has their values, maybe more than once. */
    static Source of(RelNode node, List<Integer> columns) {
      RelNode inner = node.stripped();
      if (inner instanceof LogicalProject project
          && columns.stream()
              .map(project.getProjects()::get)
              .allMatch(RexInputRef.class::isInstance)) {
        return of(
            project.getInput(),
            columns.stream()
                .map(column -> ((RexInputRef) project.getProjects().get(column)).getIndex())
                .toList());
      }
      if (inner instanceof LogicalAggregate aggregate
          && aggregate.getGroupCount() > 0
          && aggregate.getGroupType() == Aggregate.Group.SIMPLE
          && columns.stream().allMatch(column -> column < aggregate.getGroupCount())) {
        return of(
            aggregate.getInput(), columns.stream().map(aggregate.getGroupSet()::nth).toList());
      }
      return new Source(inner, columns);
    }

    /** The source with just these columns, or any one if there are none. */
    RelNode projected(RelBuilder builder) {
      builder.push(node);
      return builder.project(builder.fields(columns.isEmpty() ? List.of(0) : columns)).build();
    }
  }
}
