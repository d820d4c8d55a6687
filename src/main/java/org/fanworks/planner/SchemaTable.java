package org.fanworks.planner;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.plan.RelOptTable;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.metadata.BuiltInMetadata;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.schema.Statistic;
import org.apache.calcite.schema.Statistics;
import org.apache.calcite.schema.TranslatableTable;
import org.apache.calcite.schema.impl.AbstractTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.fanworks.search.AccessPlanner;
import org.fanworks.search.Column;
import org.fanworks.search.ColumnType;
import org.fanworks.search.SeenTotals;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.SiteTable;
import org.jspecify.annotations.Nullable;

/** A site's table as Calcite sees it; in a plan it starts as a {@link SiteQuery}. */
final class SchemaTable extends AbstractTable implements TranslatableTable {
  private static final int TIMESTAMP_DIGITS = 3;

  private final SiteTable site;
  private final EngineOptions options;
  private final SeenTotals totals;

  SchemaTable(SiteTable site, EngineOptions options, SeenTotals totals) {
    this.site = options.textArrays() ? new TextArrayTable(site) : site;
    this.options = options;
    this.totals = totals;
  }

  SiteTable site() {
    return site;
  }

  TableDeclaration declaration() {
    return site.declaration();
  }

  /** Whether the site may count rows, instead of its pages. */
  boolean letsSiteCount() {
    return site.isLocal() || options.policy().liveCounters();
  }

  Access access(SiteQuery query) {
    return Access.of(query, planner());
  }

  /** As {@link #access}, for a query whose {@code key} column a join binds. */
  Optional<Access> access(SiteQuery query, Column key) {
    return Access.keyed(query, planner(), key);
  }

  private AccessPlanner planner() {
    return new AccessPlanner(declaration(), options.policy(), totals);
  }

  @Override
  public RelDataType getRowType(RelDataTypeFactory factory) {
    RelDataTypeFactory.Builder row = factory.builder();
    for (Column column : declaration().columns()) {
      row.add(
          column.name(),
          factory.createTypeWithNullability(type(column.type(), factory), column.nullable()));
    }
    return row.build();
  }

  private RelDataType type(ColumnType declared, RelDataTypeFactory factory) {
    ColumnType type = options.textArrays() ? TextArrays.shown(declared) : declared;
    RelDataType scalar = scalar(type.scalar(), factory);
    return type.isArray()
        ? factory.createArrayType(factory.createTypeWithNullability(scalar, false), -1)
        : scalar;
  }

  private static RelDataType scalar(ColumnType.Scalar scalar, RelDataTypeFactory factory) {
    return switch (scalar) {
      case BOOLEAN -> factory.createSqlType(SqlTypeName.BOOLEAN);
      case INTEGER -> factory.createSqlType(SqlTypeName.INTEGER);
      case BIGINT -> factory.createSqlType(SqlTypeName.BIGINT);
      case VARCHAR -> factory.createSqlType(SqlTypeName.VARCHAR);
      case DATE -> factory.createSqlType(SqlTypeName.DATE);
      case TIMESTAMP -> factory.createSqlType(SqlTypeName.TIMESTAMP, TIMESTAMP_DIGITS);
      case VARBINARY -> factory.createSqlType(SqlTypeName.VARBINARY);
    };
  }

  /** Keys are left out: Calcite would apply their positions to a projected scan. */
  @Override
  public Statistic getStatistic() {
    return Statistics.of(declaration().expectedRows(), ImmutableList.of(), List.of());
  }

  @Override
  public <C> @Nullable C unwrap(Class<C> wanted) {
    return wanted.equals(BuiltInMetadata.DistinctRowCount.Handler.class)
        ? wanted.cast(DistinctValues.INSTANCE)
        : super.unwrap(wanted);
  }

  @Override
  public RelNode toRel(RelOptTable.ToRelContext context, RelOptTable table) {
    return new SiteQuery(
        context.getCluster(),
        table,
        this,
        SiteQuery.Request.everything(declaration().columns().size()));
  }
}
