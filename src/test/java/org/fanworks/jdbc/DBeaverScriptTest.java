package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calls that the database browser DBeaver makes, in its order, without a failure. */
final class DBeaverScriptTest {
  private static final String SELECT = "SELECT * FROM ao3.works";

  private final FakeDatabase database = new FakeDatabase();
  private final CallTrace trace = new CallTrace();
  private FakeQuery works;
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    works =
        FakeQuery.of(
            FakeTypes.tableColumn("id", "id", FakeTypes.BIGINT),
            FakeTypes.tableColumn("title", "title", FakeTypes.VARCHAR),
            FakeTypes.tableColumn("fandoms", "fandoms", FakeTypes.TEXTS));
    for (long id = 1; id <= 30; id++) {
      works = works.withRow(id, "Work " + id, List.of("Fandom"));
    }
    database.engine.knows(SELECT, works);
    Driver driver = trace.trace(Driver.class, database.driver());
    assertThat(driver.acceptsURL("jdbc:fanworks:")).isTrue();
    connection = driver.connect("jdbc:fanworks:", new Properties());
    connection.setReadOnly(true);
    connection.setAutoCommit(true);
    assertThat(connection.getAutoCommit()).isTrue();
    assertThat(connection.getCatalog()).isNull();
    assertThat(connection.getSchema()).isEqualTo("ao3");
  }

  @AfterEach
  void failNowhere() throws SQLException {
    connection.close();
    assertThat(trace.calls()).contains("Connection.close()");
    assertThat(trace.failures()).isEmpty();
  }

  @Test
  void readsFirstMetadata() throws SQLException {
    DatabaseMetaData metadata = connection.getMetaData();

    metadata.getDatabaseMajorVersion();
    metadata.getSQLStateType();
    metadata.supportsCorrelatedSubqueries();
    metadata.getCatalogSeparator();
    metadata.getExtraNameCharacters();
    metadata.isCatalogAtStart();
    metadata.getProcedureTerm();
    assertThat(metadata.supportsCatalogsInDataManipulation()).isFalse();
    assertThat(metadata.supportsSchemasInDataManipulation()).isTrue();
    assertThat(metadata.getSQLKeywords()).isNotEmpty();
    assertThat(metadata.supportsTransactions()).isFalse();
    assertThat(texts(metadata.getTypeInfo(), "TYPE_NAME")).contains("VARCHAR");
    assertThat(texts(metadata.getCatalogs(), "TABLE_CAT")).isEmpty();
    assertThat(texts(metadata.getSchemas(null, "%"), "TABLE_SCHEM"))
        .containsExactly("ao3", "pixiv");
    assertThat(database.engine.planned).isEmpty();
  }

  @Test
  void browsesTheNavigator() throws SQLException {
    DatabaseMetaData metadata = connection.getMetaData();

    assertThat(texts(metadata.getTables(null, "ao3", "%", null), "TABLE_NAME")).contains("works");
    assertThat(texts(metadata.getFunctions(null, "ao3", "%"), "FUNCTION_NAME")).isEmpty();
    assertThat(texts(metadata.getProcedures(null, "ao3", "%"), "PROCEDURE_NAME")).isEmpty();
    assertThat(texts(metadata.getTableTypes(), "TABLE_TYPE")).containsExactly("TABLE");
    assertThat(texts(metadata.getColumns(null, "ao3", "work_tags", "%"), "COLUMN_NAME"))
        .containsExactly("work_id", "position", "name");
    assertThat(texts(metadata.getPrimaryKeys(null, "ao3", "works"), "PK_NAME"))
        .containsExactly("pk_works");
    assertThat(texts(metadata.getImportedKeys(null, "ao3", "works"), "FK_NAME")).isEmpty();
    assertThat(texts(metadata.getExportedKeys(null, "ao3", "works"), "FK_NAME")).isEmpty();
    assertThat(texts(metadata.getIndexInfo(null, "ao3", "works", false, true), "INDEX_NAME"))
        .containsExactly("pk_works");
    assertThat(database.engine.planned).isEmpty();
  }

  @Test
  void showsTheFirstPageOfATableAndNoRowMore() throws SQLException {
    try (Statement statement = connection.createStatement(1003, 1007)) {
      statement.setMaxRows(20);
      statement.setFetchSize(20);
      assertThat(statement.execute(SELECT)).isTrue();
      try (ResultSet rows = statement.getResultSet()) {
        readHeader(rows.getMetaData());
        while (rows.next()) {
          assertThat(rows.getLong(1)).isPositive();
          assertThat(rows.getString(2)).startsWith("Work ");
          Array fandoms = rows.getArray(3);
          assertThat(fandoms.getBaseTypeName()).isEqualTo("VARCHAR");
          assertThat(fandoms.getArray()).isEqualTo(new String[] {"Fandom"});
        }
      }
      assertThat((Throwable) statement.getWarnings()).isNull();
      statement.clearWarnings();
    }

    assertThat(works.rowsRead).hasValue(20);
    assertThat(works.closed).hasValue(1);
  }

  @Test
  void countsRowsWithAPreparedStatement() throws SQLException {
    database.engine.knows("SELECT COUNT(*) FROM ao3.works", FakeQuery.value(FakeTypes.BIGINT, 30L));

    try (PreparedStatement count = connection.prepareStatement("SELECT COUNT(*) FROM ao3.works");
        ResultSet rows = count.executeQuery()) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getLong(1)).isEqualTo(30);
    }
  }

  @Test
  void switchesTheSchemaAndChecksThatItIsAlive() throws SQLException {
    connection.setSchema("pixiv");

    assertThat(connection.getSchema()).isEqualTo("pixiv");
    assertThat(connection.isClosed()).isFalse();
    assertThat(connection.isValid(0)).isTrue();
  }

  private static void readHeader(ResultSetMetaData header) throws SQLException {
    for (int column = 1; column <= header.getColumnCount(); column++) {
      assertThat(header.getColumnName(column)).isEqualTo(header.getColumnLabel(column));
      assertThat(header.getTableName(column)).isEqualTo("works");
      assertThat(header.getSchemaName(column)).isEqualTo("ao3");
      assertThat(header.getColumnTypeName(column)).doesNotContain("NOT NULL");
      assertThat(header.getPrecision(column)).isPositive();
      assertThat(header.getScale(column)).isZero();
    }
  }

  private static List<String> texts(ResultSet rows, String label) throws SQLException {
    List<String> texts = new ArrayList<>();
    while (rows.next()) {
      texts.add(rows.getString(label));
    }
    rows.close();
    return texts;
  }
}
