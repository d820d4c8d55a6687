package org.fanworks.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanworks.search.AccessPlan;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.Execution;
import org.fanworks.site.ValueCounts;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many rows have each value of a column: from the page that tells it, or, where the site
 * has none for the search, by a total a value.
 */
final class CountsReader {
  private final ScanPlan plan;
  private final Column column;
  private final Execution execution;

  /** Counts of {@code column}; {@code plan} is one for a total. */
  CountsReader(ScanPlan plan, Column column, Execution execution) {
    this.plan = plan;
    this.column = column;
    this.execution = execution;
  }

  /** Rows of a value and its count; values that no row has are left out. */
  List<@Nullable Object[]> rows(List<@Nullable Object> arguments) {
    Map<Optional<Object>, Long> counts = new LinkedHashMap<>();
    for (AccessPlan.Branch branch : plan.branches()) {
      for (SiteSearch search : plan.searches(branch, arguments)) {
        Optional<ValueCounts> told = plan.table().counts(search, column, execution);
        if (told.isEmpty()) {
          return rows(counted(arguments));
        }
        told.get()
            .byValue()
            .forEach((value, count) -> add(counts, Optional.of(value), branch.sign() * count));
        add(counts, Optional.empty(), branch.sign() * told.get().withoutValue());
      }
    }
    return rows(counts);
  }

  private static List<@Nullable Object[]> rows(Map<Optional<Object>, Long> counts) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    counts.forEach(
        (value, count) -> {
          if (count > 0) {
            rows.add(new @Nullable Object[] {InternalValues.toInternal(value.orElse(null)), count});
          }
        });
    return rows;
  }

  private Map<Optional<Object>, Long> counted(List<@Nullable Object> arguments) {
    Map<Optional<Object>, Long> counts = new LinkedHashMap<>();
    for (Object value : column.content().values()) {
      Operand wanted = new Operand.Literal(value);
      Predicate hasValue = new Predicate.AnyOf(column, List.of(wanted), false);
      add(counts, Optional.of(value), total(hasValue, arguments));
    }
    if (column.nullable()) {
      countRest(counts, arguments);
    }
    return counts;
  }

  /**
   * Reads the rows with none of the known values, of which there are hardly any: those without a
   * value, and those with one that the site has come to have since.
   */
  private void countRest(Map<Optional<Object>, Long> counts, List<@Nullable Object> arguments) {
    List<Operand> known =
        column.content().values().stream().<Operand>map(Operand.Literal::new).toList();
    Predicate rest =
        new Predicate.Or(
            List.of(
                new Predicate.NullTest(column, false), new Predicate.AnyOf(column, known, true)));
    try (ScanEnumerator rows =
        new ScanEnumerator(asking(rest).reading(column), arguments, execution, true)) {
      while (rows.moveNext()) {
        add(counts, Optional.ofNullable(rows.current()), 1);
      }
    }
  }

  private long total(Predicate more, List<@Nullable Object> arguments) {
    return new TotalEnumerator(asking(more), arguments, execution, true).count();
  }

  private ScanPlan asking(Predicate more) {
    return plan.asking(Stream.concat(plan.predicates().stream(), Stream.of(more)).toList());
  }

  private static void add(Map<Optional<Object>, Long> counts, Optional<Object> value, long count) {
    counts.merge(value, count, Long::sum);
  }
}
