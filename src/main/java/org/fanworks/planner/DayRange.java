package org.fanworks.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rex.RexNode;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;

/**
 * The days that a query wants a column to have, where the site searches a copy of the column that
 * may be some days apart.
 *
 * @param column position of the column
 * @param index position of the copy
 * @param margin days by which they may differ
 * @param first day wanted, if there is a bound
 * @param last day wanted, if there is a bound
 * @param others conditions that say nothing of the column
 */
record DayRange(
    int column,
    int index,
    int margin,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<RexNode> others) {

  /**
   * The days that {@code query} wants of the column at {@code position}; empty if there is no copy,
   * or if the query is about the copy already.
   */
  static Optional<DayRange> of(SiteQuery query, int position) {
    List<Column> columns = query.schemaTable().declaration().columns();
    Column column = columns.get(position);
    if (column.content().index().isEmpty()) {
      return Optional.empty();
    }
    Column.Index index = column.content().index().get();
    if (query.access().query().conjuncts().stream()
        .flatMap(conjunct -> conjunct.reads().stream())
        .anyMatch(read -> read.name().equals(index.column()))) {
      return Optional.empty();
    }
    List<RexNode> others = new ArrayList<>();
    List<Bound> bounds = new ArrayList<>();
    List<Predicate> conjuncts = query.access().query().conjuncts();
    for (int i = 0; i < conjuncts.size(); i++) {
      List<Bound> found = bounds(conjuncts.get(i), column);
      bounds.addAll(found);
      if (found.isEmpty()) {
        others.add(query.request().conjuncts().get(i));
      }
    }
    return Optional.of(
        new DayRange(
            position,
            query.schemaTable().declaration().indexOf(index.column()).orElseThrow(),
            index.margin(),
            bounds.stream().filter(Bound::lower).map(Bound::day).max(LocalDate::compareTo),
            bounds.stream()
                .filter(bound -> !bound.lower())
                .map(Bound::day)
                .min(LocalDate::compareTo),
            others));
  }

  /** The first day that fulfils a condition, or the last one. */
  private record Bound(boolean lower, LocalDate day) {
    static Bound of(Predicate.Comparison comparison, LocalDate day) {
      LocalDate bound =
          switch (comparison) {
            case GREATER -> day.plusDays(1);
            case LESS -> day.minusDays(1);
            case GREATER_OR_EQUAL, LESS_OR_EQUAL -> day;
          };
      return new Bound(comparison.isLowerBound(), bound);
    }
  }

  /** The bounds that a condition puts on the column; none if it says anything else. */
  private static List<Bound> bounds(Predicate predicate, Column column) {
    List<Predicate> terms =
        predicate instanceof Predicate.And and ? and.terms() : List.of(predicate);
    List<Bound> bounds = new ArrayList<>();
    for (Predicate term : terms) {
      if (term instanceof Predicate.Range range
          && range.column().equals(column)
          && range.value() instanceof Operand.Literal literal
          && literal.value() instanceof LocalDate day) {
        bounds.add(Bound.of(range.comparison(), day));
      } else {
        return List.of();
      }
    }
    return bounds;
  }

  boolean isBounded() {
    return first.isPresent() || last.isPresent();
  }
}
