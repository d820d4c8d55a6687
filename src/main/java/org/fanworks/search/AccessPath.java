package org.fanworks.search;

import java.util.List;

/**
 * One source that a table's rows can be read from, such as a search or the list of a user's works.
 *
 * @param name speaking name, shown by EXPLAIN
 * @param bindings the predicates of which one has to be there for the path to be open; none means
 *     always open
 */
public record AccessPath(String name, List<Binding> bindings) {
  /**
   * A predicate that opens a path.
   *
   * @param column name of the column
   * @param exactness how well the path answers the predicate
   */
  public record Binding(String column, Operator operator, Exactness exactness) {}

  public AccessPath {
    bindings = List.copyOf(bindings);
  }

  /** A path that needs no predicate. */
  public static AccessPath open(String name) {
    return new AccessPath(name, List.of());
  }

  /** A path that needs one of {@code bindings}. */
  public static AccessPath boundBy(String name, Binding... bindings) {
    return new AccessPath(name, List.of(bindings));
  }
}
