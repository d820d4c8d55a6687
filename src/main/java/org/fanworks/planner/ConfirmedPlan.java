package org.fanworks.planner;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.function.Supplier;
import org.fanworks.site.Execution;
import org.jspecify.annotations.Nullable;

/**
 * A statement with a better plan for the case that the site confirms to answer some conditions
 * exactly. What it told before costs nothing; else it is asked when the statement runs, where the
 * better plan saves more than that.
 *
 * @param usual the plan that needs nothing confirmed
 * @param better the plan for the other case
 * @param confirmations what it needs
 * @param worthAsking whether the better plan saves more requests than all questions cost
 */
record ConfirmedPlan(
    PreparedQuery usual,
    Supplier<PreparedQuery> better,
    List<Confirmation> confirmations,
    boolean worthAsking)
    implements PreparedQuery {
  ConfirmedPlan {
    confirmations = List.copyOf(confirmations);
  }

  /** The statement of {@code usual}, which {@code better} plans otherwise. */
  static ConfirmedPlan of(PreparedQuery usual, BetterPlan better) {
    return new ConfirmedPlan(
        usual,
        Suppliers.memoize(better.planned()::runnable),
        better.confirmations(),
        better.worthAsking());
  }

  @Override
  public List<ResultColumn> columns() {
    return usual.columns();
  }

  @Override
  public List<ValueType> parameters() {
    return usual.parameters();
  }

  @Override
  public Rows execute(List<@Nullable Object> arguments, Execution execution) {
    return new Rows() {
      private @Nullable Rows rows;

      @Override
      public boolean next() {
        if (rows == null) {
          rows = plan(arguments, execution).execute(arguments, execution);
        }
        return rows.next();
      }

      @Override
      public @Nullable Object value(int column) {
        return rows == null ? null : rows.value(column);
      }

      @Override
      public void close() {
        if (rows == null) {
          execution.end();
        } else {
          rows.close();
        }
      }
    };
  }

  private PreparedQuery plan(List<@Nullable Object> arguments, Execution execution) {
    return confirmations.stream().allMatch(needed -> holds(needed, arguments, execution))
        ? better.get()
        : usual;
  }

  private boolean holds(
      Confirmation confirmation, List<@Nullable Object> arguments, Execution execution) {
    return confirmation
        .known(arguments)
        .orElseGet(() -> worthAsking && confirmation.ask(arguments, execution));
  }
}
