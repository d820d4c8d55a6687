package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The calls that the database browser DBeaver makes, in its order: none of them fails, and the
 * archive is asked for no page that is not shown.
 */
final class DBeaverScriptTest {
  private static final String SELECT = "SELECT * FROM ao3.works";
  private static final int PAGE_SIZE = 20;
  private static final int ROWS_SHOWN = 10 * PAGE_SIZE;

  /** A page of the list of all works hides one that is gone, so that it takes one more. */
  private static final int PAGES_SHOWN = 11;

  private final CallTrace trace = new CallTrace();
  private Connection connection;
  private long requestsBefore;

  @BeforeEach
  void connect() throws SQLException {
    Driver driver = trace.trace(Driver.class, DriverManager.getDriver(Demo.URL));
    assertThat(driver.acceptsURL(Demo.URL)).isTrue();
    Properties properties = new Properties();
    properties.setProperty("user", "");
    properties.setProperty("password", "");
    connection = driver.connect(Demo.UNCACHED, properties);
    connection.setReadOnly(true);
    connection.setAutoCommit(true);
    assertThat(connection.getAutoCommit()).isTrue();
    assertThat(connection.getCatalog()).isNull();
    assertThat(connection.getSchema()).isEqualTo("ao3");
    requestsBefore = Demo.requests();
  }

  @AfterEach
  void failNowhere() throws SQLException {
    connection.close();
    assertThat(trace.calls()).contains("Connection.close()");
    assertThat(trace.failures()).isEmpty();
  }

  private long requests() throws SQLException {
    return Demo.requests() - requestsBefore;
  }

  @Test
  void readsFirstMetadata() throws Exception {
    DatabaseMetaData metadata = connection.getMetaData();

    for (String fact : FACTS) {
      assertThat(DatabaseMetaData.class.getMethod(fact).invoke(metadata)).isNotNull();
    }
    assertThat(Demo.column(metadata.getTypeInfo(), "TYPE_NAME")).contains("VARCHAR", "BIGINT");
    assertThat(Demo.list(metadata.getCatalogs())).isEmpty();
    assertThat(Demo.column(metadata.getSchemas(null, "%"), "TABLE_SCHEM")).contains("ao3");
    assertThat(requests()).isZero();
  }

  private static final List<String> FACTS =
      Splitter.on(CharMatcher.whitespace())
          .omitEmptyStrings()
          .splitToList(
              """
          getDatabaseMajorVersion getDatabaseMinorVersion getIdentifierQuoteString getSQLStateType
          supportsCorrelatedSubqueries supportsMixedCaseIdentifiers storesUpperCaseIdentifiers
          storesLowerCaseIdentifiers supportsMixedCaseQuotedIdentifiers
          storesUpperCaseQuotedIdentifiers storesLowerCaseQuotedIdentifiers getSearchStringEscape
          getCatalogSeparator supportsCatalogsInTableDefinitions supportsCatalogsInProcedureCalls
          supportsCatalogsInIndexDefinitions supportsCatalogsInDataManipulation
          supportsCatalogsInPrivilegeDefinitions supportsSchemasInTableDefinitions
          supportsSchemasInProcedureCalls supportsSchemasInIndexDefinitions
          supportsSchemasInDataManipulation supportsSchemasInPrivilegeDefinitions
          getExtraNameCharacters isCatalogAtStart getSQLKeywords getNumericFunctions
          getStringFunctions getSystemFunctions getTimeDateFunctions getDatabaseProductName
          getDatabaseProductVersion getDriverName getDriverVersion getSchemaTerm getProcedureTerm
          getCatalogTerm supportsBatchUpdates supportsTransactions
          """);

  @Test
  void browsesTheNavigator() throws SQLException {
    DatabaseMetaData metadata = connection.getMetaData();

    assertThat(Demo.column(metadata.getTables(null, "ao3", "%", null), "TABLE_NAME"))
        .contains("works");
    assertThat(Demo.list(metadata.getFunctions(null, "ao3", "%"))).isEmpty();
    assertThat(Demo.list(metadata.getProcedures(null, "ao3", "%"))).isEmpty();
    assertThat(Demo.column(metadata.getTableTypes(), "TABLE_TYPE")).contains("TABLE");
    assertThat(Demo.column(metadata.getColumns(null, "ao3", "works", "%"), "COLUMN_NAME"))
        .contains("id", "title", "fandoms");
    assertThat(Demo.column(metadata.getPrimaryKeys(null, "ao3", "works"), "PK_NAME"))
        .containsExactly("pk_works");
    Demo.list(metadata.getImportedKeys(null, "ao3", "works"));
    Demo.list(metadata.getExportedKeys(null, "ao3", "works"));
    assertThat(Demo.column(metadata.getIndexInfo(null, "ao3", "works", false, true), "INDEX_NAME"))
        .containsExactly("pk_works");
    assertThat(requests()).isZero();
  }

