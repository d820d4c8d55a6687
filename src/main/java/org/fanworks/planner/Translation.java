package org.fanworks.planner;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.calcite.config.CalciteConnectionConfigImpl;
import org.apache.calcite.config.CalciteConnectionProperty;
import org.apache.calcite.config.NullCollation;
import org.apache.calcite.jdbc.CalciteSchema;
import org.apache.calcite.jdbc.JavaTypeFactoryImpl;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.prepare.CalciteCatalogReader;
import org.apache.calcite.rel.RelRoot;
import org.apache.calcite.rel.core.RelFactories;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.metadata.DefaultRelMetadataProvider;
import org.apache.calcite.rel.metadata.ProxyingMetadataHandlerProvider;
import org.apache.calcite.rel.metadata.RelMetadataQuery;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDynamicParam;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.fun.SqlLibrary;
import org.apache.calcite.sql.fun.SqlLibraryOperatorTableFactory;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.apache.calcite.sql.util.SqlOperatorTables;
import org.apache.calcite.sql.validate.SqlConformanceEnum;
import org.apache.calcite.sql.validate.SqlValidator;
import org.apache.calcite.sql2rel.SqlToRelConverter;
import org.apache.calcite.sql2rel.StandardConvertletTable;
import org.apache.calcite.tools.RelBuilder;
import org.jspecify.annotations.Nullable;

/** A validated statement, which can be turned into any number of logical trees. */
final class Translation {
  private static final SqlOperatorTable OPERATORS =
      SqlLibraryOperatorTableFactory.INSTANCE.getOperatorTable(
          SqlLibrary.STANDARD, SqlLibrary.POSTGRESQL, SqlLibrary.SPARK);

  /** A function of PostgreSQL that Calcite knows from elsewhere, and one of our own. */
  private static final SqlOperatorTable MORE_OPERATORS =
      SqlOperatorTables.of(SqlLibraryOperators.ARRAY_TO_STRING, TextArrays.ELEMENTS);

  /** Lists of values stay conditions, however long, so that a site can be asked for them. */
  private static final SqlToRelConverter.Config CONVERSION =
      SqlToRelConverter.config()
          .withTrimUnusedFields(true)
          .withExpand(false)
          .withInSubQueryThreshold(Integer.MAX_VALUE);

  private final JavaTypeFactoryImpl typeFactory;
  private final CalciteCatalogReader catalog;
  private final SqlValidator validator;
  private final SqlNode statement;

  /** A tree of its own cluster and planner. */
  record Tree(RelRoot root, RelBuilder relBuilder) {}

  /**
   * Validates a statement.
   *
   * @param schema where unqualified table names are looked for
   */
  Translation(
      SqlNode statement, String schema, CalciteSchema root, JavaTypeFactoryImpl typeFactory) {
    Properties properties = new Properties();
    properties.setProperty(CalciteConnectionProperty.CASE_SENSITIVE.camelName(), "false");
    this.typeFactory = typeFactory;
    this.catalog =
        new CalciteCatalogReader(
            root,
            ImmutableList.of(schema),
            typeFactory,
            new CalciteConnectionConfigImpl(properties));
    this.validator =
        new ParameterTypes(
            SqlOperatorTables.chain(OPERATORS, MORE_OPERATORS, catalog),
            catalog,
            typeFactory,
            SqlValidator.Config.DEFAULT
                .withConformance(SqlConformanceEnum.LENIENT)
                .withDefaultNullCollation(NullCollation.LAST)
                .withIdentifierExpansion(true)
                .withTypeCoercionFactory(StrictComparison::create));
    this.statement = validator.validate(statement);
    this.statement.accept(new RowCounts());
  }

  /** Gives parameters that are numbers of rows the type of the widest: any LIMIT is right. */
  private final class RowCounts extends SqlBasicVisitor<@Nullable Void> {
    @Override
    public @Nullable Void visit(SqlCall call) {
      if (call instanceof SqlSelect select) {
        widen(select.getOffset());
        widen(select.getFetch());
      } else if (call instanceof SqlOrderBy order) {
        widen(order.offset);
        widen(order.fetch);
      }
      return super.visit(call);
    }

    private void widen(@Nullable SqlNode rows) {
      if (rows instanceof SqlDynamicParam) {
        validator.setValidatedNodeType(rows, typeFactory.createSqlType(SqlTypeName.BIGINT));
      }
    }
  }

  /** Whether the statement orders its rows without saying how many it wants. */
  boolean isOrderedWithoutLimit() {
    if (statement instanceof SqlOrderBy order) {
      return order.fetch == null;
    }
    return statement instanceof SqlSelect select
        && select.getOrderList() != null
        && select.getFetch() == null;
  }

  /**
   * The tree of a statement of which a parameter, after all others, says how many rows it wants.
   */
  Tree limitedTree() {
    Tree tree = tree();
    if (!(tree.root().rel instanceof Sort sort)) {
      return tree;
    }
    RexNode limit =
        sort.getCluster()
            .getRexBuilder()
            .makeDynamicParam(typeFactory.createSqlType(SqlTypeName.BIGINT), parameters().size());
    return new Tree(
        tree.root()
            .withRel(
                sort.copy(
                    sort.getTraitSet(), sort.getInput(), sort.getCollation(), sort.offset, limit)),
        tree.relBuilder());
  }

  Tree tree() {
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
    RelRoot root = converter.convertQuery(statement, false, true);
    return new Tree(
        root.withRel(SearchedValues.protect(CheckedArithmetic.in(root.rel))),
        RelFactories.LOGICAL_BUILDER.create(cluster, catalog));
  }

  List<ResultColumn> columns() {
    RelDataType row = validator.getValidatedNodeType(statement);
    List<@Nullable List<String>> origins = new ArrayList<>(validator.getFieldOrigins(statement));
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

  /** By number: what Calcite rewrites may have a parameter in several places. */
  List<ValueType> parameters() {
    SortedMap<Integer, ValueType> types = new TreeMap<>();
    statement.accept(
        new SqlBasicVisitor<@Nullable Void>() {
          @Override
          public @Nullable Void visit(SqlDynamicParam parameter) {
            types.put(
                parameter.getIndex(), ValueTypes.of(validator.getValidatedNodeType(parameter)));
            return null;
          }
        });
    return List.copyOf(types.values());
  }

  /** Metadata by reflection: compiling Calcite's handlers would cost a cold start half a second. */
  private static final class ProxiedMetadata extends RelMetadataQuery {
    ProxiedMetadata() {
      super(new ProxyingMetadataHandlerProvider(DefaultRelMetadataProvider.INSTANCE));
    }
  }
}
