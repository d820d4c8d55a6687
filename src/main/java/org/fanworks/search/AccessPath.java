package org.fanworks.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One source that a table's rows can be read from, such as a search or the list of a user's works.
 *
 * @param name speaking name, shown by EXPLAIN
 * @param bindings the predicates of which one has to be there for the path to be open; none means
 *     always open
 * @param abilities what the path does besides finding the rows of its binding
 */
public record AccessPath(String name, List<Binding> bindings, Abilities abilities) {
  /**
   * A predicate that opens a path.
   *
   * @param column name of the column
   * @param exactness how well the path answers the predicate
   */
  public record Binding(String column, Operator operator, Exactness exactness) {}

  /** The directions in which a path sorts by the columns that are declared to sort. */
  public enum Sorting {
    BOTH,
    DESCENDING,
    NONE
  }

  /**
   * What a path does besides finding the rows of its binding.
   *
   * @param filters names of the columns by which it filters as they are declared; empty for all
   * @param totals whether its first page tells how many rows there are
   * @param pageSize rows of a full page; empty where it is that of the table
   * @param batches whether one search takes several values of the binding, as many as the column
   *     says; else each value has a search of its own
   * @param carriers tables of the same schema that carry the path's rows: those of a key that the
   *     same statement has just read there cost no request
   */
  public record Abilities(
      Optional<Set<String>> filters,
      Sorting sorting,
      boolean totals,
      OptionalInt pageSize,
      boolean batches,
      Set<String> carriers) {
    private static final Abilities ALL =
        new Abilities(Optional.empty(), Sorting.BOTH, true, OptionalInt.empty(), false, Set.of());

    public Abilities {
      filters = filters.map(Set::copyOf);
      carriers = Set.copyOf(carriers);
    }
  }

  public AccessPath {
    bindings = List.copyOf(bindings);
  }

  /** A path that needs no predicate and does all that the columns declare. */
  public static AccessPath open(String name) {
    return new AccessPath(name, List.of(), Abilities.ALL);
  }

  /** A path that needs one of {@code bindings} and does all that the columns declare. */
  public static AccessPath boundBy(String name, Binding... bindings) {
    return new AccessPath(name, List.of(bindings), Abilities.ALL);
  }

  /** The same path, which filters by its binding and by {@code columns} only. */
  public AccessPath filteringBy(String... columns) {
    return with(
        new Abilities(
            Optional.of(Set.of(columns)),
            abilities.sorting,
            abilities.totals,
            abilities.pageSize,
            abilities.batches,
            abilities.carriers));
  }

  /** The same path, which sorts like that. */
  public AccessPath sorting(Sorting sorting) {
    return with(
        new Abilities(
            abilities.filters,
            sorting,
            abilities.totals,
            abilities.pageSize,
            abilities.batches,
            abilities.carriers));
  }

  /** The same path, which gives all rows of its binding in the order of the site. */
  public AccessPath plain() {
    return filteringBy().sorting(Sorting.NONE);
  }

  /** The same path, of which nothing tells the number of rows. */
  public AccessPath withoutTotals() {
    return with(
        new Abilities(
            abilities.filters,
            abilities.sorting,
            false,
            abilities.pageSize,
            abilities.batches,
            abilities.carriers));
  }

  /** The same path, whose full pages have {@code rows} rows. */
  public AccessPath inPagesOf(int rows) {
    return with(
        new Abilities(
            abilities.filters,
            abilities.sorting,
            abilities.totals,
            OptionalInt.of(rows),
            abilities.batches,
            abilities.carriers));
  }

  /** The same path, of which one search takes several values of the binding. */
  public AccessPath inBatches() {
    return with(
        new Abilities(
            abilities.filters,
            abilities.sorting,
            abilities.totals,
            abilities.pageSize,
            true,
            abilities.carriers));
  }

  /** The same path, whose rows {@code tables} carry. */
  public AccessPath carriedBy(String... tables) {
    return with(
        new Abilities(
            abilities.filters,
            abilities.sorting,
            abilities.totals,
            abilities.pageSize,
            abilities.batches,
            Set.of(tables)));
  }

  private AccessPath with(Abilities other) {
    return new AccessPath(name, bindings, other);
  }

  /** Whether operators of {@code column} work on the path as the column declares. */
  boolean filtersBy(Column column) {
    return abilities.filters.map(columns -> columns.contains(column.name())).orElse(true);
  }

  /** Whether the path sorts in that direction. */
  boolean sorts(boolean descending) {
    return abilities.sorting == Sorting.BOTH
        || (abilities.sorting == Sorting.DESCENDING && descending);
  }
}
