package org.fanworks.planner;

import java.util.function.IntUnaryOperator;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;

/** Moves the input references of an expression to another row. */
final class RexInputs {
  private RexInputs() {}

  /** The same expression with other positions; types stay as they are. */
  static RexNode map(RexNode expression, IntUnaryOperator position) {
    return expression.accept(
        new RexShuttle() {
          @Override
          public RexNode visitInputRef(RexInputRef ref) {
            return new RexInputRef(position.applyAsInt(ref.getIndex()), ref.getType());
          }
        });
  }

  /** The same expression over another row type, from which it takes names and types. */
  static RexNode map(RexNode expression, IntUnaryOperator position, RelDataType rowType) {
    return expression.accept(
        new RexShuttle() {
          @Override
          public RexNode visitInputRef(RexInputRef ref) {
            return RexInputRef.of(position.applyAsInt(ref.getIndex()), rowType);
          }
        });
  }
}
