package org.fanworks.planner;

import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.PhysTypeImpl;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelOptCost;
import org.apache.calcite.plan.RelOptPlanner;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.SingleRel;
import org.apache.calcite.rel.metadata.RelMetadataQuery;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/**
 * OFFSET and FETCH. Calcite's own asks its input for one row more than it returns, which would cost
 * a page, and only takes INTEGER parameters.
 */
final class SiteLimit extends SingleRel implements EnumerableRel {
  private static final double ROWS_OF_UNKNOWN_LIMIT = 100;

  private final @Nullable RexNode offset;
  private final @Nullable RexNode fetch;

  private SiteLimit(
      RelOptCluster cluster,
      RelTraitSet traits,
      RelNode input,
      @Nullable RexNode offset,
      @Nullable RexNode fetch) {
    super(cluster, traits, input);
    this.offset = offset;
    this.fetch = fetch;
  }

  /** Cuts {@code input}, whose order stays. */
  static RelNode of(RelNode input, @Nullable RexNode offset, @Nullable RexNode fetch) {
    return new SiteLimit(input.getCluster(), input.getTraitSet(), input, offset, fetch);
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new SiteLimit(getCluster(), traits, inputs.get(0), offset, fetch);
  }

  @Override
  public double estimateRowCount(RelMetadataQuery mq) {
    double rest = mq.getRowCount(getInput()) - rows(offset, 0);
    return Math.max(1, Math.min(rest, rows(fetch, Double.MAX_VALUE)));
  }

  private static double rows(@Nullable RexNode count, double absent) {
    if (count == null) {
      return absent;
    }
    return count instanceof RexLiteral literal
        ? RexLiteral.bigDecimalValue(literal).doubleValue()
        : ROWS_OF_UNKNOWN_LIMIT;
  }

  /** Whether there is a FETCH. */
  boolean cutsOff() {
    return fetch != null;
  }

  @Override
  public RelOptCost computeSelfCost(RelOptPlanner planner, RelMetadataQuery mq) {
    double rows = mq.getRowCount(this);
    return planner.getCostFactory().makeCost(rows, rows, 0);
  }

  @Override
  public RelWriter explainTerms(RelWriter writer) {
    return super.explainTerms(writer)
        .itemIf("offset", offset, offset != null)
        .itemIf("fetch", fetch, fetch != null);
  }

  @Override
  public Result implement(EnumerableRelImplementor implementor, Prefer preference) {
    BlockBuilder block = new BlockBuilder();
    Result input = implementor.visitChild(this, 0, (EnumerableRel) getInput(), preference);
    Expression rows = block.append("input", input.block);
    Expression bounds = SymbolicValues.array(implementor, block, getCluster(), bounds());
    block.add(
        Expressions.return_(
            null,
            Expressions.call(
                ScanRuntime.class, "limit", rows, element(bounds, 0), element(bounds, 1))));
    return implementor.result(
        PhysTypeImpl.of(implementor.getTypeFactory(), getRowType(), input.format), block.toBlock());
  }

  /** OFFSET and FETCH, each of which is a NULL where it is absent. */
  List<RexNode> bounds() {
    RexNode absent =
        getCluster()
            .getRexBuilder()
            .makeNullLiteral(getCluster().getTypeFactory().createSqlType(SqlTypeName.BIGINT));
    return List.of(offset == null ? absent : offset, fetch == null ? absent : fetch);
  }

  private static Expression element(Expression array, int position) {
    return Expressions.arrayIndex(array, Expressions.constant(position));
  }
}
