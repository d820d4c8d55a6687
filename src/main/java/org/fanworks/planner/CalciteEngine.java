package org.fanworks.planner;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.calcite.config.CalciteConnectionConfigImpl;
import org.apache.calcite.config.CalciteConnectionProperty;
import org.apache.calcite.jdbc.CalciteSchema;
import org.apache.calcite.jdbc.JavaTypeFactoryImpl;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.prepare.CalciteCatalogReader;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelRoot;
import org.apache.calcite.rel.core.RelFactories;
import org.apache.calcite.rel.metadata.DefaultRelMetadataProvider;
import org.apache.calcite.rel.metadata.ProxyingMetadataHandlerProvider;
import org.apache.calcite.rel.metadata.RelMetadataQuery;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.schema.Table;
import org.apache.calcite.schema.impl.AbstractSchema;
import org.apache.calcite.sql.SqlExplain;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.fun.SqlLibrary;
import org.apache.calcite.sql.fun.SqlLibraryOperatorTableFactory;
import org.apache.calcite.sql.util.SqlOperatorTables;
import org.apache.calcite.sql.validate.SqlConformanceEnum;
import org.apache.calcite.sql.validate.SqlValidator;
import org.apache.calcite.sql.validate.SqlValidatorUtil;
import org.apache.calcite.sql2rel.SqlToRelConverter;
import org.apache.calcite.sql2rel.StandardConvertletTable;
import org.fanworks.search.PushdownPolicy;
import org.fanworks.site.Site;
import org.fanworks.site.SiteTable;
import org.jspecify.annotations.Nullable;

/** Plans SQL over the tables of sites with Calcite. Thread-safe; planning makes no request. */
public final class CalciteEngine implements SqlEngine {
  private static final SqlOperatorTable OPERATORS =
      SqlLibraryOperatorTableFactory.INSTANCE.getOperatorTable(
          SqlLibrary.STANDARD, SqlLibrary.POSTGRESQL, SqlLibrary.SPARK);

  private static final SqlToRelConverter.Config CONVERSION =
      SqlToRelConverter.config()
          .withTrimUnusedFields(true)
          .withExpand(false)
          .withInSubQueryThreshold(Integer.MAX_VALUE);

  private final CalciteSchema root = CalciteSchema.createRootSchema(false, false);
  private final JavaTypeFactoryImpl typeFactory = new FanworksTypeSystem();
  private final CalciteConnectionConfigImpl config;

  /** An engine over one schema a site. */
  public CalciteEngine(List<? extends Site> sites, PushdownPolicy policy) {
    Properties properties = new Properties();
    properties.setProperty(CalciteConnectionProperty.CASE_SENSITIVE.camelName(), "false");
    this.config = new CalciteConnectionConfigImpl(properties);
    for (Site site : sites) {
      Map<String, Table> tables = new LinkedHashMap<>();
      for (SiteTable table : site.tables()) {
        tables.put(table.declaration().name(), new SchemaTable(table, policy));
      }
      root.add(site.schema(), new SiteSchema(tables));
    }
  }

  private static final class SiteSchema extends AbstractSchema {
    private final Map<String, Table> tables;

    SiteSchema(Map<String, Table> tables) {
      this.tables = Map.copyOf(tables);
    }

    @Override
    protected Map<String, Table> getTableMap() {
      return tables;
    }
  }

  @Override
  public PreparedQuery prepare(String sql, String schema) {
    SqlNode statement = SqlText.parse(sql);
    try {
      return statement instanceof SqlExplain explain
          ? ExplainedPlan.of(plan(explain.getExplicandum(), schema))
          : runnable(plan(statement, schema));
    } catch (RuntimeException | StackOverflowError | ExceptionInInitializerError e) {
      throw ErrorTranslation.ofPlanning(e);
    }
  }

  private static PreparedQuery runnable(PlannedStatement statement) {
    PlanCheck.requireRunnable(statement.plan());
    return new CompiledPlan(statement);
  }

  private PlannedStatement plan(SqlNode statement, String schema) {
    CalciteCatalogReader catalog =
        new CalciteCatalogReader(root, ImmutableList.of(schema), typeFactory, config);
    SqlValidator validator = validator(catalog);
    SqlNode valid = validator.validate(statement);
    RelOptCluster cluster =
        RelOptCluster.create(Optimizer.newPlanner(), new RexBuilder(typeFactory));
    cluster.setMetadataQuerySupplier(ProxiedMetadata::new);
    SqlToRelConverter converter =
        new SqlToRelConverter(
            (type, text, schemaPath, viewPath) -> {
              throw new UnsupportedOperationException("There are no views");
            },
            validator,
            catalog,
            cluster,
            StandardConvertletTable.INSTANCE,
            CONVERSION);
    RelRoot converted = converter.convertQuery(valid, false, true);
    RelNode plan =
        Optimizer.optimize(converted, RelFactories.LOGICAL_BUILDER.create(cluster, catalog));
    return new PlannedStatement(
        plan,
        converted.fields.stream().map(Map.Entry::getKey).toList(),
        resultColumns(validator, valid),
        parameters(validator.getParameterRowType(valid)),
        new RunContext.Factory(root.plus(), typeFactory));
  }

  private SqlValidator validator(CalciteCatalogReader catalog) {
    return SqlValidatorUtil.newValidator(
        SqlOperatorTables.chain(OPERATORS, catalog),
        catalog,
        typeFactory,
        SqlValidator.Config.DEFAULT
            .withConformance(SqlConformanceEnum.LENIENT)
            .withDefaultNullCollation(org.apache.calcite.config.NullCollation.LAST)
            .withIdentifierExpansion(true)
            .withTypeCoercionFactory(StrictComparison::create));
  }

  private static List<ResultColumn> resultColumns(SqlValidator validator, SqlNode valid) {
    RelDataType row = validator.getValidatedNodeType(valid);
    List<@Nullable List<String>> origins = new ArrayList<>(validator.getFieldOrigins(valid));
    List<ResultColumn> columns = new ArrayList<>();
    for (RelDataTypeField field : row.getFieldList()) {
      columns.add(
          new ResultColumn(
              field.getName(),
              ValueTypes.of(field.getType()),
              field.getType().isNullable(),
              PlannedStatement.origin(origins.get(field.getIndex()))));
    }
    return columns;
  }

  private static List<ValueType> parameters(RelDataType row) {
    return row.getFieldList().stream().map(field -> ValueTypes.of(field.getType())).toList();
  }

  /** Metadata by reflection: compiling Calcite's handlers would cost a cold start half a second. */
  private static final class ProxiedMetadata extends RelMetadataQuery {
    ProxiedMetadata() {
      super(new ProxyingMetadataHandlerProvider(DefaultRelMetadataProvider.INSTANCE));
    }
  }
}
