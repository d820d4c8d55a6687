package org.fanworks.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of one conjunct that a site can be asked for. The part is never stronger than the
 * conjunct: a row that fulfils the conjunct fulfils the part.
 *
 * @param predicate what the site is asked
 * @param exactness how well that answers the conjunct
 */
record Pushdown(Predicate predicate, Exactness exactness) {

  /** Finds the strongest part of {@code conjunct}; empty if {@code path} can't take any. */
  static Optional<Pushdown> of(Predicate conjunct, AccessPath path, PushdownPolicy policy) {
    return new Weakening(path, policy).weaken(conjunct, true);
  }

  private record Weakening(AccessPath path, PushdownPolicy policy) {

    /**
     * The strongest part of a condition.
     *
     * @param conjunct whether the condition has to hold for every row, so that its terms can be
     *     asked for apart
     */
    Optional<Pushdown> weaken(Predicate predicate, boolean conjunct) {
      if (predicate instanceof Predicate.And and) {
        return all(and, conjunct);
      }
      if (predicate instanceof Predicate.Or or) {
        return any(or);
      }
      if (conjunct && isConfirmed(predicate)) {
        return Optional.of(new Pushdown(predicate, Exactness.EXACT));
      }
      if (conjunct && Branches.isLongExclusion(predicate)) {
        return weaken(beginning((Predicate.AnyOf) predicate), true)
            .map(part -> new Pushdown(part.predicate(), Exactness.SUPERSET));
      }
      return operatorOf(predicate)
          .filter(leaf -> conjunct ? fitsIntoSearch(predicate) : fitsIntoTree(predicate))
          .flatMap(operator -> exactness(predicate.reads().get(0), operator))
          .map(exactness -> new Pushdown(predicate, exactness));
    }

    /** A term that the site can't take is left out: what remains is weaker, so a superset. */
    private Optional<Pushdown> all(Predicate.And and, boolean conjunct) {
      List<Predicate> kept = new ArrayList<>();
      Exactness exactness = Exactness.EXACT;
      for (Predicate term : and.terms()) {
        Optional<Pushdown> pushed = weaken(term, conjunct);
        pushed.ifPresent(part -> kept.add(part.predicate()));
        exactness = exactness.and(pushed.map(Pushdown::exactness).orElse(Exactness.SUPERSET));
      }
      return kept.isEmpty() && !and.terms().isEmpty()
          ? Optional.empty()
          : Optional.of(new Pushdown(new Predicate.And(kept), exactness));
    }

    /**
     * A term that the site can't take would lose rows: then nothing of the OR is sent. Nor is it
     * where the terms would belong to different parts of the search.
     */
    private Optional<Pushdown> any(Predicate.Or or) {
      List<Predicate> kept = new ArrayList<>();
      Exactness exactness = Exactness.EXACT;
      for (Predicate term : or.terms()) {
        Optional<Pushdown> pushed = weaken(term, false);
        if (pushed.isEmpty()) {
          return Optional.empty();
        }
        kept.add(pushed.get().predicate());
        exactness = exactness.and(pushed.get().exactness());
      }
      Predicate weaker = new Predicate.Or(kept);
      return isWrittenInOneLanguage(weaker)
          ? Optional.of(new Pushdown(weaker, exactness))
          : Optional.empty();
    }

    private boolean isConfirmed(Predicate predicate) {
      return policy.confirmed()
          && policy.pushdown()
          && Column.isConfirmable(predicate)
          && path.filtersBy(predicate.reads().get(0));
    }

    private Optional<Exactness> exactness(Column column, Operator operator) {
      return column
          .push(operator)
          .filter(exactness -> path.filtersBy(column))
          .filter(exactness -> policy.pushdown() || column.isSearched())
          .filter(exactness -> exactness != Exactness.LIVE || policy.liveCounters());
    }
  }

  private static boolean isWrittenInOneLanguage(Predicate predicate) {
    return predicate.reads().stream()
            .map(column -> column.combination().language())
            .distinct()
            .limit(2)
            .count()
        < 2;
  }

  /** As much of a list of excluded values as one search takes. */
  private static Predicate beginning(Predicate.AnyOf exclusion) {
    Column column = exclusion.column();
    return new Predicate.AnyOf(
        column, exclusion.values().subList(0, column.valuesPerSearch()), true);
  }

  /** Long lists of values are spread over several searches. */
  private static boolean fitsIntoSearch(Predicate leaf) {
    return leaf instanceof Predicate.AnyOf || isShort(leaf);
  }

  /** Search columns are no part of the site's query language, nor are lists of any length. */
  private static boolean fitsIntoTree(Predicate leaf) {
    Column column = leaf.reads().get(0);
    return !column.isSearched() && column.combination().trees() && isShort(leaf);
  }

  private static boolean isShort(Predicate leaf) {
    return AccessPlanner.valuesOf(leaf).size() <= leaf.reads().get(0).valuesPerSearch();
  }

  /** What the site is asked, as conditions each of which stands on its own. */
  List<Predicate> conjuncts() {
    return conjuncts(predicate);
  }

  private static List<Predicate> conjuncts(Predicate predicate) {
    return predicate instanceof Predicate.And and
        ? and.terms().stream().flatMap(term -> conjuncts(term).stream()).toList()
        : List.of(predicate);
  }

  /** The operator that a leaf uses; empty for a condition that no site knows. */
  static Optional<Operator> operatorOf(Predicate leaf) {
    if (leaf instanceof Predicate.AnyOf anyOf) {
      return Optional.of(anyOf.negated() ? Operator.NOT_EQUALS : Operator.EQUALS);
    }
    if (leaf instanceof Predicate.Range) {
      return Optional.of(Operator.RANGE);
    }
    if (leaf instanceof Predicate.Like) {
      return Optional.of(Operator.LIKE);
    }
    if (leaf instanceof Predicate.NullTest) {
      return Optional.of(Operator.NULL_TEST);
    }
    if (leaf instanceof Predicate.Contains contains) {
      return Optional.of(contains.negated() ? Operator.NOT_CONTAINS : Operator.CONTAINS);
    }
    return Optional.empty();
  }
}
