package org.fanworks.oracle;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random queries over one table, for our engine and for the oracle.
 *
 * @param table what stands after FROM: the name of the table, or a sub-query with an alias
 * @param keys columns that tell its rows apart; never NULL
 * @param columns select list of queries that return rows: names of columns
 * @param grouped what to group by
 * @param measures aggregates of a group
 * @param extremes aggregates of all rows
 * @param orders what may follow ORDER BY, beginning with a column at each comma; each fixes the
 *     order of all rows
 * @param leaves conditions that may stand anywhere
 * @param searches conditions on search columns, which stand on their own
 */
public record QueryGrammar(
    Both table,
    List<String> keys,
    String columns,
    List<Both> grouped,
    String measures,
    String extremes,
    List<String> orders,
    Arbitrary<Both> leaves,
    Arbitrary<Both> searches) {
  private static final int DEPTH = 2;

  /** All queries of the grammar. */
  public Arbitrary<GeneratedQuery> queries() {
    Arbitrary<Both> key = Arbitraries.of(grouped);
    return Arbitraries.frequencyOf(
        Tuple.of(4, where().map(this::count)),
        Tuple.of(2, Combinators.combine(where(), key).as(this::groups)),
        Tuple.of(2, Combinators.combine(where(), key).as(this::counts)),
        Tuple.of(1, Combinators.combine(where(), key).as(this::distinct)),
        Tuple.of(1, Combinators.combine(where(), plainGroups(), limit()).as(this::topGroups)),
        Tuple.of(2, where().map(this::extremes)),
        Tuple.of(1, Combinators.combine(where(), where(), setOperator()).as(this::combined)),
        Tuple.of(2, Combinators.combine(where(), where()).as(this::selfJoin)),
        Tuple.of(2, Combinators.combine(where(), where()).as(this::inSubQuery)),
        Tuple.of(1, Combinators.combine(where(), where()).as(this::notInSubQuery)),
        Tuple.of(1, Combinators.combine(where(), where()).as(this::notExists)),
        Tuple.of(12, Combinators.combine(where(), order(), limit()).as(this::select)));
  }

  /** A random WHERE clause, or nothing. */
  Arbitrary<Both> where() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Both.same(""))),
        Tuple.of(8, conditions(DEPTH).map(condition -> condition.around(" WHERE ", ""))),
        Tuple.of(
            2,
            Combinators.combine(searches, conditions(1))
                .as((search, rest) -> Both.join(search, " AND ", rest).around(" WHERE ", ""))));
  }

  private Arbitrary<Both> conditions(int depth) {
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Both> deeper = Arbitraries.lazy(() -> conditions(depth - 1));
    return Arbitraries.frequencyOf(
        Tuple.of(3, leaves),
        Tuple.of(2, Combinators.combine(deeper, deeper).as((l, r) -> Both.join(l, " AND ", r))),
        Tuple.of(2, Combinators.combine(deeper, deeper).as((l, r) -> Both.join(l, " OR ", r))),
        Tuple.of(1, deeper.map(condition -> condition.around("NOT (", ")"))));
  }

  private Arbitrary<String> order() {
    return Arbitraries.oneOf(
        Arbitraries.just(""), Arbitraries.of(orders).map(order -> " ORDER BY " + order));
  }

  /** A random LIMIT clause, or nothing. */
  static Arbitrary<String> limit() {
    return Arbitraries.oneOf(
        Arbitraries.just(""),
        Arbitraries.integers().between(0, 65).map(rows -> " LIMIT " + rows),
        Combinators.combine(
                Arbitraries.integers().between(0, 45), Arbitraries.integers().between(0, 90))
            .as((rows, offset) -> " LIMIT " + rows + " OFFSET " + offset));
  }

  private static Arbitrary<String> setOperator() {
    return Arbitraries.of(" UNION ALL ", " UNION ", " INTERSECT ", " EXCEPT ");
  }

  /** What to group by that is a column, or several with commas between. */
  Arbitrary<Both> plainGroups() {
    return Arbitraries.of(
        grouped.stream().filter(key -> key.ours().matches("\\w+(, \\w+)*")).toList());
  }

  /** {@code FROM}, the table and the condition. */
  Both from(Both where) {
    return Both.same(" FROM ").then(table).then(where);
  }

  private GeneratedQuery count(Both where) {
    return new GeneratedQuery(from(where).around("SELECT COUNT(*)", ""), true, 1);
  }

  private GeneratedQuery extremes(Both where) {
    return new GeneratedQuery(from(where).around("SELECT " + extremes, ""), true, 1);
  }

  private GeneratedQuery groups(Both where, Both key) {
    return new GeneratedQuery(grouped(where, key, ", COUNT(*), " + measures), false, 1);
  }

  private GeneratedQuery counts(Both where, Both key) {
    return new GeneratedQuery(grouped(where, key, ", COUNT(*)"), false, 1);
  }

  private GeneratedQuery distinct(Both where, Both key) {
    return new GeneratedQuery(key.around("SELECT DISTINCT ", "").then(from(where)), false, 1);
  }

  private GeneratedQuery topGroups(Both where, Both key, String limit) {
    String order =
        " HAVING COUNT(*) > 1 ORDER BY COUNT(*) DESC, "
            + key.ours().replace(",", " NULLS LAST,")
            + " NULLS LAST";
    return new GeneratedQuery(grouped(where, key, ", COUNT(*)").then(order + limit), true, 1);
  }

  private Both grouped(Both where, Both key, String measured) {
    return key.around("SELECT ", measured).then(from(where)).then(key.around(" GROUP BY ", ""));
  }

  private GeneratedQuery combined(Both left, Both right, String operator) {
    Both first = from(left).around("SELECT " + String.join(", ", keys), operator);
    return new GeneratedQuery(
        first.then("SELECT " + String.join(", ", keys)).then(from(right)), false, 2);
  }

  private GeneratedQuery selfJoin(Both left, Both right) {
    String key = keys.get(0);
    return new GeneratedQuery(
        from(left)
            .around("SELECT a." + key + ", b." + key + " FROM (SELECT *", ") a JOIN (SELECT *")
            .then(from(right))
            .then(") b ON a." + key + " = b." + key),
        false,
        2);
  }

  private GeneratedQuery inSubQuery(Both outer, Both inner) {
    return filtered(outer, keys.get(0) + " IN (SELECT " + keys.get(0), inner, ")");
  }

  private GeneratedQuery notInSubQuery(Both outer, Both inner) {
    return filtered(outer, keys.get(0) + " NOT IN (SELECT " + keys.get(0), inner, ")");
  }

  private GeneratedQuery notExists(Both outer, Both inner) {
    String key = keys.get(0);
    return filtered(
        outer,
        "NOT EXISTS (SELECT 1 FROM (SELECT *",
        inner,
        ") b WHERE b." + key + " = a." + key + ")");
  }

  /** Rows that fulfil a condition with a sub-query of which {@code inner} is in the middle. */
  private GeneratedQuery filtered(Both outer, String before, Both inner, String after) {
    return new GeneratedQuery(
        from(outer)
            .around("SELECT " + keys.get(0) + " FROM (SELECT *", ") a WHERE ")
            .then(from(inner).around(before, after)),
        false,
        2);
  }

  private GeneratedQuery select(Both where, String order, String limit) {
    boolean ordered = !order.isEmpty();
    return new GeneratedQuery(
        from(where).around("SELECT " + columns, ordered ? order + limit : ""), ordered, 1);
  }
}
