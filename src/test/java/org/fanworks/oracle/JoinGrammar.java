package org.fanworks.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random queries that join tables, for our engine and for the oracle: inner, outer, semi- and
 * anti-joins of two tables, counts per row, and joins of three.
 *
 * @param relations how the tables are joined
 */
public record JoinGrammar(List<Relation> relations) {
  public JoinGrammar {
    relations = List.copyOf(relations);
  }

  /** All queries of the grammar. */
  public Arbitrary<GeneratedQuery> queries() {
    Arbitrary<GeneratedQuery> two = Arbitraries.of(relations).flatMap(JoinGrammar::ofTwo);
    List<Chain> chains = chains();
    return chains.isEmpty()
        ? two
        : Arbitraries.frequencyOf(
            Tuple.of(5, two), Tuple.of(1, Arbitraries.of(chains).flatMap(Chain::queries)));
  }

  private List<Chain> chains() {
    List<Chain> chains = new ArrayList<>();
    for (Relation first : relations) {
      for (Relation second : relations) {
        if (first.right().table().equals(second.left().table())) {
          chains.add(new Chain(first, second));
        }
      }
    }
    return chains;
  }

  private static Arbitrary<GeneratedQuery> ofTwo(Relation relation) {
    Pairing pairing = new Pairing(relation);
    Arbitrary<Both> left = relation.left().where();
    Arbitrary<Both> right = relation.right().where();
    Arbitrary<String> residual = residual(relation);
    List<Tuple.Tuple2<Integer, Arbitrary<GeneratedQuery>>> kinds =
        new ArrayList<>(
            List.of(
                Tuple.of(3, Combinators.combine(left, right, residual).as(pairing::inner)),
                Tuple.of(2, Combinators.combine(left, right, residual).as(pairing::outer)),
                Tuple.of(2, pairing.sorted(left, right)),
                Tuple.of(1, Combinators.combine(left, right).as(pairing::counted)),
                Tuple.of(1, pairing.grouped(left, right)),
                Tuple.of(2, Combinators.combine(left, right).as(pairing::in)),
                Tuple.of(1, Combinators.combine(left, right).as(pairing::exists))));
    if (!relation.keyed()) {
      kinds.add(Tuple.of(1, Combinators.combine(left, right).as(pairing::swapped)));
      kinds.add(Tuple.of(1, Combinators.combine(left, right).as(pairing::notExists)));
      kinds.add(Tuple.of(1, Combinators.combine(left, right).as(pairing::countPerRow)));
    }
    return Arbitraries.frequencyOf(kinds);
  }

  private static Arbitrary<String> residual(Relation relation) {
    List<String> residuals = new ArrayList<>(List.of("", ""));
    relation.residuals().forEach(condition -> residuals.add(" AND " + condition));
    return Arbitraries.of(residuals);
  }

  /** Names of columns with the alias of their table before each. */
  static String qualified(String alias, String columns) {
    return Arrays.stream(columns.split(", "))
        .map(column -> alias + "." + column)
        .collect(Collectors.joining(", "));
  }

  static String keys(String alias, QueryGrammar table) {
    return qualified(alias, String.join(", ", table.keys()));
  }

  /** A table with a condition, as a table of its own called {@code alias}. */
  static Both derived(QueryGrammar table, Both where, String alias) {
    return table.from(where).around("(SELECT *", ") " + alias);
  }

  /** A relation, and another from its right table on. */
  private record Chain(Relation first, Relation second) {
    Arbitrary<GeneratedQuery> queries() {
      return Combinators.combine(
              first.left().where(), first.right().where(), second.right().where())
          .as(this::joined);
    }

    private GeneratedQuery joined(Both left, Both middle, Both right) {
      Both sql =
          derived(first.left(), left, "a")
              .around(
                  "SELECT "
                      + keys("a", first.left())
                      + ", "
                      + keys("b", first.right())
                      + ", "
                      + keys("c", second.right())
                      + " FROM ",
                  " JOIN ")
              .then(derived(first.right(), middle, "b"))
              .then(" ON a." + first.leftColumn() + " = b." + first.rightColumn() + " JOIN ")
              .then(derived(second.right(), right, "c"))
              .then(" ON b." + second.leftColumn() + " = c." + second.rightColumn());
      return new GeneratedQuery(sql, false, 3);
    }
  }
}
