package org.fanworks.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Declaration of a column: the one place that says its name, type, remark, origin, which operators
 * the site answers and how well, and whether it sorts. The planner, EXPLAIN, the metadata, the
 * table {@code fanworks.pushdown} and the docs all read it.
 *
 * @param name lower-case SQL name
 * @param nullable whether a row may hold NULL
 * @param remark one sentence for people who browse the schema
 * @param origin where values come from
 * @param pushes operators that the site answers
 * @param sort how well the site's order is SQL's; empty if it has none. Missing values come last in
 *     both directions
 * @param distinctValues rough number of different values, for estimates
 * @param valuesPerSearch how many values of an {@code IN} one search takes
 */
public record Column(
    String name,
    ColumnType type,
    boolean nullable,
    String remark,
    Origin origin,
    Map<Operator, Exactness> pushes,
    Optional<Exactness> sort,
    double distinctValues,
    int valuesPerSearch) {

  /** Where the values of a column come from. */
  public enum Origin {
    /** The list pages carry it. */
    LISTED,
    /** It can only be searched for; a row shows the value that was asked for, else NULL. */
    SEARCHED
  }

  private static final double DEFAULT_DISTINCT_VALUES = 100;
  private static final int DEFAULT_VALUES_PER_SEARCH = 100;

  public Column {
    pushes = Map.copyOf(pushes);
  }

  /** A column that is on every list page and is never NULL. */
  public static Column listed(String name, ColumnType type, String remark) {
    return new Column(
        name,
        type,
        false,
        remark,
        Origin.LISTED,
        Map.of(),
        Optional.empty(),
        DEFAULT_DISTINCT_VALUES,
        DEFAULT_VALUES_PER_SEARCH);
  }

  /** A column that the site can search for but that no page shows. */
  public static Column searched(String name, ColumnType type, String remark) {
    return new Column(
        name,
        type,
        true,
        remark,
        Origin.SEARCHED,
        Map.of(),
        Optional.empty(),
        DEFAULT_DISTINCT_VALUES,
        DEFAULT_VALUES_PER_SEARCH);
  }

  /** The same column, which may be NULL. */
  public Column orNull() {
    return new Column(
        name, type, true, remark, origin, pushes, sort, distinctValues, valuesPerSearch);
  }

  /** The same column, whose {@code operators} the site answers with {@code exactness}. */
  public Column pushing(Exactness exactness, Operator... operators) {
    Map<Operator, Exactness> more = new EnumMap<>(Operator.class);
    more.putAll(pushes);
    for (Operator operator : operators) {
      more.put(operator, exactness);
    }
    return new Column(
        name, type, nullable, remark, origin, more, sort, distinctValues, valuesPerSearch);
  }

  /** The same column, by which the site sorts. */
  public Column sorting(Exactness exactness) {
    return new Column(
        name,
        type,
        nullable,
        remark,
        origin,
        pushes,
        Optional.of(exactness),
        distinctValues,
        valuesPerSearch);
  }

  /** The same column with an estimate of its number of different values. */
  public Column distinct(double values) {
    return new Column(name, type, nullable, remark, origin, pushes, sort, values, valuesPerSearch);
  }

  /** The same column, of which one search takes at most {@code values} of an {@code IN}. */
  public Column atOnce(int values) {
    return new Column(name, type, nullable, remark, origin, pushes, sort, distinctValues, values);
  }

  /** The same column as one of another type. */
  public Column as(ColumnType other) {
    return new Column(
        name, other, nullable, remark, origin, pushes, sort, distinctValues, valuesPerSearch);
  }

  /** How well the site answers {@code operator}; empty if it does not. */
  public Optional<Exactness> push(Operator operator) {
    return Optional.ofNullable(pushes.get(operator));
  }

  /** Whether the column can only be searched for. */
  public boolean isSearched() {
    return origin == Origin.SEARCHED;
  }
}
