package org.fanworks.planner;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.fanworks.site.Execution;
import org.jspecify.annotations.Nullable;

/**
 * A statement that orders its rows without a LIMIT of its own. If its caller wants no more than so
 * many rows, as table browsers do, it runs as if it had that LIMIT: then a site that sorts need not
 * be read to its end.
 */
final class OrderedPlan implements PreparedQuery {
  private final PreparedQuery whole;
  private final Supplier<PreparedQuery> limited;

  /**
   * A statement.
   *
   * @param limited makes the same with one more parameter, the number of rows
   */
  OrderedPlan(PreparedQuery whole, Supplier<PreparedQuery> limited) {
    this.whole = whole;
    this.limited = Suppliers.memoize(limited::get);
  }

  @Override
  public List<ResultColumn> columns() {
    return whole.columns();
  }

  @Override
  public List<ValueType> parameters() {
    return whole.parameters();
  }

  @Override
  public Rows execute(List<@Nullable Object> arguments, Execution execution) {
    long rows = execution.limits().maxRows();
    if (rows == 0) {
      return whole.execute(arguments, execution);
    }
    List<@Nullable Object> withLimit = new ArrayList<>(arguments);
    withLimit.add(rows);
    return limited.get().execute(withLimit, execution);
  }
}
