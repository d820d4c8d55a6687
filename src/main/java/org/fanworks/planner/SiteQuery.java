package org.fanworks.planner;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.calcite.plan.Convention;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelOptCost;
import org.apache.calcite.plan.RelOptPlanner;
import org.apache.calcite.plan.RelOptTable;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.metadata.RelMetadataQuery;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.util.ImmutableBitSet;
import org.apache.calcite.util.ImmutableIntList;
import org.fanworks.search.AccessPlan;
import org.fanworks.search.Column;
import org.jspecify.annotations.Nullable;

/**
 * Logical leaf that takes in everything said about one table: filter, order, offset and fetch,
 * projection and {@code COUNT(*)}. All of it stays symbolic; what is sent to the site and what is
 * left is decided once, when the leaf turns physical.
 */
final class SiteQuery extends TableScan {
  /** Name of the only column of a count. */
  private static final String TOTAL = "EXPR$0";

  private final SchemaTable schemaTable;
  private final Request request;
  private @Nullable Access access;

  /**
   * What is asked of the table.
   *
   * @param conjuncts over the table's full row
   * @param order over the table's full row
   * @param projection positions of the table's columns that are wanted
   * @param total whether only the number of rows is wanted
   */
  record Request(
      ImmutableList<RexNode> conjuncts,
      RelCollation order,
      @Nullable RexNode offset,
      @Nullable RexNode fetch,
      ImmutableIntList projection,
      boolean total) {

    static Request everything(int columns) {
      return new Request(
          ImmutableList.of(),
          RelCollations.EMPTY,
          null,
          null,
          ImmutableIntList.identity(columns),
          false);
    }

    /** Whether rows are skipped or cut off; then no filter or order can be taken in any more. */
    boolean limited() {
      return offset != null || fetch != null;
    }

    boolean ordered() {
      return !order.getFieldCollations().isEmpty();
    }

    Request filtered(List<RexNode> more) {
      Set<RexNode> all = new LinkedHashSet<>(conjuncts);
      all.addAll(more);
      return new Request(ImmutableList.copyOf(all), order, offset, fetch, projection, total);
    }

    /** The same request with {@code conditions} and more, and no other. */
    Request filteredBy(List<RexNode> conditions, List<RexNode> more) {
      return new Request(ImmutableList.copyOf(conditions), order, offset, fetch, projection, total)
          .filtered(more);
    }

    /** The same request for all columns. */
    Request wide(RelDataType fullRow) {
      return projected(ImmutableIntList.identity(fullRow.getFieldCount()));
    }

    Request projected(List<Integer> columns) {
      return new Request(conjuncts, order, offset, fetch, ImmutableIntList.copyOf(columns), total);
    }

    Request sorted(RelCollation newOrder, @Nullable RexNode newOffset, @Nullable RexNode newFetch) {
      return new Request(conjuncts, newOrder, newOffset, newFetch, projection, total);
    }

    Request counted() {
      return new Request(conjuncts, RelCollations.EMPTY, null, null, projection, true);
    }
  }

  SiteQuery(RelOptCluster cluster, RelOptTable table, SchemaTable schemaTable, Request request) {
    super(
        cluster,
        cluster
            .traitSetOf(Convention.NONE)
            .replace(
                request.total()
                    ? RelCollations.EMPTY
                    : outputOrder(request.order(), request.projection())),
        ImmutableList.of(),
        table);
    this.schemaTable = schemaTable;
    this.request = request;
  }

  SiteQuery with(Request changed) {
    return new SiteQuery(getCluster(), getTable(), schemaTable, changed);
  }

  /**
   * The number of its rows by the site's own count; empty if that does not tell it, or may count
   * what no page shows where the pages decide.
   */
  Optional<SiteQuery> counted() {
    SiteQuery total = with(request.counted());
    AccessPlan plan = total.access().plan();
    return schemaTable().letsSiteCount() && plan.total() && plan.problem().isEmpty()
        ? Optional.of(total)
        : Optional.empty();
  }

  SchemaTable schemaTable() {
    return schemaTable;
  }

  Request request() {
    return request;
  }

