package org.fanworks.conformance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Connections to the embedded archive as any client makes them. These tests know nothing of the
 * driver but its URL, so that they also run against the packaged jar.
 */
final class Demo {
  static final String URL = "jdbc:fanworks:demo";

  /** Each query makes its requests, whatever others have read before. */
  static final String UNCACHED = URL + "?cache=off";

  /** Stays open, so that the driver keeps what it knows of the archive's robots.txt. */
  private static final Connection KEPT = keep();

  private Demo() {}

  private static Connection keep() {
    try {
      Connection connection = connect();
      rows(connection, "SELECT id FROM works LIMIT 1");
      return connection;
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  /** A connection with the properties {@code name=value}. */
  static Connection connect(String... properties) throws SQLException {
    StringBuilder url = new StringBuilder(UNCACHED);
    for (String property : properties) {
      url.append('&').append(property);
    }
    return DriverManager.getConnection(url.toString());
  }

  /** Requests that this JVM has made of the archive so far. */
  static long requests() throws SQLException {
    return Long.parseLong(
        text(KEPT, "SELECT requests FROM fanworks.sites WHERE schema_name = 'ao3'"));
  }

  /** The rows of a query, with {@code arguments} for its parameters. */
  static List<List<Object>> rows(Connection connection, String sql, Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<List<Object>> all = new ArrayList<>();
        while (rows.next()) {
          List<Object> row = new ArrayList<>();
          for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            row.add(rows.getObject(column));
          }
          all.add(row);
        }
        return all;
      }
    }
  }

  /** The only value of a query's only row, as text. */
  static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** The rows of a list of metadata, by label. */
  static List<Map<String, Object>> list(ResultSet list) throws SQLException {
    try (list) {
      List<Map<String, Object>> all = new ArrayList<>();
      ResultSetMetaData shape = list.getMetaData();
      while (list.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int column = 1; column <= shape.getColumnCount(); column++) {
          row.put(shape.getColumnLabel(column), list.getObject(column));
        }
        all.add(row);
      }
      return all;
    }
  }

  /** One column of a list of metadata. */
  static List<Object> column(ResultSet list, String label) throws SQLException {
    List<Object> values = new ArrayList<>();
    list(list).forEach(row -> values.add(row.get(label)));
    return values;
  }
}
