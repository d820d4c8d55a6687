package org.fanworks.planner;

import java.util.Optional;
import org.apache.calcite.DataContext;
import org.apache.calcite.adapter.enumerable.EnumerableFilter;
import org.apache.calcite.adapter.enumerable.EnumerableProject;
import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.jspecify.annotations.Nullable;

/**
 * What an operator does with each row that is read, without generated code: it looks at a condition
 * or computes columns. Public for generated code alone; immutable.
 */
@FunctionalInterface
public interface RowStep {
  /** The rows, as arrays, that come of those of {@code input}. */
  Enumerable<@Nullable Object[]> rows(Enumerable<@Nullable Object[]> input, DataContext context);

  /** What {@code operator} does; empty if it is no such operator, or takes generated code. */
  static Optional<RowStep> of(RelNode operator) {
    if (operator instanceof EnumerableFilter filter) {
      return ofFilter(filter);
    }
    return operator instanceof EnumerableProject project ? ofProject(project) : Optional.empty();
  }

  private static Optional<RowStep> ofFilter(EnumerableFilter filter) {
    RexNode condition =
        RexUtil.expandSearch(filter.getCluster().getRexBuilder(), null, filter.getCondition());
    return RowExpression.of(condition)
        .map(
            test ->
                (input, context) ->
                    input.where(row -> Boolean.TRUE.equals(test.value(row, context))));
  }

  private static Optional<RowStep> ofProject(EnumerableProject project) {
    return RowExpression.ofAll(project.getProjects())
        .map(
            columns ->
                (input, context) ->
                    input.select(row -> Interpretation.values(columns, row, context)));
  }
}
