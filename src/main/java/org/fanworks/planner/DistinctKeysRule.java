package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.RelOptRuleCall;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import org.fanworks.search.TableDeclaration;

/**
 * NOT IN over a value that may be NULL comes to a left join with the distinct rows of a table and a
 * mark on each. Rows with the table's key are distinct already, and the key marks them, so that the
 * join can be one with the table itself: a look-up.
 */
@SuppressWarnings("deprecation") // The replacement needs a generated class a rule.
final class DistinctKeysRule extends RelOptRule {
  DistinctKeysRule() {
    super(
        operand(
            LogicalJoin.class,
            operand(RelNode.class, any()),
            operand(LogicalAggregate.class, operand(SiteQuery.class, none()))));
  }

  @Override
  public void onMatch(RelOptRuleCall call) {
    LogicalJoin join = call.rel(0);
    LogicalAggregate distinct = call.rel(2);
    SiteQuery query = call.rel(3);
    if (join.getJoinType() == JoinRelType.LEFT
        && join.getVariablesSet().isEmpty()
        && !query.request().total()
        && distinct.getGroupSets().size() == 1
        && distinct.getAggCallList().stream().allMatch(DistinctKeysRule::isMark)) {
      key(distinct, query)
          .ifPresent(key -> call.transformTo(joined(join, distinct, key, call.builder())));
    }
  }

  private static boolean isMark(AggregateCall call) {
    return call.getAggregation().getKind() == SqlKind.LITERAL_AGG;
  }

  /** Position, among the groups, of the column that is the table's key; empty if there is none. */
  private static Optional<Integer> key(LogicalAggregate distinct, SiteQuery query) {
    TableDeclaration table = query.schemaTable().declaration();
    List<Integer> groups = distinct.getGroupSet().asList();
    for (int i = 0; i < groups.size(); i++) {
      String column = table.columns().get(query.request().projection().get(groups.get(i))).name();
      if (table.primaryKey().equals(List.of(column))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static RelNode joined(
      LogicalJoin join, LogicalAggregate distinct, int key, RelBuilder builder) {
    int leftWidth = join.getLeft().getRowType().getFieldCount();
    builder.push(join.getLeft()).push(distinct.getInput());
    builder.project(builder.fields(distinct.getGroupSet()));
    builder.join(JoinRelType.LEFT, join.getCondition());
    List<RexNode> row = new ArrayList<>(builder.fields());
    RexNode matched = builder.isNotNull(row.get(leftWidth + key));
    for (AggregateCall mark : distinct.getAggCallList()) {
      RelDataType shown = join.getRowType().getFieldList().get(row.size()).getType();
      RexNode absent = join.getCluster().getRexBuilder().makeNullLiteral(shown);
      row.add(builder.call(SqlStdOperatorTable.CASE, matched, mark.rexList.get(0), absent));
    }
    return builder
        .project(row, join.getRowType().getFieldNames(), true)
        .convert(join.getRowType(), false)
        .build();
  }
}
