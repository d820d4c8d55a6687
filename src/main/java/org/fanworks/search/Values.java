package org.fanworks.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** SQL comparison of the values that operands have. */
final class Values {
  private Values() {}

  /** Whether two values are equal in SQL; numbers by value, not by type. */
  static boolean equal(Object left, Object right) {
    return (left instanceof Number && right instanceof Number)
        ? compare(left, right) == 0
        : left.equals(right);
  }

  /** What two values have in common if and only if they are equal. */
  static Object identity(Object value) {
    return value instanceof Number ? decimal(value).stripTrailingZeros() : value;
  }

  /**
   * Compares two values of one type; a day begins with its first moment.
   *
   * @throws IllegalArgumentException if they cannot be compared
   */
  @SuppressWarnings("unchecked")
  static int compare(Object left, Object right) {
    if (left instanceof Number && right instanceof Number) {
      return decimal(left).compareTo(decimal(right));
    }
    if (left instanceof LocalDate day && right instanceof LocalDateTime) {
      return compare(day.atStartOfDay(), right);
    }
    if (left instanceof LocalDateTime && right instanceof LocalDate day) {
      return compare(left, day.atStartOfDay());
    }
    if (left.getClass() != right.getClass() || !(left instanceof Comparable)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s and %s cannot be compared", left, right));
    }
    return ((Comparable<Object>) left).compareTo(right);
  }

  /** Whether a value fulfils a comparison with a bound. */
  static boolean fulfils(Object value, Predicate.Comparison comparison, Object bound) {
    int order = compare(value, bound);
    return switch (comparison) {
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
    };
  }

  /** The value of a literal, null for SQL's NULL. */
  static @Nullable Object literal(Operand operand) {
    if (operand instanceof Operand.Literal literal) {
      return literal.value();
    }
    throw new IllegalStateException(operand + " has no value yet");
  }

  private static BigDecimal decimal(Object number) {
    return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
  }
}
