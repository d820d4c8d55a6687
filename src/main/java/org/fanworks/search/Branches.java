package org.fanworks.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Takes apart a condition that no single search expresses: an OR over columns that can only be
 * searched for. Its terms become searches of their own, whose rows together are the answer.
 */
final class Branches {
  /** More terms than that would take more counts than anybody wants to wait for. */
  private static final int MAX_COUNTED_TERMS = 3;

  private final AccessPath path;

  /** Branches for searches by way of {@code path}. */
  Branches(AccessPath path) {
    this.path = path;
  }

  /**
   * The terms of {@code conjunct}, each as predicates that the site answers exactly; empty if it is
   * no such condition.
   *
   * @param counting whether the rows are only counted: then a list of values is one as well, since
   *     a row that has two of them must count once
   */
  Optional<List<List<Predicate>>> terms(Predicate conjunct, boolean counting) {
    if (conjunct.reads().stream().noneMatch(Column::isSearched)) {
      return Optional.empty();
    }
    if (counting && conjunct instanceof Predicate.AnyOf anyOf) {
      return Optional.of(apart(anyOf)).filter(terms -> terms.size() > 1);
    }
    if (!(conjunct instanceof Predicate.Or or)) {
      return Optional.empty();
    }
    List<List<Predicate>> terms = new ArrayList<>();
    for (Predicate term : or.terms()) {
      List<Predicate> parts = term instanceof Predicate.And and ? and.terms() : List.of(term);
      if (!parts.stream().allMatch(this::isExact)) {
        return Optional.empty();
      }
      terms.addAll(term instanceof Predicate.AnyOf anyOf ? apart(anyOf) : List.of(parts));
    }
    return Optional.of(terms);
  }

  /** Whether {@code conjunct} excludes more values than one search takes. */
  static boolean isLongExclusion(Predicate conjunct) {
    return conjunct instanceof Predicate.AnyOf anyOf
        && anyOf.negated()
        && !anyOf.column().isSearched()
        && anyOf.values().size() > anyOf.column().valuesPerSearch();
  }

  /**
   * Searches whose totals, added and taken off, count the rows without one of the values: all rows,
   * less those that have one. Empty where that is not exact.
   */
  Optional<List<AccessPlan.Branch>> allBut(Predicate.AnyOf exclusion) {
    Predicate excluded = new Predicate.AnyOf(exclusion.column(), exclusion.values(), false);
    boolean known = exclusion.values().stream().allMatch(Branches::isValue);
    return !exclusion.column().nullable() && known && isExact(excluded)
        ? Optional.of(List.of(AccessPlan.Branch.ALL, new AccessPlan.Branch(List.of(excluded), -1)))
        : Optional.empty();
  }

  /** NULL among the excluded values excludes every row. */
  private static boolean isValue(Operand operand) {
    return operand instanceof Operand.Literal literal && literal.value() != null;
  }

  /** Each of the values that do not fit into one search, as a term of its own. */
  private static List<List<Predicate>> apart(Predicate.AnyOf anyOf) {
    return anyOf.negated() || anyOf.column().valuesPerSearch() > 1
        ? List.of(List.of(anyOf))
        : anyOf.values().stream().map(value -> only(anyOf, value)).toList();
  }

  private static boolean takesSeveral(Predicate part) {
    return part instanceof Predicate.AnyOf anyOf && apart(anyOf).size() > 1;
  }

  private static List<Predicate> only(Predicate.AnyOf anyOf, Operand value) {
    return List.of(new Predicate.AnyOf(anyOf.column(), List.of(value), false));
  }

  /**
   * Search columns are always left to the site, whatever the policy, and so is what they stand
   * with.
   */
  private boolean isExact(Predicate part) {
    return Pushdown.of(part, path, new PushdownPolicy(true, false))
        .filter(pushed -> pushed.exactness() == Exactness.EXACT)
        .isPresent();
  }

  /** Searches whose rows together are those of {@code terms}. */
  static List<AccessPlan.Branch> rows(List<List<Predicate>> terms) {
    return terms.stream().map(term -> new AccessPlan.Branch(term, 1)).toList();
  }

  /**
   * Searches whose totals, added and taken off, are the number of rows of {@code terms}: rows that
   * fulfil two of them are counted twice, and so on. Empty if that takes too many, or if a term
   * takes several searches itself, of which two may find the same row.
   */
  static Optional<List<AccessPlan.Branch>> totals(List<List<Predicate>> terms) {
    if (terms.size() > MAX_COUNTED_TERMS
        || terms.stream().flatMap(List::stream).anyMatch(Branches::takesSeveral)) {
      return Optional.empty();
    }
    return Optional.of(
        IntStream.range(1, 1 << terms.size()).mapToObj(chosen -> total(terms, chosen)).toList());
  }

  private static AccessPlan.Branch total(List<List<Predicate>> terms, int chosen) {
    List<Predicate> all =
        IntStream.range(0, terms.size())
            .filter(i -> (chosen >> i & 1) == 1)
            .mapToObj(terms::get)
            .flatMap(List::stream)
            .toList();
    return new AccessPlan.Branch(all, Integer.bitCount(chosen) % 2 == 1 ? 1 : -1);
  }
}