  /** How the query is answered; decided once. */
  Access access() {
    if (access == null) {
      access = schemaTable.access(this);
    }
    return access;
  }

  /** The row before projection. */
  RelDataType fullRowType() {
    return getTable().getRowType();
  }

  /** An expression over this node's output as one over the full row. */
  RexNode overFullRow(RexNode expression) {
    return RexInputs.map(expression, request.projection()::get);
  }

  /** As much of an order over the full row as the output still shows. */
  static RelCollation outputOrder(RelCollation order, List<Integer> projection) {
    List<RelFieldCollation> shown = new ArrayList<>();
    for (RelFieldCollation field : order.getFieldCollations()) {
      int position = projection.indexOf(field.getFieldIndex());
      if (position < 0) {
        break;
      }
      shown.add(field.withFieldIndex(position));
    }
    return RelCollations.of(shown);
  }

  /** Brings the rules to another planner than ours, which chooses among them itself. */
  @Override
  public void register(RelOptPlanner planner) {
    if (!RequestCost.isUsedBy(planner)) {
      SiteRules.ALL.forEach(planner::addRule);
      AggregateRules.ALL.forEach(planner::addRule);
    }
  }

  @Override
  public RelDataType deriveRowType() {
    return rowType(this, request.projection(), request.total());
  }

  static RelDataType rowType(TableScan scan, List<Integer> projection, boolean total) {
    RelDataTypeFactory factory = scan.getCluster().getTypeFactory();
    RelDataTypeFactory.Builder builder = factory.builder();
    if (total) {
      return builder.add(TOTAL, factory.createSqlType(SqlTypeName.BIGINT)).build();
    }
    List<RelDataTypeField> fields = scan.getTable().getRowType().getFieldList();
    for (int column : projection) {
      builder.add(fields.get(column));
    }
    return builder.build();
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new SiteQuery(getCluster(), getTable(), schemaTable, request);
  }

  @Override
  public RelNode project(
      ImmutableBitSet fieldsUsed, Set<RelDataTypeField> extraFields, RelBuilder relBuilder) {
    if (request.total()
        || !extraFields.isEmpty()
        || fieldsUsed.cardinality() == request.projection().size()) {
      return super.project(fieldsUsed, extraFields, relBuilder);
    }
    List<Integer> columns = new ArrayList<>();
    for (int field : fieldsUsed) {
      columns.add(request.projection().get(field));
    }
    if (columns.isEmpty()) {
      columns.add(anyColumn());
    }
    return with(request.projected(columns));
  }

  /**
   * A column for rows of which none is wanted: one that is read anyway, if it is no search column,
   * for each value of which a row would come again.
   */
  private int anyColumn() {
    List<Column> columns = schemaTable().declaration().columns();
    return Stream.concat(request.projection().stream(), IntStream.range(0, columns.size()).boxed())
        .filter(position -> !columns.get(position).isSearched())
        .findFirst()
        .orElseThrow();
  }

  @Override
  public double estimateRowCount(RelMetadataQuery mq) {
    return access().plan().rows();
  }

  @Override
  public RelOptCost computeSelfCost(RelOptPlanner planner, RelMetadataQuery mq) {
    return planner.getCostFactory().makeHugeCost();
  }

  @Override
  public RelNode accept(RexShuttle shuttle) {
    List<RexNode> changed = shuttle.apply(request.conjuncts());
    return changed.equals(request.conjuncts())
        ? this
        : with(
            new Request(
                ImmutableList.copyOf(changed),
                request.order(),
                request.offset(),
                request.fetch(),
                request.projection(),
                request.total()));
  }

  @Override
  public void collectVariablesUsed(Set<CorrelationId> variables) {
    variables.addAll(SymbolicValues.variables(request.conjuncts()));
  }

  @Override
  public RelWriter explainTerms(RelWriter writer) {
    return super.explainTerms(writer)
        .itemIf("conjuncts", request.conjuncts(), !request.conjuncts().isEmpty())
        .itemIf("order", request.order(), request.ordered())
        .itemIf("offset", request.offset(), request.offset() != null)
        .itemIf("fetch", request.fetch(), request.fetch() != null)
        .item("projection", request.projection())
        .itemIf("total", true, request.total());
  }
}
