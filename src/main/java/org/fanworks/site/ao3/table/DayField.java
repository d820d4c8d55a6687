package org.fanworks.site.ao3.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fanworks.search.Predicate.Comparison;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.SearchText.DayRange;

/**
 * A day that the archive keeps as a time in UTC. What it shows may be one day apart, so that a
 * condition on that is asked with bounds a day wider (AO3 reference, 2.6).
 *
 * @param margin days by which bounds are widened
 * @param lags whether pages may show an older value than the index has; upper bounds would lose
 *     such works and are left out
 */
record DayField(String field, int margin, boolean lags) implements IndexField {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  @Override
  public SearchText anyOf(List<Object> values) {
    return SearchText.anyOf(
        values.stream()
            .map(
                value ->
                    within(
                        List.of(
                            new Bound(Comparison.GREATER_OR_EQUAL, value),
                            new Bound(Comparison.LESS_OR_EQUAL, value))))
            .toList());
  }

  @Override
  public SearchText within(List<Bound> ranges) {
    LocalDate first = LocalDate.MIN.plusDays(1);
    LocalDate last = LocalDate.MAX.minusDays(1);
    for (Bound bound : ranges) {
      if (bound.comparison().isLowerBound()) {
        first = Collections.max(List.of(first, firstDay(bound)));
      } else if (!lags) {
        last = Collections.min(List.of(last, lastDay(bound)));
      }
    }
    return first.isAfter(last)
        ? SearchText.nothing()
        : between(first.minusDays(margin), last.plusDays(margin));
  }

  private SearchText between(LocalDate first, LocalDate last) {
    if (first.isAfter(LAST) || last.isBefore(FIRST)) {
      return SearchText.nothing();
    }
    Optional<LocalDate> from = Optional.of(first).filter(day -> !day.isBefore(FIRST));
    Optional<LocalDate> to = Optional.of(last).filter(day -> !day.isAfter(LAST));
    return from.isEmpty() && to.isEmpty() ? SearchText.everything() : new DayRange(field, from, to);
  }

  private static LocalDate firstDay(Bound bound) {
    boolean excluded =
        bound.comparison() == Comparison.GREATER && bound.value() instanceof LocalDate;
    return excluded ? day(bound).plusDays(1) : day(bound);
  }

  private static LocalDate lastDay(Bound bound) {
    boolean excluded = bound.comparison() == Comparison.LESS && bound.value() instanceof LocalDate;
    return excluded ? day(bound).minusDays(1) : day(bound);
  }

  private static LocalDate day(Bound bound) {
    return bound.value() instanceof LocalDateTime time
        ? time.toLocalDate()
        : (LocalDate) bound.value();
  }
}
