package org.fanworks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.oracle.OracleDatabase;

/** A new connection to an embedded archive, and what the archive is asked over it. */
final class AskedArchive implements AutoCloseable {
  private final DemoArchive archive;
  private final Connection connection;
  private final Statement statement;

  /**
   * Connects.
   *
   * @param options further properties of the connection, each with an ampersand before it
   */
  AskedArchive(DemoArchive archive, String options) throws SQLException {
    this.archive = archive;
    this.connection =
        DriverManager.getConnection(
            "jdbc:fanworks:ao3?ao3.minInterval=0s&cache=off&maxRequests=1000"
                + options
                + "&ao3.url="
                + archive.url());
    this.statement = connection.createStatement();
    archive.clearRequests();
  }

  /** The rows of a query. */
  List<List<Object>> rows(String sql) throws SQLException {
    return OracleDatabase.rows(statement, sql);
  }

  /** The first column of a query's rows. */
  List<Object> column(String sql) throws SQLException {
    return rows(sql).stream()
        .map(row -> row.get(0))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Paths of the pages that were asked for since the start, or since {@link #forget}. */
  List<String> pages() {
    return archive.requests().stream()
        .map(RecordedRequest::path)
        .filter(path -> !path.equals("/robots.txt"))
        .toList();
  }

  /** Decoded parameters of those pages. */
  List<Map<String, List<String>>> queries() {
    return archive.requests().stream()
        .filter(request -> !request.path().equals("/robots.txt"))
        .map(RecordedRequest::query)
        .toList();
  }

  /** Forgets what was asked. */
  void forget() {
    archive.clearRequests();
  }

  /** Warnings of the last query. */
  List<String> warnings() throws SQLException {
    List<String> messages = new ArrayList<>();
    for (SQLWarning warning = statement.getWarnings();
        warning != null;
        warning = warning.getNextWarning()) {
      messages.add(warning.getMessage());
    }
    return messages;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
