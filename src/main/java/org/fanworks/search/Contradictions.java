package org.fanworks.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out that no row can fulfil a conjunction, and makes it shorter: the lists and bounds of a
 * column become one list, or its tightest bounds.
 */
final class Contradictions {
  private final Map<String, List<Operand>> lists = new LinkedHashMap<>();
  private final Map<String, List<Predicate.Range>> bounds = new LinkedHashMap<>();
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final List<Predicate> others = new ArrayList<>();

  private Contradictions() {}

  /** The same conjunction, shorter where possible; empty if no row can fulfil it. */
  static Optional<List<Predicate>> resolve(List<Predicate> conjunction) {
    Contradictions contradictions = new Contradictions();
    for (Predicate predicate : conjunction) {
      if (predicate.equals(Predicate.never())) {
        return Optional.empty();
      }
      contradictions.add(predicate);
    }
    return contradictions.result();
  }

  private void add(Predicate predicate) {
    if (predicate instanceof Predicate.AnyOf anyOf
        && !anyOf.negated()
        && !anyOf.column().isSearched()) {
      columns.put(anyOf.column().name(), anyOf.column());
      lists.merge(anyOf.column().name(), anyOf.values(), Contradictions::common);
    } else if (predicate instanceof Predicate.Range range) {
      columns.put(range.column().name(), range.column());
      bounds.computeIfAbsent(range.column().name(), name -> new ArrayList<>()).add(range);
    } else {
      others.add(predicate);
    }
  }

  private static List<Operand> common(List<Operand> left, List<Operand> right) {
    return left.stream()
        .filter(value -> right.stream().anyMatch(other -> equal(value, other)))
        .toList();
  }

  private static boolean equal(Operand left, Operand right) {
    Object one = Values.literal(left);
    Object other = Values.literal(right);
    return one != null && other != null && Values.equal(one, other);
  }

  private Optional<List<Predicate>> result() {
    List<Predicate> result = new ArrayList<>();
    for (Column column : columns.values()) {
      List<Predicate.Range> ranges = bounds.getOrDefault(column.name(), List.of());
      Optional<List<Predicate>> merged =
          lists.containsKey(column.name()) ? list(column, ranges) : tightest(ranges);
      if (merged.isEmpty()) {
        return Optional.empty();
      }
      result.addAll(merged.get());
    }
    result.addAll(others);
    return Optional.of(result);
  }

  private Optional<List<Predicate>> list(Column column, List<Predicate.Range> ranges) {
    List<Operand> values =
        lists.getOrDefault(column.name(), List.of()).stream()
            .filter(value -> ranges.stream().allMatch(range -> within(value, range)))
            .toList();
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(List.of(new Predicate.AnyOf(column, values, false)));
  }

  private static boolean within(Operand value, Predicate.Range range) {
    Object literal = Values.literal(value);
    Object bound = Values.literal(range.value());
    return literal != null && bound != null && Values.fulfils(literal, range.comparison(), bound);
  }

  private static Optional<List<Predicate>> tightest(List<Predicate.Range> ranges) {
    Optional<Predicate.Range> lower =
        ranges.stream()
            .filter(range -> range.comparison().isLowerBound())
            .reduce((a, b) -> within(a.value(), b) ? a : b);
    Optional<Predicate.Range> upper =
        ranges.stream()
            .filter(range -> !range.comparison().isLowerBound())
            .reduce((a, b) -> within(a.value(), b) ? a : b);
    if (lower.isPresent()
        && upper.isPresent()
        && !(within(lower.get().value(), upper.get())
            && within(upper.get().value(), lower.get()))) {
      return Optional.empty();
    }
    List<Predicate> bounds = new ArrayList<>();
    lower.ifPresent(bounds::add);
    upper.ifPresent(bounds::add);
    return Optional.of(bounds);
  }
}
