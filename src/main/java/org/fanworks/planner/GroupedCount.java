package org.fanworks.planner;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.adapter.enumerable.EnumerableProject;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.util.ImmutableBitSet;
import org.fanworks.planner.GroupBuckets.Bucket;
import org.fanworks.search.Column;

/**
 * Rewrites a count of a table's rows as counts by the site itself, one a group, each of which is
 * one request.
 *
 * <p>Where rows are chosen or grouped by a day of which the site searches a copy that may be some
 * days apart, it counts the days that are surely meant; the rows of the days around a bound are
 * read and looked at one by one. That is right, and a few pages instead of all.
 */
final class GroupedCount {
  private static final int MAX_COUNTS = 400;

  private final LogicalAggregate aggregate;
  private final List<RexNode> keys;
  private final SiteQuery query;
  private final RelBuilder builder;
  private final GroupBuckets known;

  /**
   * A count over {@code query}.
   *
   * @param keys what is grouped by, over the table's full row
   */
  GroupedCount(
      LogicalAggregate aggregate, List<RexNode> keys, SiteQuery query, RelBuilder builder) {
    this.aggregate = aggregate;
    this.keys = keys;
    this.query = query;
    this.builder = builder;
    this.known = new GroupBuckets(query);
  }

  /** The same rows from counts by the site; empty if it cannot count so. */
  Optional<RelNode> rewritten() {
    if (!isCount()) {
      return Optional.empty();
    }
    DayGroups days = DayGroups.of(query, keys, LocalDate.now(ZoneOffset.UTC));
    if (keys.isEmpty() && !days.exist()) {
      return Optional.empty();
    }
    return buckets(days).filter(found -> fits(found, days)).flatMap(found -> union(found, days));
  }

  /** The same rows from the page that counts the values of a column; empty if there is none. */
  Optional<RelNode> counted() {
    if (!isCount() || keys.size() != 1 || !(keys.get(0) instanceof RexInputRef key)) {
      return Optional.empty();
    }
    Column column = query.schemaTable().declaration().columns().get(key.getIndex());
    return query
        .counted()
        .filter(total -> total.access().plan().pushed().stream().anyMatch(column::isCountedWith))
        .map(total -> shown(SiteCounts.of(total, key.getIndex())));
  }

  /** The value and its count, once for each function. */
  private RelNode shown(SiteCounts counts) {
    List<RexNode> row = new ArrayList<>();
    row.add(RexInputRef.of(0, counts.getRowType()));
    aggregate.getAggCallList().forEach(call -> row.add(RexInputRef.of(1, counts.getRowType())));
    return EnumerableProject.create(counts, row, aggregate.getRowType());
  }

  private boolean isCount() {
    return !query.request().limited()
        && !query.request().total()
        && aggregate.getGroupSets().size() == 1
        && aggregate.getAggCallList().stream().allMatch(this::countsRows)
        && keys.stream().noneMatch(known::areOfRest);
  }

  private boolean countsRows(AggregateCall call) {
    return call.getAggregation().getKind() == SqlKind.COUNT
        && !call.isDistinct()
        && call.filterArg < 0
        && call.getArgList().stream()
            .noneMatch(
                field ->
                    aggregate
                        .getInput()
                        .getRowType()
                        .getFieldList()
                        .get(field)
                        .getType()
                        .isNullable());
  }

  /** All combinations of the values of the keys that are no days. */
  private Optional<List<Bucket>> buckets(DayGroups days) {
    List<Bucket> combined = List.of(Bucket.ALL);
    for (RexNode key : keys) {
      if (!days.has(key)) {
        Optional<List<Bucket>> buckets = known.of(key);
        if (buckets.isEmpty() || combined.size() * buckets.get().size() > MAX_COUNTS) {
          return Optional.empty();
        }
        List<Bucket> more = buckets.get();
        combined = combined.stream().flatMap(one -> more.stream().map(one::and)).toList();
      }
    }
    return Optional.of(combined);
  }

  private static boolean fits(List<Bucket> buckets, DayGroups days) {
    return buckets.size() * Math.max(1, days.periods().size()) <= MAX_COUNTS;
  }

  private Optional<RelNode> union(List<Bucket> buckets, DayGroups days) {
    int parts = 0;
    List<RexNode> others = others(days);
    for (DayGroups.Period period : days.periods()) {
      for (Bucket bucket : buckets) {
        List<RexNode> conditions = new ArrayList<>(bucket.conditions());
        conditions.addAll(days.surely(period));
        parts++;
        if (bucket.rest()) {
          pushGroups(
              query.with(query.request().filteredBy(others, conditions).wide(query.fullRowType())));
          continue;
        }
        Optional<SiteQuery> total =
            query.with(query.request().filteredBy(others, conditions)).counted();
        if (total.isEmpty()) {
          return Optional.empty();
        }
        List<RexNode> row = new ArrayList<>(values(bucket, period, days));
        builder.push(total.get());
        row.add(builder.field(0));
        builder.project(row);
      }
    }
    for (SiteQuery unsure : days.unsure()) {
      pushGroups(unsure);
      parts++;
    }
    // No day fulfils all bounds, so that there is nothing to count.
    return parts == 0 ? Optional.empty() : Optional.of(summed(builder.union(true, parts), days));
  }

  /** Rows that are read and grouped one by one. */
  private void pushGroups(SiteQuery rows) {
    builder.push(rows).project(keys).aggregate(builder.groupKey(allKeys()), builder.count());
  }

  /** What every count asks for: all but the days, and the values that each counts on its own. */
  private List<RexNode> others(DayGroups days) {
    List<RexNode> asking = keys.stream().flatMap(key -> known.asking(key).stream()).toList();
    return days.others().stream().filter(condition -> !asking.contains(condition)).toList();
  }

  /** The values of the keys, in their order. */
  private List<RexNode> values(Bucket bucket, DayGroups.Period period, DayGroups days) {
    List<RexNode> values = new ArrayList<>();
    int next = 0;
    for (RexNode key : keys) {
      values.add(days.has(key) ? days.value(key, period) : bucket.values().get(next++));
    }
    return values;
  }

  private RelNode summed(RelBuilder union, DayGroups days) {
    if (days.exist()) {
      union.aggregate(
          union.groupKey(allKeys()),
          union.aggregateCall(SqlStdOperatorTable.SUM0, union.field(keys.size())));
    }
    if (!keys.isEmpty()) {
      union.filter(
          union.call(SqlStdOperatorTable.GREATER_THAN, union.field(keys.size()), union.literal(0)));
    }
    List<RexNode> row = new ArrayList<>(union.fields(ImmutableBitSet.range(keys.size())));
    aggregate.getAggCallList().forEach(call -> row.add(union.field(keys.size())));
    return union
        .project(row, aggregate.getRowType().getFieldNames(), true)
        .convert(aggregate.getRowType(), true)
        .build();
  }

  private ImmutableBitSet allKeys() {
    return ImmutableBitSet.range(keys.size());
  }
}
