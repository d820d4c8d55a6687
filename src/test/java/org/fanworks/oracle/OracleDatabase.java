package org.fanworks.oracle;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Rows in an embedded SQL database, to compare with. */
public final class OracleDatabase implements AutoCloseable {
  private final Connection connection;

  private OracleDatabase(Connection connection) {
    this.connection = connection;
  }

  /**
   * A database with one table.
   *
   * @param columns names with types
   */
  public static OracleDatabase with(String table, List<String> columns, List<List<Object>> rows) {
    try {
      return new OracleDatabase(DriverManager.getConnection("jdbc:h2:mem:"))
          .and(table, columns, rows);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same database with one table more. */
  public OracleDatabase and(String table, List<String> columns, List<List<Object>> rows) {
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE " + table + " (" + String.join(", ", columns) + ")");
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
        for (List<Object> row : rows) {
          for (int i = 0; i < row.size(); i++) {
            insert.setObject(i + 1, row.get(i) instanceof List<?> l ? l.toArray() : row.get(i));
          }
          insert.executeUpdate();
        }
      }
      index(statement, table, columns);
      return this;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Joins with sub-queries would take the most time of a test without. */
  private static void index(Statement statement, String table, List<String> columns)
      throws SQLException {
    for (String column : columns) {
      if (!column.endsWith(" ARRAY")) {
        String name = column.substring(0, column.indexOf(' '));
        statement.execute("CREATE INDEX ON " + table + " (" + name + ")");
      }
    }
  }

  /** The rows of a query; arrays are lists. */
  public List<List<Object>> rows(String sql) {
    try (Statement statement = connection.createStatement()) {
      return rows(statement, sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The rows of a query of any database; arrays are lists, dates and times are text. */
  public static List<List<Object>> rows(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      return rows(result);
    }
  }

  /** The rows of a result in the same form. */
  public static List<List<Object>> rows(ResultSet result) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    int width = result.getMetaData().getColumnCount();
    while (result.next()) {
      List<Object> row = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        row.add(comparable(result.getObject(i)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Object comparable(Object value) throws SQLException {
    if (value instanceof Array array) {
      return Arrays.asList((Object[]) array.getArray());
    }
    return value instanceof java.sql.Date date ? date.toLocalDate() : value;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
