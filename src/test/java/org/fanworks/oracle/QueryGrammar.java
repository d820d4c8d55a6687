package org.fanworks.oracle;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random queries over one table, for our engine and for the oracle.
 *
 * @param table name of the table
 * @param columns select list of queries that return rows
 * @param grouped what to group by
 * @param measures aggregates of a group
 * @param extremes aggregates of all rows
 * @param orders what may follow ORDER BY; each fixes the order of all rows
 * @param leaves conditions that may stand anywhere
 * @param searches conditions on search columns, which stand on their own
 */
public record QueryGrammar(
    String table,
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
    return Arbitraries.frequencyOf(
        Tuple.of(2, where().map(this::count)),
        Tuple.of(1, Combinators.combine(where(), Arbitraries.of(grouped)).as(this::groups)),
        Tuple.of(1, Combinators.combine(where(), Arbitraries.of(grouped)).as(this::counts)),
        Tuple.of(1, where().map(this::extremes)),
        Tuple.of(1, Combinators.combine(where(), where()).as(this::selfJoin)),
        Tuple.of(1, Combinators.combine(where(), where()).as(this::inSubQuery)),
        Tuple.of(1, Combinators.combine(where(), where()).as(this::notInSubQuery)),
        Tuple.of(1, Combinators.combine(where(), where()).as(this::notExists)),
        Tuple.of(6, Combinators.combine(where(), order(), limit()).as(this::select)));
  }

  private Arbitrary<Both> where() {
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

  private static Arbitrary<String> limit() {
    return Arbitraries.oneOf(
        Arbitraries.just(""),
        Arbitraries.integers().between(0, 65).map(rows -> " LIMIT " + rows),
        Combinators.combine(
                Arbitraries.integers().between(0, 45), Arbitraries.integers().between(0, 90))
            .as((rows, offset) -> " LIMIT " + rows + " OFFSET " + offset));
  }

  private GeneratedQuery count(Both where) {
    return new GeneratedQuery(where.around("SELECT COUNT(*) FROM " + table, ""), true, 1);
  }

  private GeneratedQuery extremes(Both where) {
    return new GeneratedQuery(where.around("SELECT " + extremes + " FROM " + table, ""), true, 1);
  }

  private GeneratedQuery groups(Both where, Both key) {
    return grouped(where, key, ", COUNT(*), " + measures);
  }

  private GeneratedQuery counts(Both where, Both key) {
    return grouped(where, key, ", COUNT(*)");
  }

  private GeneratedQuery grouped(Both where, Both key, String measured) {
    Both select = key.around("SELECT ", measured + " FROM " + table);
    Both rest = Both.concat(where, key.around(" GROUP BY ", ""));
    return new GeneratedQuery(Both.concat(select, rest), false, 1);
  }

  private GeneratedQuery selfJoin(Both left, Both right) {
    Both first = left.around("SELECT a.id, b.id FROM (SELECT * FROM " + table, ") a JOIN ");
    Both second = right.around("(SELECT * FROM " + table, ") b ON a.id = b.id");
    return new GeneratedQuery(
        new Both(first.ours() + second.ours(), first.oracle() + second.oracle()), false, 2);
  }

  private GeneratedQuery inSubQuery(Both outer, Both inner) {
    return filtered(outer, "id IN (SELECT id FROM " + table, inner, ")");
  }

  private GeneratedQuery notInSubQuery(Both outer, Both inner) {
    return filtered(outer, "id NOT IN (SELECT id FROM " + table, inner, ")");
  }

  private GeneratedQuery notExists(Both outer, Both inner) {
    return filtered(
        outer,
        "NOT EXISTS (SELECT 1 FROM (SELECT * FROM " + table,
        inner,
        ") b WHERE b.id = a.id)");
  }

  /** Rows that fulfil a condition with a sub-query of which {@code inner} is in the middle. */
  private GeneratedQuery filtered(Both outer, String before, Both inner, String after) {
    Both first = outer.around("SELECT id FROM (SELECT * FROM " + table, ") a WHERE ");
    return new GeneratedQuery(Both.concat(first, inner.around(before, after)), false, 2);
  }

  private GeneratedQuery select(Both where, String order, String limit) {
    boolean ordered = !order.isEmpty();
    return new GeneratedQuery(
        where.around("SELECT " + columns + " FROM " + table, ordered ? order + limit : ""),
        ordered,
        1);
  }
}
