package org.fanworks.planner;

import java.sql.JDBCType;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.sql.SqlExplainLevel;
import org.fanworks.site.Execution;
import org.jspecify.annotations.Nullable;

/** EXPLAIN PLAN FOR a statement: its plan as text, one line a row; nothing is sent. */
final class ExplainedPlan implements PreparedQuery {
  private static final List<ResultColumn> COLUMNS =
      List.of(
          new ResultColumn(
              "PLAN",
              new ValueType(JDBCType.VARCHAR, "VARCHAR", 0, 0, Optional.empty()),
              false,
              Optional.empty()));

  private final List<String> lines;

  private ExplainedPlan(List<String> lines) {
    this.lines = lines;
  }

  static ExplainedPlan of(PlannedStatement statement) {
    String plan = RelOptUtil.toString(statement.plan(), SqlExplainLevel.EXPPLAN_ATTRIBUTES);
    return new ExplainedPlan(plan.lines().toList());
  }

  @Override
  public List<ResultColumn> columns() {
    return COLUMNS;
  }

  @Override
  public List<ValueType> parameters() {
    return List.of();
  }

  @Override
  public Rows execute(List<@Nullable Object> arguments, Execution execution) {
    Iterator<String> rest = lines.iterator();
    return new Rows() {
      private String line = "";

      @Override
      public boolean next() {
        if (!rest.hasNext()) {
          return false;
        }
        line = rest.next();
        return true;
      }

      @Override
      public Object value(int column) {
        return line;
      }

      @Override
      public void close() {}
    };
  }
}
