package org.fanworks.planner;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.DataContext;
import org.apache.calcite.adapter.enumerable.EnumerableConvention;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.JavaRowFormat;
import org.apache.calcite.adapter.enumerable.PhysType;
import org.apache.calcite.adapter.enumerable.PhysTypeImpl;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelOptCost;
import org.apache.calcite.plan.RelOptPlanner;
import org.apache.calcite.plan.RelOptTable;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.metadata.RelMetadataQuery;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.fanworks.search.AccessPlan;
import org.fanworks.search.Exactness;

/** Physical leaf: one paged search of a site. */
final class SiteScan extends TableScan implements EnumerableRel {
  private final Work work;

  /**
   * What the scan does and what it is expected to cost.
   *
   * @param arguments expressions that are computed when the scan starts
   * @param confirmable whether the site may confirm that it answers more of the query exactly
   * @param problem why it cannot run
   */
  record Work(
      ScanPlan plan,
      ImmutableList<RexNode> arguments,
      double rows,
      double requests,
      boolean confirmable,
      Optional<AccessPlan.Problem> problem) {
    Work with(ScanPlan otherPlan, List<RexNode> otherArguments) {
      return new Work(
          otherPlan, ImmutableList.copyOf(otherArguments), rows, requests, confirmable, problem);
    }
  }

  private SiteScan(RelOptCluster cluster, RelTraitSet traits, RelOptTable table, Work work) {
    super(cluster, traits, ImmutableList.of(), table);
    this.work = work;
  }

  /**
   * The scan that answers a query, putting out {@code columns} of the full row.
   *
   * @param rows how many it is expected to put out
   */
  static SiteScan of(SiteQuery query, List<Integer> columns, double rows) {
    Access access = query.access();
    AccessPlan plan = access.plan();
    RelCollation order =
        plan.sort().equals(Optional.of(Exactness.EXACT)) && !plan.total()
            ? SiteQuery.outputOrder(query.request().order(), columns)
            : RelCollations.EMPTY;
    return new SiteScan(
        query.getCluster(),
        query.getCluster().traitSetOf(EnumerableConvention.INSTANCE).replace(order),
        query.getTable(),
        new Work(
            scanPlan(query, access, columns),
            ImmutableList.copyOf(access.arguments()),
            rows,
            plan.requests(),
            access.query().isConfirmable(),
            plan.problem()));
  }

  /** What a scan by way of {@code access} does at run time. */
  static ScanPlan scanPlan(SiteQuery query, Access access, List<Integer> columns) {
    AccessPlan plan = access.plan();
    return new ScanPlan(
        query.schemaTable().site(),
        plan.path(),
        plan.pushed(),
        plan.branches(),
        plan.sort().isPresent() ? access.query().order().subList(0, 1) : List.of(),
        plan.skipsPages() ? access.query().offset() : Optional.empty(),
        plan.total(),
        columns,
        access.arguments().stream().map(RexNode::getType).toList(),
        ScanPlan.Reach.OPEN,
        plan.live() ? Optional.of(notice(query)) : Optional.empty());
  }

  private static String notice(SiteQuery query) {
    return "The index of the site decided on "
        + query.schemaTable().declaration().name()
        + ": its copies of counters and dates may lag the pages."
        + " The connection property counters=exact reads the pages instead.";
  }

  Work work() {
    return work;
  }

  /** The same scan, of which so much is read. */
  SiteScan reaching(ScanPlan.Reach reach) {
    return new SiteScan(
        getCluster(),
        getTraitSet(),
        getTable(),
        work.with(work.plan().reaching(reach), work.arguments()));
  }

  @Override
  public RelDataType deriveRowType() {
    return SiteQuery.rowType(this, work.plan().columns(), work.plan().total());
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new SiteScan(getCluster(), traits, getTable(), work);
  }

  @Override
  public RelNode accept(RexShuttle shuttle) {
    List<RexNode> changed = shuttle.apply(work.arguments());
    return changed.equals(work.arguments())
        ? this
        : new SiteScan(getCluster(), getTraitSet(), getTable(), work.with(work.plan(), changed));
  }

  @Override
  public void collectVariablesUsed(Set<CorrelationId> variables) {
    variables.addAll(SymbolicValues.variables(work.arguments()));
  }

  @Override
  public double estimateRowCount(RelMetadataQuery mq) {
    return work.rows();
  }

  @Override
  public RelOptCost computeSelfCost(RelOptPlanner planner, RelMetadataQuery mq) {
    return RequestCost.of(planner, work.rows(), work.requests());
  }

  @Override
  public RelWriter explainTerms(RelWriter writer) {
    return ScanExplanation.of(work).write(super.explainTerms(writer));
  }

  @Override
  public Result implement(EnumerableRelImplementor implementor, Prefer preference) {
    PlanCheck.requireAnswerable(this);
    PhysType rows =
        PhysTypeImpl.of(implementor.getTypeFactory(), getRowType(), preference.preferArray());
    BlockBuilder block = new BlockBuilder();
    Expression arguments = SymbolicValues.array(implementor, block, getCluster(), work.arguments());
    block.add(
        Expressions.return_(
            null,
            Expressions.call(
                ScanRuntime.class,
                "scan",
                DataContext.ROOT,
                implementor.stash(work.plan(), ScanPlan.class),
                arguments,
                Expressions.constant(rows.getFormat() == JavaRowFormat.SCALAR))));
    return implementor.result(rows, block.toBlock());
  }
}
