package org.fanworks.planner;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.calcite.DataContext;
import org.apache.calcite.adapter.enumerable.EnumerableConvention;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.JavaRowFormat;
import org.apache.calcite.adapter.enumerable.PhysType;
import org.apache.calcite.adapter.enumerable.PhysTypeImpl;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelOptCost;
import org.apache.calcite.plan.RelOptPlanner;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.metadata.RelMetadataQuery;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.type.SqlTypeName;
import org.fanworks.search.Column;

/**
 * Physical leaf: the values of a column and how many rows have each, which a site tells on one
 * page.
 */
final class SiteCounts extends TableScan implements EnumerableRel {
  private final SiteScan.Work work;
  private final int column;

  private SiteCounts(SiteQuery query, SiteScan.Work work, int column) {
    super(
        query.getCluster(),
        query.getCluster().traitSetOf(EnumerableConvention.INSTANCE),
        ImmutableList.of(),
        query.getTable());
    this.work = work;
    this.column = column;
  }

  private SiteCounts(SiteCounts original, RelTraitSet traits) {
    super(original.getCluster(), traits, ImmutableList.of(), original.getTable());
    this.work = original.work;
    this.column = original.column;
  }

  /**
   * The counts of {@code column} among the rows that {@code total} counts.
   *
   * @param column position in the full row
   */
  static SiteCounts of(SiteQuery total, int column) {
    return new SiteCounts(total, SiteScan.of(total, List.of(0), 1).work(), column);
  }

  @Override
  public RelDataType deriveRowType() {
    return getCluster()
        .getTypeFactory()
        .builder()
        .add(getTable().getRowType().getFieldList().get(column))
        .add("EXPR$0", SqlTypeName.BIGINT)
        .build();
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new SiteCounts(this, traits);
  }

  @Override
  public double estimateRowCount(RelMetadataQuery mq) {
    return declared().distinctValues();
  }

  @Override
  public RelOptCost computeSelfCost(RelOptPlanner planner, RelMetadataQuery mq) {
    return planner.getCostFactory().makeCost(declared().distinctValues(), 1, work.requests());
  }

  @Override
  public RelWriter explainTerms(RelWriter writer) {
    return ScanExplanation.of(work)
        .write(super.explainTerms(writer))
        .item("countsOf", declared().name());
  }

  SiteScan.Work work() {
    return work;
  }

  private Column declared() {
    return work.plan().table().declaration().columns().get(column);
  }

  @Override
  public Result implement(EnumerableRelImplementor implementor, Prefer preference) {
    PhysType rows =
        PhysTypeImpl.of(implementor.getTypeFactory(), getRowType(), JavaRowFormat.ARRAY);
    BlockBuilder block = new BlockBuilder();
    block.add(
        Expressions.return_(
            null,
            Expressions.call(
                ScanRuntime.class,
                "counts",
                DataContext.ROOT,
                implementor.stash(work.plan(), ScanPlan.class),
                SymbolicValues.array(implementor, block, getCluster(), work.arguments()),
                implementor.stash(declared(), Column.class))));
    return implementor.result(rows, block.toBlock());
  }
}
