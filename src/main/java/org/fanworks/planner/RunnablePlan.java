package org.fanworks.planner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.runtime.Bindable;
import org.fanworks.site.Execution;
import org.jspecify.annotations.Nullable;

/** A statement that can run: interpreted where that is possible, else as compiled code. */
final class RunnablePlan implements PreparedQuery {
  private final PlannedStatement statement;
  private final List<RelDataType> types;
  private final Map<String, Object> stashed = new HashMap<>();
  private final Bindable<?> code;
  private final EnumeratedRows.Constants constants = new EnumeratedRows.Constants();

  RunnablePlan(PlannedStatement statement) {
    this.statement = statement;
    this.types =
        statement.plan().getRowType().getFieldList().stream()
            .map(RelDataTypeField::getType)
            .toList();
    RelNode plan = KeptRows.insteadOfReadingAgain(ScanReach.mark(statement.plan()));
    this.code = Interpretation.of(plan).map(this::interpreted).orElseGet(() -> compiled(plan));
  }

  private Bindable<?> interpreted(Interpretation plan) {
    if (types.size() == 1) {
      Bindable<@Nullable Object> values = context -> plan.rows(context).select(row -> row[0]);
      return values;
    }
    Bindable<@Nullable Object[]> arrays = plan::rows;
    return arrays;
  }

  private Bindable<?> compiled(RelNode plan) {
    return GeneratedCode.of(
        (EnumerableRel)
            Optimizer.forCompilation(
                GrandTotal.aboveGroupingSets(
                    CancelPoint.aboveJoins(InterpretedStep.insteadOfCode(plan)))),
        stashed);
  }

  @Override
  public List<ResultColumn> columns() {
    return statement.columns();
  }

  @Override
  public List<ValueType> parameters() {
    return statement.parameters();
  }

  @Override
  public Rows execute(List<@Nullable Object> arguments, Execution execution) {
    try {
      Enumerable<?> rows = code.bind(statement.contexts().create(stashed, arguments, execution));
      return new EnumeratedRows(
          rows, new EnumeratedRows.Shape(statement.fields(), types), constants, execution);
    } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
      throw constants.failed(e);
    } catch (RuntimeException e) {
      throw ErrorTranslation.ofExecution(e);
    }
  }
}
