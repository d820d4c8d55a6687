package org.fanworks.planner;

import java.util.List;
import java.util.Optional;
import org.apache.calcite.runtime.SqlFunctions;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Operator;
import org.fanworks.search.Predicate;
import org.fanworks.search.Predicate.AnyOf;
import org.fanworks.search.Predicate.Comparison;

/**
 * Conditions on texts of which all are known, as lists of those that fulfil them: a site that does
 * not know LIKE, or an order of its ratings, still knows each of them.
 */
final class KnownValues {
  private KnownValues() {}

  /** {@code column LIKE pattern}, or its negation; empty if it is not known what that means. */
  static Optional<Predicate> like(Column column, Operand pattern, boolean negated) {
    SqlFunctions.LikeFunction function = new SqlFunctions.LikeFunction();
    return text(pattern)
        .filter(text -> isListed(column, Operator.LIKE))
        .map(text -> among(column, value -> function.like(value, text), negated));
  }

  /** {@code column <comparison> bound}; empty if it is not known what that means. */
  static Optional<Predicate> within(Column column, Comparison comparison, Operand bound) {
    return text(bound)
        .filter(text -> isListed(column, Operator.RANGE))
        .map(text -> among(column, value -> fulfils(value.compareTo(text), comparison), false));
  }

  private static boolean fulfils(int order, Comparison comparison) {
    return switch (comparison) {
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
    };
  }

  private static Optional<String> text(Operand operand) {
    return operand instanceof Operand.Literal literal && literal.value() instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  private static boolean isListed(Column column, Operator operator) {
    return column.push(operator).isEmpty()
        && !column.type().isArray()
        && !column.content().values().isEmpty()
        && column.content().values().stream().allMatch(String.class::isInstance);
  }

  private static Predicate among(
      Column column, java.util.function.Predicate<String> test, boolean negated) {
    List<Operand> values =
        column.content().values().stream()
            .map(String.class::cast)
            .filter(test)
            .<Operand>map(Operand.Literal::new)
            .toList();
    if (values.isEmpty()) {
      return negated ? present(column) : Predicate.never();
    }
    return new AnyOf(column, values, negated);
  }

  private static Predicate present(Column column) {
    return column.nullable() ? new Predicate.NullTest(column, true) : Predicate.always();
  }
}