  @Test
  void showsTheFirstRowsOfATable() throws SQLException {
    assertThat(shown(SELECT, ROWS_SHOWN)).isEqualTo(ROWS_SHOWN);
    assertThat(requests()).isEqualTo(PAGES_SHOWN);
  }

  @Test
  void scrollsToTheNextRows() throws SQLException {
    assertThat(shown(SELECT, 2 * ROWS_SHOWN)).isEqualTo(2 * ROWS_SHOWN);
    assertThat(requests()).isEqualTo(2 * PAGES_SHOWN - 1);
  }

  @Test
  void countsRowsWithAPreparedStatement() throws SQLException {
    try (PreparedStatement count = connection.prepareStatement("SELECT COUNT(*) FROM ao3.works");
        ResultSet rows = count.executeQuery()) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getLong(1)).isGreaterThan(1_000);
    }
    assertThat(requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ORDER BY kudos DESC|4",
        "WHERE word_count > 5000\\nORDER BY id DESC|4",
        "WHERE title LIKE '%Harbour%'|4",
        "WHERE title = 'O''Brien'|1",
        "WHERE date_updated > '2019-04-20'|4",
        "WHERE complete = true|4",
        "WHERE id IN (1,2)|1",
        "WHERE author_login IS NULL|4",
        "WHERE rating = 'Mature'\\nORDER BY 1 DESC|4"
      })
  void sortsAndFiltersInTheGrid(String clause, int most) throws SQLException {
    shown(SELECT + "\n" + clause.replace("\\n", "\n"), 2 * PAGE_SIZE);

    assertThat(requests()).isBetween(1L, (long) most);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sites", "requests", "scans", "pushdown"})
  void showsTheTablesOfTheDriver(String table) throws SQLException {
    assertThat(shown("SELECT * FROM fanworks." + table, ROWS_SHOWN)).isPositive();
    assertThat(requests()).isZero();
  }

  @Test
  void explainsAsAStatement() throws SQLException {
    assertThat(shown("EXPLAIN PLAN FOR " + SELECT, ROWS_SHOWN)).isPositive();
    assertThat(requests()).isZero();
  }

  @Test
  void switchesTheSchemaAndChecksThatItIsAlive() throws SQLException {
    connection.setSchema("fanworks");

    assertThat(connection.getSchema()).isEqualTo("fanworks");
    assertThat(connection.isClosed()).isFalse();
    assertThat(connection.isValid(0)).isTrue();
    assertThat(requests()).isZero();
  }

  /** Shows rows as the data editor does; tells how many there were. */
  private int shown(String sql, int limit) throws SQLException {
    int count = 0;
    try (Statement statement =
        connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      statement.setMaxRows(limit);
      statement.setFetchSize(limit);
      assertThat(statement.execute(sql)).isTrue();
      try (ResultSet rows = statement.getResultSet()) {
        ResultSetMetaData header = rows.getMetaData();
        while (rows.next()) {
          readRow(rows, header);
          count++;
        }
      }
      statement.getWarnings();
      statement.clearWarnings();
    }
    return count;
  }

  private static void readRow(ResultSet rows, ResultSetMetaData header) throws SQLException {
    for (int column = 1; column <= header.getColumnCount(); column++) {
      assertThat(header.getColumnName(column)).isEqualTo(header.getColumnLabel(column));
      assertThat(header.getColumnTypeName(column)).doesNotContain("NOT NULL", "(");
      switch (header.getColumnType(column)) {
        case Types.BIGINT, Types.INTEGER -> rows.getLong(column);
        case Types.TIMESTAMP -> rows.getTimestamp(column);
        case Types.ARRAY -> readArray(rows.getArray(column));
        default -> rows.getObject(column);
      }
    }
  }

  private static void readArray(Array array) throws SQLException {
    if (array != null) {
      assertThat(array.getBaseTypeName()).isNotEmpty();
      assertThat(array.getArray()).isInstanceOf(Object[].class);
    }
  }
}
