package org.fanworks.planner;

import java.util.List;
import java.util.stream.Collectors;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;

/** Writes predicates as SQL, for EXPLAIN. */
final class PredicateText {
  private PredicateText() {}

  static String ofAll(List<Predicate> conjunction) {
    return conjunction.stream().map(PredicateText::of).collect(Collectors.joining(" AND "));
  }

  static String of(Predicate predicate) {
    if (predicate instanceof Predicate.And and) {
      return and.terms().isEmpty() ? "TRUE" : joined(and.terms(), " AND ");
    }
    if (predicate instanceof Predicate.Or or) {
      return or.terms().isEmpty() ? "FALSE" : joined(or.terms(), " OR ");
    }
    if (predicate instanceof Predicate.AnyOf anyOf) {
      return anyOf.column().name() + list(anyOf.values(), anyOf.negated());
    }
    if (predicate instanceof Predicate.Range range) {
      return range.column().name() + " " + range.comparison().sql() + " " + range.value();
    }
    if (predicate instanceof Predicate.Like like) {
      return like.column().name() + " LIKE " + like.pattern();
    }
    if (predicate instanceof Predicate.NullTest test) {
      return test.column().name() + (test.negated() ? " IS NOT NULL" : " IS NULL");
    }
    if (predicate instanceof Predicate.Contains contains) {
      String any =
          contains.values().stream()
              .map(value -> value + " = ANY(" + contains.column().name() + ")")
              .collect(Collectors.joining(" OR ", "(", ")"));
      return contains.negated() ? "NOT " + any : any;
    }
    return "?";
  }

  private static String joined(List<Predicate> terms, String operator) {
    return terms.stream().map(PredicateText::of).collect(Collectors.joining(operator, "(", ")"));
  }

  private static String list(List<Operand> values, boolean negated) {
    if (values.size() == 1) {
      return (negated ? " <> " : " = ") + values.get(0);
    }
    String list = values.stream().map(Operand::toString).collect(Collectors.joining(", "));
    return (negated ? " NOT IN (" : " IN (") + list + ")";
  }
}
