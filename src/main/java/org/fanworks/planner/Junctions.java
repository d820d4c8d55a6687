package org.fanworks.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanworks.search.Column;
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
    Map<ListKind, Set<Operand>> lists = new HashMap<>();
    for (Predicate term : terms) {
      kind(term, negated)
          .ifPresent(
              kind ->
                  lists.computeIfAbsent(kind, first -> new LinkedHashSet<>()).addAll(values(term)));
    }
    List<Predicate> result = new ArrayList<>();
    for (Predicate term : terms) {
      Optional<ListKind> kind = kind(term, negated);
      if (kind.isEmpty()) {
        result.add(term);
      } else if (lists.containsKey(kind.get())) {
        result.add(kind.get().of(lists.remove(kind.get()), negated));
      }
    }
    return result;
  }

  /** What lists of values have in common that can become one. */
  private record ListKind(Column column, boolean contained) {
    Predicate of(Set<Operand> values, boolean negated) {
      List<Operand> all = List.copyOf(values);
      return contained
          ? new Predicate.Contains(column, all, negated)
          : new Predicate.AnyOf(column, all, negated);
    }
  }

  private static Optional<ListKind> kind(Predicate term, boolean negated) {
    if (term instanceof Predicate.AnyOf list && list.negated() == negated) {
      return Optional.of(new ListKind(list.column(), false));
    }
    return term instanceof Predicate.Contains list && list.negated() == negated
        ? Optional.of(new ListKind(list.column(), true))
        : Optional.empty();
  }

  private static List<Operand> values(Predicate list) {
    return list instanceof Predicate.AnyOf anyOf
        ? anyOf.values()
        : ((Predicate.Contains) list).values();
  }
}
