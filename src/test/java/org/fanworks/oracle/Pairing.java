package org.fanworks.oracle;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The queries over the two tables of a relation, which are called {@code a} and {@code b}. */
record Pairing(Relation relation) {
  GeneratedQuery inner(Both left, Both right, String residual) {
    return unordered(shown().then(joined(left, " JOIN ", right)).then(residual));
  }

  GeneratedQuery outer(Both left, Both right, String residual) {
    return unordered(shown().then(joined(left, " LEFT JOIN ", right)).then(residual));
  }

  /** The right table is written first. */
  GeneratedQuery swapped(Both left, Both right) {
    return unordered(
        shown()
            .then(JoinGrammar.derived(relation.right(), right, "b"))
            .then(" JOIN ")
            .then(JoinGrammar.derived(relation.left(), left, "a"))
            .then(" ON " + condition()));
  }

  Arbitrary<GeneratedQuery> sorted(Arbitrary<Both> left, Arbitrary<Both> right) {
    return Combinators.combine(
            left,
            right,
            Arbitraries.of(" JOIN ", " LEFT JOIN "),
            Arbitraries.of(relation.left().orders()),
            QueryGrammar.limit())
        .as(
            (l, r, join, order, limit) ->
                new GeneratedQuery(
                    shown()
                        .then(joined(l, join, r))
                        .then(" ORDER BY " + JoinGrammar.qualified("a", order) + ", ")
                        .then(JoinGrammar.keys("b", relation.right()).replace(",", " NULLS LAST,"))
                        .then(" NULLS LAST" + limit),
                    true,
                    2));
  }

  GeneratedQuery counted(Both left, Both right) {
    String key = "b." + relation.right().keys().get(0);
    return new GeneratedQuery(
        joined(left, " JOIN ", right)
            .around("SELECT COUNT(*), COUNT(DISTINCT " + key + "), MIN(" + key + ") FROM ", ""),
        true,
        2);
  }

  Arbitrary<GeneratedQuery> grouped(Arbitrary<Both> left, Arbitrary<Both> right) {
    return Combinators.combine(left, right, relation.left().plainGroups())
        .as(
            (l, r, group) -> {
              String key = JoinGrammar.qualified("a", group.ours());
              return unordered(
                  joined(l, " JOIN ", r)
                      .around("SELECT " + key + ", COUNT(*) FROM ", " GROUP BY " + key));
            });
  }

  GeneratedQuery in(Both left, Both right) {
    Both sql =
        ofLeft(left)
            .then(" WHERE a." + relation.leftColumn() + " IN (SELECT " + relation.rightColumn())
            .then(relation.right().from(right))
            .then(")");
    return unordered(sql);
  }

  GeneratedQuery exists(Both left, Both right) {
    return unordered(ofLeft(left).then(" WHERE EXISTS ").then(matches("1", right)));
  }

  GeneratedQuery notExists(Both left, Both right) {
    return unordered(ofLeft(left).then(" WHERE NOT EXISTS ").then(matches("1", right)));
  }

  GeneratedQuery countPerRow(Both left, Both right) {
    return unordered(
        matches("COUNT(*)", right)
            .around("SELECT " + JoinGrammar.keys("a", relation.left()) + ", ", " FROM ")
            .then(JoinGrammar.derived(relation.left(), left, "a")));
  }

  private Both matches(String what, Both right) {
    return JoinGrammar.derived(relation.right(), right, "b")
        .around("(SELECT " + what + " FROM ", " WHERE " + condition() + ")");
  }

  private Both ofLeft(Both left) {
    return JoinGrammar.derived(relation.left(), left, "a")
        .around("SELECT " + JoinGrammar.keys("a", relation.left()) + " FROM ", "");
  }

  private Both shown() {
    return Both.same(
        "SELECT "
            + JoinGrammar.qualified("a", relation.left().columns())
            + ", "
            + JoinGrammar.qualified("b", relation.right().columns())
            + " FROM ");
  }

  private Both joined(Both left, String join, Both right) {
    return JoinGrammar.derived(relation.left(), left, "a")
        .then(join)
        .then(JoinGrammar.derived(relation.right(), right, "b"))
        .then(" ON " + condition());
  }

  private String condition() {
    return "a." + relation.leftColumn() + " = b." + relation.rightColumn();
  }

  private static GeneratedQuery unordered(Both sql) {
    return new GeneratedQuery(sql, false, 2);
  }
}
