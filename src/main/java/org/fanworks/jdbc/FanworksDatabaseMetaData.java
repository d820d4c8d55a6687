package org.fanworks.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.fanworks.site.ao3.client.Ao3Account;
import org.jspecify.annotations.Nullable;

/**
 * What the driver is and which tables there are, all from the declarations of the tables: no method
 * makes a request.
 */
final class FanworksDatabaseMetaData
    implements GrammarFacts,
        NamingFacts,
        LimitFacts,
        ResultFacts,
        ReadOnlyFacts,
        EmptyLists,
        Unwrapping {
  private static final String PRODUCT = "fanworks";
  private static final String DRIVER = "fanworks-jdbc";
  private static final int JDBC_MAJOR = 4;
  private static final int JDBC_MINOR = 3;

  private final FanworksConnection connection;
  private final TableCatalog catalog;
  private final DriverVersion version = DriverVersion.current();

  FanworksDatabaseMetaData(FanworksConnection connection) {
    this.connection = connection;
    this.catalog =
        new TableCatalog(connection.sites(), connection.options().queries().textArrays());
  }

  @Override
  public ResultSet getSchemas() throws SQLException {
    return getSchemas(null, null);
  }

  @Override
  public ResultSet getSchemas(@Nullable String catalogName, @Nullable String schemaPattern)
      throws SQLException {
    return SqlFailures.guard(() -> TableRows.schemas(catalog.schemas(catalogName, schemaPattern)));
  }

  @Override
  public ResultSet getTableTypes() throws SQLException {
    return TableRows.tableTypes();
  }

  @Override
  public ResultSet getTables(
      @Nullable String catalogName,
      @Nullable String schemaPattern,
      @Nullable String tablePattern,
      @Nullable String @Nullable [] types)
      throws SQLException {
    return SqlFailures.guard(
        () -> TableRows.tables(catalog.find(catalogName, schemaPattern, tablePattern), types));
  }

  @Override
  public ResultSet getColumns(
      @Nullable String catalogName,
      @Nullable String schemaPattern,
      @Nullable String tablePattern,
      @Nullable String columnPattern)
      throws SQLException {
    return SqlFailures.guard(
        () ->
            ColumnRows.columns(
                catalog.find(catalogName, schemaPattern, tablePattern), columnPattern));
  }

  @Override
  public ResultSet getPrimaryKeys(
      @Nullable String catalogName, @Nullable String schema, @Nullable String table)
      throws SQLException {
    return SqlFailures.guard(() -> KeyRows.primaryKeys(catalog.named(catalogName, schema, table)));
  }

  @Override
  public ResultSet getIndexInfo(
      @Nullable String catalogName,
      @Nullable String schema,
      @Nullable String table,
      boolean unique,
      boolean approximate)
      throws SQLException {
    return SqlFailures.guard(() -> KeyRows.indexes(catalog.named(catalogName, schema, table)));
  }

  @Override
  public ResultSet getBestRowIdentifier(
      @Nullable String catalogName,
      @Nullable String schema,
      @Nullable String table,
      int scope,
      boolean nullable)
      throws SQLException {
    return SqlFailures.guard(
        () -> KeyRows.rowIdentifiers(catalog.named(catalogName, schema, table)));
  }

  @Override
  public ResultSet getImportedKeys(
      @Nullable String catalogName, @Nullable String schema, @Nullable String table)
      throws SQLException {
    return SqlFailures.guard(
        () -> RelationRows.imported(catalog.all(), catalog.named(catalogName, schema, table)));
  }

  @Override
  public ResultSet getExportedKeys(
      @Nullable String catalogName, @Nullable String schema, @Nullable String table)
      throws SQLException {
    return SqlFailures.guard(
        () -> RelationRows.exported(catalog.named(catalogName, schema, table), catalog.all()));
  }

  @Override
  public ResultSet getCrossReference(
      @Nullable String parentCatalog,
      @Nullable String parentSchema,
      @Nullable String parentTable,
      @Nullable String foreignCatalog,
      @Nullable String foreignSchema,
      @Nullable String foreignTable)
      throws SQLException {
    return SqlFailures.guard(
        () ->
            RelationRows.exported(
                catalog.named(parentCatalog, parentSchema, parentTable),
                catalog.named(foreignCatalog, foreignSchema, foreignTable)));
  }

  @Override
  public ResultSet getFunctions(
      @Nullable String catalogName, @Nullable String schemaPattern, @Nullable String namePattern)
      throws SQLException {
    return SqlFailures.guard(() -> FunctionRows.functions(catalogName, schemaPattern, namePattern));
  }

  @Override
  public ResultSet getTypeInfo() throws SQLException {
    return TypeRows.types();
  }

  @Override
  public Connection getConnection() throws SQLException {
    return connection;
  }

  @Override
  public String getURL() throws SQLException {
    return connection.options().url();
  }

  /** As given; empty for a guest. */
  @Override
  public String getUserName() throws SQLException {
    return connection.options().ao3().account().map(Ao3Account::name).orElse("");
  }

  @Override
  public boolean isReadOnly() throws SQLException {
    return connection.options().queries().readOnly();
  }

  @Override
  public String getDatabaseProductName() throws SQLException {
    return PRODUCT;
  }

  @Override
  public String getDatabaseProductVersion() throws SQLException {
    return version.text();
  }

  @Override
  public int getDatabaseMajorVersion() throws SQLException {
    return version.major();
  }

  @Override
  public int getDatabaseMinorVersion() throws SQLException {
    return version.minor();
  }

  @Override
  public String getDriverName() throws SQLException {
    return DRIVER;
  }

  @Override
  public String getDriverVersion() throws SQLException {
    return version.text();
  }

  @Override
  public int getDriverMajorVersion() {
    return version.major();
  }

  @Override
  public int getDriverMinorVersion() {
    return version.minor();
  }

  @Override
  public int getJDBCMajorVersion() throws SQLException {
    return JDBC_MAJOR;
  }

  @Override
  public int getJDBCMinorVersion() throws SQLException {
    return JDBC_MINOR;
  }

  @Override
  public int getSQLStateType() throws SQLException {
    return sqlStateSQL;
  }
}
