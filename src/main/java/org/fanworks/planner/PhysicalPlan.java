package org.fanworks.planner;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.calcite.adapter.enumerable.EnumerableConvention;
import org.apache.calcite.adapter.enumerable.EnumerableFilter;
import org.apache.calcite.adapter.enumerable.EnumerableProject;
import org.apache.calcite.adapter.enumerable.EnumerableSort;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelCollationTraitDef;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.metadata.RelMdUtil;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.fanworks.search.AccessPlan;
import org.fanworks.search.Exactness;
import org.jspecify.annotations.Nullable;

/**
 * Turns a {@link SiteQuery} into a {@link SiteScan} with what is left put on top: residual filter,
 * sort, limit, and the removal of columns that only these needed.
 */
final class PhysicalPlan {
  /** Of thousands of conditions Calcite guesses that no row fulfils them. */
  private static final double LEAST_GUESS = 1e-3;

  private final SiteQuery query;
  private final SiteQuery.Request request;
  private final AccessPlan plan;
  private final List<Integer> columns;

  private PhysicalPlan(SiteQuery query) {
    this.query = query;
    this.request = query.request();
    this.plan = query.access().plan();
    this.columns = request.total() ? List.of(0) : query.access().columnsRead(request);
  }

  static RelNode of(SiteQuery query) {
    return new PhysicalPlan(query).build();
  }

  private RelNode build() {
    return request.total()
        ? SiteScan.of(query, columns, 1)
        : narrowed(ordered(query.access().residual().isEmpty() ? all() : filtered()));
  }

  private RelNode all() {
    return SiteScan.of(query, columns, plan.rows());
  }

  /** So many rows go into the filter that, by Calcite's guess, those expected come out. */
  private RelNode filtered() {
    RexBuilder rexBuilder = query.getCluster().getRexBuilder();
    RexNode residual = RexUtil.composeConjunction(rexBuilder, query.access().residual());
    double guess = Math.max(LEAST_GUESS, RelMdUtil.guessSelectivity(residual));
    SiteScan scan = SiteScan.of(query, columns, plan.rows() / guess);
    RexNode condition = RexInputs.map(residual, columns::indexOf, scan.getRowType());
    return withOrder(EnumerableFilter.create(scan, condition), orderOf(scan));
  }

  /**
   * A live order chooses the rows, which are then sorted as the pages show them; any other limit
   * comes after the sort.
   */
  private RelNode ordered(RelNode input) {
    RelCollation order = SiteQuery.outputOrder(request.order(), columns);
    if (!request.ordered() || plan.sort().equals(Optional.of(Exactness.EXACT))) {
      return limited(input);
    }
    return plan.sort().isPresent()
        ? EnumerableSort.create(limited(input), order, null, null)
        : limited(EnumerableSort.create(input, order, null, null));
  }

  private RelNode limited(RelNode input) {
    @Nullable RexNode offset = plan.skipsPages() ? null : request.offset();
    return offset == null && request.fetch() == null
        ? input
        : SiteLimit.of(input, offset, request.fetch());
  }

  private RelNode narrowed(RelNode input) {
    if (columns.size() == request.projection().size()) {
      return input;
    }
    List<RexInputRef> kept =
        IntStream.range(0, request.projection().size())
            .mapToObj(i -> RexInputRef.of(i, input.getRowType()))
            .toList();
    return new EnumerableProject(
        query.getCluster(),
        query
            .getCluster()
            .traitSetOf(EnumerableConvention.INSTANCE)
            .replace(SiteQuery.outputOrder(request.order(), request.projection())),
        input,
        kept,
        query.getRowType());
  }

  private static RelCollation orderOf(RelNode node) {
    RelCollation order = node.getTraitSet().getTrait(RelCollationTraitDef.INSTANCE);
    return order == null ? RelCollations.EMPTY : order;
  }

  /** Calcite derives the order of a filter anew and may lose it. */
  private static RelNode withOrder(RelNode node, RelCollation order) {
    return node.copy(node.getTraitSet().replace(order), node.getInputs());
  }
}
