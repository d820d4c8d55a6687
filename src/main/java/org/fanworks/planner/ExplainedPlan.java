package org.fanworks.planner;

import java.util.List;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.sql.SqlExplainLevel;

/** EXPLAIN PLAN FOR a statement: its plan as text, one line a row; nothing is sent. */
final class ExplainedPlan {
  private ExplainedPlan() {}

  static ListedRows of(PlannedStatement statement) {
    String plan = RelOptUtil.toString(statement.plan(), SqlExplainLevel.EXPPLAN_ATTRIBUTES);
    return ListedRows.of(List.of("PLAN"), plan.lines().map(List::of).toList());
  }
}
