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
      add(counts, Optional.empty(), total(new Predicate.NullTest(column, false), arguments));
    }
    return counts;
  }

  private long total(Predicate more, List<@Nullable Object> arguments) {
    List<Predicate> predicates =
        Stream.concat(plan.predicates().stream(), Stream.of(more)).toList();
    return new TotalEnumerator(plan.asking(predicates), arguments, execution, true).count();
  }

  private static void add(Map<Optional<Object>, Long> counts, Optional<Object> value, long count) {
    counts.merge(value, count, Long::sum);
  }
}
