package org.fanworks.planner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.calcite.avatica.util.TimeUnitRange;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.util.DateString;

/**
 * The days that a query is about, divided into periods for each of which the keys of a group have
 * one value: calendar years, quarters or months for {@code FLOOR} and {@code EXTRACT}, else all
 * days together.
 *
 * @param range empty if the query is not about days that the site searches by a copy
 * @param keys those of the group that are functions of the day
 * @param periods in the order of time; one without bounds if the query is not about days
 * @param tail first day after the periods that rows may still have, if there is one
 */
record DayGroups(
    SiteQuery query,
    Optional<DayRange> range,
    List<RexNode> keys,
    List<Period> periods,
    Optional<LocalDate> tail) {
  /** Days from {@code first} to {@code last}, without a bound where one is empty. */
  record Period(Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final Period ALL = new Period(Optional.empty(), Optional.empty());
  }

  /** A calendar unit, from the finest one on. */
  private enum Unit {
    MONTH(ChronoUnit.MONTHS),
    QUARTER(IsoFields.QUARTER_YEARS),
    YEAR(ChronoUnit.YEARS);

    private final TemporalUnit step;

    Unit(TemporalUnit step) {
      this.step = step;
    }

    LocalDate startOf(LocalDate day) {
      return switch (this) {
        case MONTH -> day.withDayOfMonth(1);
        case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    LocalDate endOf(LocalDate day) {
      return startOf(day).plus(1, step).minusDays(1);
    }

    static Optional<Unit> of(TimeUnitRange range) {
      return Stream.of(values()).filter(unit -> unit.name().equals(range.name())).findFirst();
    }
  }

  /**
   * The days that {@code query} is about.
   *
   * @param groupKeys what is grouped by, over the full row
   * @param today no day after it is expected
   */
  static DayGroups of(SiteQuery query, List<RexNode> groupKeys, LocalDate today) {
    List<RexNode> keys = groupKeys.stream().filter(key -> unit(key).isPresent()).toList();
    Optional<DayRange> range =
        columns(query, keys)
            .flatMap(column -> DayRange.of(query, column).stream())
            .filter(DayRange::isBounded)
            .findFirst();
    if (range.isEmpty() || !keys.stream().allMatch(key -> column(key) == range.get().column())) {
      return new DayGroups(
          query, Optional.empty(), List.of(), List.of(Period.ALL), Optional.empty());
    }
    return keys.isEmpty()
        ? new DayGroups(
            query,
            range,
            keys,
            List.of(new Period(range.get().first(), range.get().last())),
            Optional.empty())
        : divided(query, range.get(), keys, today);
  }

  private static DayGroups divided(
      SiteQuery query, DayRange range, List<RexNode> keys, LocalDate today) {
    Unit unit =
        keys.stream().map(key -> unit(key).orElseThrow()).min(Unit::compareTo).orElseThrow();
    List<Period> periods = new ArrayList<>();
    LocalDate last = range.last().orElse(today);
    if (range.first().isPresent()) {
      for (LocalDate day = range.first().get();
          !day.isAfter(last);
          day = unit.endOf(day).plusDays(1)) {
        LocalDate end = unit.endOf(day);
        periods.add(new Period(Optional.of(day), Optional.of(end.isAfter(last) ? last : end)));
      }
    }
    Optional<LocalDate> tail =
        range.last().isPresent() ? Optional.empty() : Optional.of(last.plusDays(1));
    return new DayGroups(query, Optional.of(range), keys, periods, tail);
  }

  /** The columns to look at: those of the keys, or any. */
  private static Stream<Integer> columns(SiteQuery query, List<RexNode> keys) {
    return keys.isEmpty()
        ? Stream.iterate(0, i -> i < query.fullRowType().getFieldCount(), i -> i + 1)
        : keys.stream().map(DayGroups::column);
  }

  /** The unit of {@code FLOOR(day TO unit)} or {@code EXTRACT(unit FROM day)}. */
  private static Optional<Unit> unit(RexNode key) {
    if (!(key instanceof RexCall call)) {
      return Optional.empty();
    }
    List<RexNode> operands = call.getOperands();
    if (call.isA(SqlKind.FLOOR) && operands.size() == 2) {
      return unit(operands.get(0), operands.get(1));
    }
    return call.isA(SqlKind.EXTRACT) ? unit(operands.get(1), operands.get(0)) : Optional.empty();
  }

  private static Optional<Unit> unit(RexNode day, RexNode flag) {
    return day instanceof RexInputRef && flag instanceof RexLiteral literal
        ? Optional.ofNullable(literal.getValueAs(TimeUnitRange.class)).flatMap(Unit::of)
        : Optional.empty();
  }

  private static int column(RexNode key) {
    return RelOptUtil.InputFinder.bits(key).nth(0);
  }

  /** Whether there are days to look at. */
  boolean exist() {
    return range.isPresent();
  }

  boolean has(RexNode key) {
    return keys.contains(key);
  }

  /** The conditions of the query that say nothing of the days. */
  List<RexNode> others() {
    return range.map(DayRange::others).orElse(query.request().conjuncts());
  }

  /** The value of {@code key} in {@code period}. */
  RexNode value(RexNode key, Period period) {
    LocalDate day = period.first().orElseThrow();
    Unit unit = unit(key).orElseThrow();
    RexNode value =
        key.isA(SqlKind.FLOOR)
            ? date(unit.startOf(day))
            : rexBuilder()
                .makeBigintLiteral(
                    BigDecimal.valueOf(
                        switch (unit) {
                          case YEAR -> day.getYear();
                          case QUARTER -> (day.getMonthValue() + 2) / 3;
                          case MONTH -> day.getMonthValue();
                        }));
    return rexBuilder().ensureType(key.getType(), value, true);
  }

  /** The condition that a row is surely of {@code period}, by the site's copy of the day. */
  List<RexNode> surely(Period period) {
    List<RexNode> conditions = new ArrayList<>();
    range.ifPresent(
        days -> {
          period
              .first()
              .map(day -> day.plusDays(days.margin()))
              .map(day -> compared(SqlKind.GREATER_THAN_OR_EQUAL, day))
              .ifPresent(conditions::add);
          period
              .last()
              .map(day -> day.minusDays(days.margin()))
              .map(day -> compared(SqlKind.LESS_THAN_OR_EQUAL, day))
              .ifPresent(conditions::add);
        });
    return conditions;
  }

  /** The rows of which the site's copy of the day does not tell whether they are meant. */
  List<SiteQuery> unsure() {
    List<SiteQuery> queries = new ArrayList<>();
    if (!daysAround().isEmpty()) {
      List<RexNode> days = daysAround().stream().map(this::date).toList();
      queries.add(filtered(rexBuilder().makeIn(index(), days)));
    }
    tail.map(day -> day.plusDays(range.orElseThrow().margin()))
        .map(day -> compared(SqlKind.GREATER_THAN_OR_EQUAL, day))
        .map(this::filtered)
        .ifPresent(queries::add);
    return queries;
  }

  /** The days near the bounds of the periods. */
  private TreeSet<LocalDate> daysAround() {
    TreeSet<LocalDate> days = new TreeSet<>();
    range.ifPresent(
        about -> {
          int margin = about.margin();
          for (Period period : periods) {
            period.first().ifPresent(day -> add(days, day.minusDays(margin), 2 * margin));
            period.last().ifPresent(day -> add(days, day.minusDays(margin - 1L), 2 * margin));
          }
        });
    return days;
  }

  private static void add(TreeSet<LocalDate> days, LocalDate from, int count) {
    Stream.iterate(from, day -> day.plusDays(1)).limit(count).forEach(days::add);
  }

  private SiteQuery filtered(RexNode condition) {
    return query.with(query.request().filtered(List.of(condition)).wide(query.fullRowType()));
  }

  private RexNode compared(SqlKind comparison, LocalDate day) {
    return rexBuilder()
        .makeCall(
            comparison == SqlKind.GREATER_THAN_OR_EQUAL
                ? SqlStdOperatorTable.GREATER_THAN_OR_EQUAL
                : SqlStdOperatorTable.LESS_THAN_OR_EQUAL,
            index(),
            date(day));
  }

  private RexNode index() {
    return rexBuilder().makeInputRef(query.fullRowType(), range.orElseThrow().index());
  }

  private RexNode date(LocalDate day) {
    return rexBuilder().makeDateLiteral(new DateString(day.toString()));
  }

  private RexBuilder rexBuilder() {
    return query.getCluster().getRexBuilder();
  }
}
