package org.fanworks.planner;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The rows of {@link MemoryTable} in an embedded SQL database. */
final class OracleDatabase implements AutoCloseable {
  private final Connection connection;

  OracleDatabase(List<Object[]> rows) throws SQLException {
    connection = DriverManager.getConnection("jdbc:h2:mem:");
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE works (id BIGINT, title VARCHAR, rating VARCHAR, word_count INTEGER,"
              + " kudos INTEGER, date_updated DATE, complete BOOLEAN,"
              + " categories VARCHAR ARRAY, fandoms VARCHAR ARRAY, summary VARCHAR)");
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO works VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Object[] row : rows) {
        for (int i = 0; i < 10; i++) {
          insert.setObject(i + 1, row[i] instanceof List<?> list ? list.toArray() : row[i]);
        }
        insert.executeUpdate();
      }
    }
  }

  List<List<Object>> rows(String sql) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
