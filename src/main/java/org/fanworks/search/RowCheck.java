package org.fanworks.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks predicates on a row where a site's own filter is not to be relied on: then a site may be
 * asked for more than it can filter exactly. Conditions on search columns are not checked, since
 * rows do not tell. Immutable.
 */
public final class RowCheck {
  private final TableDeclaration table;
  private final List<Predicate> predicates;

  /** A check of predicates with literal operands; {@code LIKE} is none of them. */
  public RowCheck(TableDeclaration table, List<Predicate> predicates) {
    this.table = table;
    this.predicates = List.copyOf(predicates);
  }

  /** Whether a row, in the order of the table's columns, fulfils all predicates. */
  public boolean accepts(@Nullable Object[] row) {
    return predicates.stream().allMatch(predicate -> truth(predicate, row).orElse(false));
  }

  /** Whether the predicate is true; empty for SQL's unknown. */
  private Optional<Boolean> truth(Predicate predicate, @Nullable Object[] row) {
    if (predicate instanceof Predicate.And and) {
      return junction(and.terms(), true, row);
    }
    if (predicate instanceof Predicate.Or or) {
      return junction(or.terms(), false, row);
    }
    Column column = predicate.reads().get(0);
    if (column.isSearched()) {
      return Optional.of(true);
    }
    Object value = row[table.indexOf(column.name()).orElseThrow()];
    if (predicate instanceof Predicate.NullTest test) {
      return Optional.of((value == null) != test.negated());
    }
    return value == null ? Optional.empty() : Optional.of(compare(predicate, value));
  }

  /** All of the terms, or one of them: {@code neutral} is what no term at all comes to. */
  private Optional<Boolean> junction(
      List<Predicate> terms, boolean neutral, @Nullable Object[] row) {
    boolean unknown = false;
    for (Predicate term : terms) {
      Optional<Boolean> truth = truth(term, row);
      if (truth.isPresent() && truth.get() != neutral) {
        return truth;
      }
      unknown |= truth.isEmpty();
    }
    return unknown ? Optional.empty() : Optional.of(neutral);
  }

  private static boolean compare(Predicate predicate, Object value) {
    if (predicate instanceof Predicate.AnyOf anyOf) {
      return anyOf.values().stream().anyMatch(other -> isEqual(value, other)) != anyOf.negated();
    }
    if (predicate instanceof Predicate.Range range) {
      Object bound = Values.literal(range.value());
      return bound != null && Values.fulfils(value, range.comparison(), bound);
    }
    if (predicate instanceof Predicate.Contains contains && value instanceof List<?> list) {
      boolean found =
          contains.values().stream()
              .anyMatch(other -> list.stream().anyMatch(element -> isEqual(element, other)));
      return found != contains.negated();
    }
    throw new IllegalArgumentException("No check for " + predicate);
  }

  private static boolean isEqual(Object value, Operand other) {
    Object literal = Values.literal(other);
    return literal != null && Values.equal(value, literal);
  }
}
