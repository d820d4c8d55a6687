package org.fanworks.oracle;

import java.util.List;

/**
 * Two tables whose rows belong together.
 *
 * @param leftColumn the column of {@code left} that names rows of {@code right}
 * @param rightColumn the column of {@code right} that it names them by
 * @param keyed whether {@code right} can only be read by that column
 * @param residuals further conditions of a join, on the tables as {@code a} and {@code b}
 */
public record Relation(
    QueryGrammar left,
    String leftColumn,
    QueryGrammar right,
    String rightColumn,
    boolean keyed,
    List<String> residuals) {
  public Relation {
    residuals = List.copyOf(residuals);
  }

  /** Tables that can be read each on its own. */
  public static Relation of(
      QueryGrammar left, String leftColumn, QueryGrammar right, String rightColumn) {
    return new Relation(left, leftColumn, right, rightColumn, false, List.of());
  }

  /** The same, but {@code right} can only be read by its column. */
  public Relation byKeyOnly() {
    return new Relation(left, leftColumn, right, rightColumn, true, residuals);
  }

  /** The same with conditions that a join may have besides. */
  public Relation with(String... conditions) {
    return new Relation(left, leftColumn, right, rightColumn, keyed, List.of(conditions));
  }
}
