package org.fanworks.planner;

import org.apache.calcite.adapter.enumerable.JavaRowFormat;
import org.apache.calcite.adapter.enumerable.PhysType;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;

/** Code that makes the rows of an operator arrays, whatever it puts out. */
final class ArrayRows {
  private ArrayRows() {}

  /** The {@code rows}, each of which is an array, also where it has one value. */
  static Expression of(Expression rows, PhysType rowType) {
    return rowType.getFormat() == JavaRowFormat.SCALAR
        ? Expressions.call(ScanRuntime.class, "arrays", rows)
        : rowType.convertTo(rows, JavaRowFormat.ARRAY);
  }
}
