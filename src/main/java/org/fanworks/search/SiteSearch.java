package org.fanworks.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One search that a site is asked to run: every operand is a literal.
 *
 * @param path the access path to take
 * @param predicates all of which the site has to apply, as well as the declaration promises
 * @param order the order in which the site has to return rows; empty leaves it to the site, which
 *     then takes the one that is stable while reading
 * @param total whether nothing but the number of matching rows is wanted
 * @param skippedRows rows that the caller does not want to see; the stream starts on the page that
 *     holds the next one
 * @param columns names of those whose values the caller looks at; all others may stay NULL, which
 *     saves a site the requests that only they would cost
 */
public record SiteSearch(
    AccessPath path,
    List<Predicate> predicates,
    List<SortKey> order,
    boolean total,
    long skippedRows,
    Set<String> columns) {
  public SiteSearch {
    predicates = List.copyOf(predicates);
    order = List.copyOf(order);
    columns = Set.copyOf(columns);
  }

  /** Whether the caller looks at the values of one of {@code names}. */
  public boolean reads(String... names) {
    return List.of(names).stream().anyMatch(columns::contains);
  }

  /** The values of which the rows' {@code column} has one; empty if no predicate says so. */
  public List<Object> valuesOf(String column) {
    return predicates.stream()
        .filter(predicate -> isOneOf(predicate, column))
        .findFirst()
        .map(AccessPlanner::valuesOf)
        .orElse(List.of())
        .stream()
        .flatMap(value -> Optional.ofNullable(Values.literal(value)).stream())
        .toList();
  }

  /** Those of {@link #valuesOf} that a column of whole numbers can have. */
  public List<Long> numbersOf(String column) {
    return valuesOf(column).stream().flatMap(value -> whole(value).stream()).toList();
  }

  private static Optional<Long> whole(Object number) {
    try {
      return Optional.of(new BigDecimal(number.toString()).longValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static boolean isOneOf(Predicate predicate, String column) {
    boolean positive =
        (predicate instanceof Predicate.AnyOf anyOf && !anyOf.negated())
            || (predicate instanceof Predicate.Contains contains && !contains.negated());
    return positive && predicate.reads().get(0).name().equals(column);
  }
}
