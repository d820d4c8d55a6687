package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelFieldCollation.NullDirection;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;
import org.fanworks.search.AccessPlan;
import org.fanworks.search.AccessPlanner;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.search.SortKey;
import org.fanworks.search.TableDeclaration;
import org.fanworks.search.TableQuery;

/**
 * How a {@link SiteQuery} is answered, in the terms of {@link org.fanworks.search}.
 *
 * @param query what was asked of the planner
 * @param plan its answer
 * @param arguments expressions of the operands that are computed at run time
 * @param residual conditions, over the full row, that remain
 */
record Access(TableQuery query, AccessPlan plan, List<RexNode> arguments, List<RexNode> residual) {

  /**
   * The access for a query whose {@code key} column a join binds, in addition to its conditions.
   *
   * @return empty if no path takes the key
   */
  static Optional<Access> keyed(SiteQuery siteQuery, AccessPlanner planner, Column key) {
    Predicate keys = new Predicate.AnyOf(key, List.of(new Operand.Argument(-1, "keys")), false);
    Access access = of(siteQuery, planner, List.of(keys));
    List<Predicate> pushed = new ArrayList<>(access.plan().pushed());
    if (access.plan().problem().isPresent() || !pushed.remove(keys)) {
      return Optional.empty();
    }
    return Optional.of(
        new Access(
            access.query(), access.plan().pushing(pushed), access.arguments(), access.residual()));
  }

  static Access of(SiteQuery siteQuery, AccessPlanner planner) {
    return of(siteQuery, planner, List.of());
  }

  private static Access of(SiteQuery siteQuery, AccessPlanner planner, List<Predicate> more) {
    TableDeclaration table = siteQuery.schemaTable().declaration();
    SiteQuery.Request request = siteQuery.request();
    OperandReader operands = new OperandReader();
    PredicateReader reader =
        new PredicateReader(table, siteQuery.getCluster().getRexBuilder(), operands);
    List<Predicate> conjuncts =
        Stream.concat(request.conjuncts().stream().map(reader::read), more.stream()).toList();
    Optional<List<SortKey>> order = order(request, table);
    TableQuery query =
        new TableQuery(
            conjuncts,
            order.orElse(List.of()),
            order.isPresent(),
            Optional.ofNullable(request.offset()).map(operands::rowCount),
            Optional.ofNullable(request.fetch()).map(operands::rowCount),
            request.total());
    AccessPlan plan = planner.plan(query);
    List<RexNode> residual =
        plan.residual().stream()
            .filter(conjunct -> conjunct < request.conjuncts().size())
            .map(request.conjuncts()::get)
            .toList();
    return new Access(query, plan, operands.arguments(), residual);
  }

  /** The order as a site would keep it, with NULLs last; empty if it wants them first. */
  private static Optional<List<SortKey>> order(SiteQuery.Request request, TableDeclaration table) {
    List<SortKey> keys = new ArrayList<>();
    for (RelFieldCollation field : request.order().getFieldCollations()) {
      Column column = table.columns().get(field.getFieldIndex());
      if (column.nullable() && field.nullDirection != NullDirection.LAST) {
        return Optional.empty();
      }
      keys.add(new SortKey(column, field.getDirection().isDescending()));
    }
    return Optional.of(keys);
  }

  /** Columns that have to be read: those of the output, the residual and a local sort. */
  List<Integer> columnsRead(SiteQuery.Request request) {
    List<Integer> columns = new ArrayList<>(request.projection());
    ImmutableBitSet.Builder more = ImmutableBitSet.builder();
    for (RexNode condition : residual) {
      more.addAll(RelOptUtil.InputFinder.bits(condition));
    }
    for (RelFieldCollation field : request.order().getFieldCollations()) {
      more.set(field.getFieldIndex());
    }
    for (int column : more.build()) {
      if (!columns.contains(column)) {
        columns.add(column);
      }
    }
    return columns;
  }
}
