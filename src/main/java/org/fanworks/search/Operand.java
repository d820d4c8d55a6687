package org.fanworks.search;

import org.jspecify.annotations.Nullable;

/** Value that a column is compared with: known while planning, or only when the statement runs. */
public sealed interface Operand {
  /**
   * A known value.
   *
   * @param value of the column's scalar type ({@link java.math.BigDecimal} for a number that is no
   *     integer), or null
   */
  record Literal(@Nullable Object value) implements Operand {
    @Override
    public String toString() {
      return value instanceof String text ? "'" + text.replace("'", "''") + "'" : "" + value;
    }
  }

  /**
   * A value that is computed when the statement runs.
   *
   * @param index position among the arguments of the scan
   * @param label how EXPLAIN shows it, such as {@code ?1}
   */
  record Argument(int index, String label) implements Operand {
    @Override
    public String toString() {
      return label;
    }
  }
}
