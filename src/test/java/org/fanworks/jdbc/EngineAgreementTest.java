package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the metadata tells without the engine is what the engine does. */
final class EngineAgreementTest {
  @AutoClose private static Connection connection;

  @BeforeAll
  static void connect() throws SQLException {
    connection = new FanworksDriver().connect("jdbc:fanworks:demo", null);
  }

  static Stream<String> tables() throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", null)) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_SCHEM") + "." + tables.getString("TABLE_NAME"));
      }
    }
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableHasTheColumnsOfItsRows(String table) throws SQLException {
    String schema = table.substring(0, table.indexOf('.'));
    String name = table.substring(table.indexOf('.') + 1);

    try (PreparedStatement all =
            connection.prepareStatement("select * from " + table + " where 1 = 0");
        ResultSet columns = connection.getMetaData().getColumns(null, schema, name, null)) {
      ResultSetMetaData result = all.getMetaData();
      List<String> told = new ArrayList<>();
      while (columns.next()) {
        told.add(described(columns));
      }
      List<String> shown = new ArrayList<>();
      for (int column = 1; column <= result.getColumnCount(); column++) {
        shown.add(described(result, column));
      }
      assertThat(shown).isEqualTo(told);
    }
  }

  @Test
  void theListedFunctionsRun() throws SQLException {
    DatabaseMetaData metadata = connection.getMetaData();
    List<String> calls = FunctionCalls.all();

    assertThat(calls.stream().map(call -> call.substring(0, call.indexOf('('))))
        .containsExactlyInAnyOrder(
            String.join(
                    ",",
                    metadata.getNumericFunctions(),
                    metadata.getStringFunctions(),
                    metadata.getTimeDateFunctions(),
                    metadata.getSystemFunctions())
                .split(","));
    assertThat(calls).filteredOn(call -> !runs(call)).isEmpty();
  }

  private static boolean runs(String call) {
    String sql = "select {fn " + call.toLowerCase(Locale.ROOT) + "}";
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      return row.next();
    } catch (SQLException failure) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("keywords")
  void aListedKeywordIsNoBareName(String keyword) {
    assertThat(parses("select " + keyword + " from (values (1)) as t (" + keyword + ")")).isFalse();
  }

  static Stream<String> keywords() throws SQLException {
    return Stream.of(connection.getMetaData().getSQLKeywords().split(",", -1));
  }

  private static boolean parses(String sql) {
    try {
      connection.prepareStatement(sql).close();
      return true;
    } catch (SQLException refused) {
      return false;
    }
  }

  private static String described(ResultSet column) throws SQLException {
    return String.join(
        " ",
        column.getString("COLUMN_NAME"),
        column.getString("DATA_TYPE"),
        column.getString("TYPE_NAME"),
        column.getString("COLUMN_SIZE"),
        "" + column.getInt("DECIMAL_DIGITS"),
        column.getString("NULLABLE"));
  }

  private static String described(ResultSetMetaData result, int column) throws SQLException {
    return String.join(
        " ",
        result.getColumnName(column),
        "" + result.getColumnType(column),
        result.getColumnTypeName(column),
        "" + result.getPrecision(column),
        "" + result.getScale(column),
        "" + result.isNullable(column));
  }
}
