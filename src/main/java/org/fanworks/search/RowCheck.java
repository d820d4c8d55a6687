package org.fanworks.search;

import java.util.List;
import java.util.function.BiPredicate;
import org.fanworks.search.Predicate.AnyOf;
import org.fanworks.search.Predicate.Contains;
import org.jspecify.annotations.Nullable;

/**
 * Checks the conditions of a search on its rows, where a site hands them out unfiltered. Immutable.
 *
 * <p>LIKE is not checked, as no site is trusted with it and its rows are checked again anyway.
 * Search columns have no values, so that {@link #decides} tells whether a search can be checked.
 *
 * @param table whose rows they are
 * @param predicates all of which a row has to fulfil, with literal operands
 */
public record RowCheck(TableDeclaration table, List<Predicate> predicates) {
  public RowCheck {
    predicates = List.copyOf(predicates);
  }

  /** Whether the values of a row tell if it fulfils the conditions. */
  public boolean decides() {
    return predicates.stream()
        .flatMap(predicate -> predicate.reads().stream())
        .noneMatch(Column::isSearched);
  }

  /** Those of {@code rows} that fulfil the conditions. */
  public List<@Nullable Object[]> fulfilling(List<@Nullable Object[]> rows) {
    return rows.stream().filter(this::fulfils).toList();
  }

  /** Whether the conditions are true for {@code row}, neither false nor unknown. */
  public boolean fulfils(@Nullable Object[] row) {
    return predicates.stream().allMatch(predicate -> isTrue(predicate, row));
  }

  private boolean isTrue(Predicate predicate, @Nullable Object[] row) {
    if (predicate instanceof Predicate.And and) {
      return and.terms().stream().allMatch(term -> isTrue(term, row));
    }
    if (predicate instanceof Predicate.Or or) {
      return or.terms().stream().anyMatch(term -> isTrue(term, row));
    }
    if (predicate instanceof Predicate.Opaque) {
      throw new IllegalArgumentException("No row tells about " + predicate);
    }
    return predicate instanceof Predicate.Like
        || isTrue(predicate, value(predicate.reads().get(0), row));
  }

  private static boolean isTrue(Predicate predicate, @Nullable Object value) {
    if (predicate instanceof Predicate.NullTest test) {
      return (value == null) != test.negated();
    }
    if (value == null) {
      return false;
    }
    if (predicate instanceof AnyOf anyOf) {
      return matches(anyOf.values(), anyOf.negated(), value, Values::equal);
    }
    if (predicate instanceof Contains contains) {
      return matches(contains.values(), contains.negated(), value, RowCheck::holds);
    }
    Predicate.Range range = (Predicate.Range) predicate;
    Object bound = Values.literal(range.value());
    return bound != null && Values.fulfils(value, range.comparison(), bound);
  }

  /** Nothing is known to differ from NULL. */
  private static boolean matches(
      List<Operand> operands, boolean negated, Object value, BiPredicate<Object, Object> test) {
    boolean found = false;
    for (Operand operand : operands) {
      Object other = Values.literal(operand);
      if (other == null && negated) {
        return false;
      }
      found |= other != null && test.test(value, other);
    }
    return found != negated;
  }

  private static boolean holds(Object array, Object wanted) {
    return ((List<?>) array).stream().anyMatch(element -> Values.equal(element, wanted));
  }

  private @Nullable Object value(Column column, @Nullable Object[] row) {
    return row[table.indexOf(column.name()).orElseThrow()];
  }
}
