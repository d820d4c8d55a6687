package org.fanworks.planner;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;

/**
 * Builds ANDs and ORs flat, and joins what SQL writes as a list: {@code a = 1 OR a = 2} is {@code a
 * IN (1, 2)}.
 */
final class Junctions {
  private Junctions() {}

  static Predicate and(List<Predicate> terms) {
    List<Predicate> flat = new ArrayList<>();
    for (Predicate term : terms) {
      flat.addAll(term instanceof Predicate.And and ? and.terms() : List.of(term));
    }
    if (flat.contains(Predicate.never())) {
      return Predicate.never();
    }
    List<Predicate> joined = joined(flat, true);
    return joined.size() == 1 ? joined.get(0) : new Predicate.And(joined);
  }

  static Predicate or(List<Predicate> terms) {
    List<Predicate> flat = new ArrayList<>();
    for (Predicate term : terms) {
      flat.addAll(term instanceof Predicate.Or or ? or.terms() : List.of(term));
    }
    if (flat.contains(Predicate.always())) {
      return Predicate.always();
    }
    List<Predicate> joined = joined(flat, false);
    return joined.size() == 1 ? joined.get(0) : new Predicate.Or(joined);
  }

  /** Joins the lists of a column that are negated, as under AND, or are not, as under OR. */
  private static List<Predicate> joined(List<Predicate> terms, boolean negated) {
    List<Predicate> result = new ArrayList<>();
    for (Predicate term : terms) {
      if (result.isEmpty() || !joinsInto(result, term, negated)) {
        result.add(term);
      }
    }
    return result;
  }

  private static boolean joinsInto(List<Predicate> earlier, Predicate term, boolean negated) {
    for (int i = 0; i < earlier.size(); i++) {
      Predicate other = earlier.get(i);
      if (term instanceof Predicate.AnyOf one
          && other instanceof Predicate.AnyOf two
          && one.column().equals(two.column())
          && one.negated() == negated
          && two.negated() == negated) {
        earlier.set(
            i, new Predicate.AnyOf(one.column(), union(two.values(), one.values()), negated));
        return true;
      }
      if (term instanceof Predicate.Contains one
          && other instanceof Predicate.Contains two
          && one.column().equals(two.column())
          && one.negated() == negated
          && two.negated() == negated) {
        earlier.set(
            i, new Predicate.Contains(one.column(), union(two.values(), one.values()), negated));
        return true;
      }
    }
    return false;
  }

  private static List<Operand> union(List<Operand> one, List<Operand> two) {
    Set<Operand> all = new LinkedHashSet<>(one);
    all.addAll(two);
    return List.copyOf(all);
  }
}
