package org.fanworks.planner;

import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import org.fanworks.planner.ResultColumn.ColumnOrigin;
import org.jspecify.annotations.Nullable;

/**
 * A statement after optimisation.
 *
 * @param fields positions of the result's columns in the plan's rows
 */
record PlannedStatement(
    RelNode plan,
    List<Integer> fields,
    List<ResultColumn> columns,
    List<ValueType> parameters,
    RunContext.Factory contexts) {
  PlannedStatement {
    fields = List.copyOf(fields);
    columns = List.copyOf(columns);
    parameters = List.copyOf(parameters);
  }

  /** The column that Calcite's path of names leads to. */
  static Optional<ColumnOrigin> origin(@Nullable List<String> path) {
    return path == null || path.size() != 3
        ? Optional.empty()
        : Optional.of(new ColumnOrigin(path.get(0), path.get(1), path.get(2)));
  }
}
