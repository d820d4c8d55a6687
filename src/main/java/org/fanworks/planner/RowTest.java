package org.fanworks.planner;

import org.apache.calcite.DataContext;
import org.apache.calcite.linq4j.Enumerable;
import org.jspecify.annotations.Nullable;

/**
 * A condition that generated code leaves to {@link RowExpression}. Public for that code alone;
 * immutable.
 */
public final class RowTest {
  private final RowExpression condition;
  private final boolean scalar;

  /**
   * A condition.
   *
   * @param scalar whether a row is its only value instead of an array
   */
  RowTest(RowExpression condition, boolean scalar) {
    this.condition = condition;
    this.scalar = scalar;
  }

  /** The rows of {@code input} of which the condition is true. */
  public <T> Enumerable<T> passing(DataContext context, Enumerable<T> input) {
    return input.where(row -> Boolean.TRUE.equals(condition.value(array(row), context)));
  }

  private @Nullable Object[] array(@Nullable Object row) {
    return scalar || row == null ? new @Nullable Object[] {row} : (@Nullable Object[]) row;
  }
}
