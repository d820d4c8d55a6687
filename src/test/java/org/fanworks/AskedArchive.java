package org.fanworks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.oracle.OracleDatabase;

/** A new connection to an embedded archive, and what the archive is asked over it. */
final class AskedArchive implements AutoCloseable {
  private static final Set<String> UNCOUNTED = Set.of("/robots.txt", "/users/login");

  private final DemoArchive archive;
  private final Connection connection;
  private final Statement statement;

  /**
   * Connects.
   *
   * @param options further properties of the connection, each with an ampersand before it
   */
  AskedArchive(DemoArchive archive, String options) throws SQLException {
    this(archive, options, new Properties());
  }

  private AskedArchive(DemoArchive archive, String options, Properties properties)
      throws SQLException {
    this.archive = archive;
    this.connection =
        DriverManager.getConnection(
            "jdbc:fanworks:ao3?ao3.minInterval=0s&cache=off&maxRequests=1000"
                + options
                + "&ao3.url="
                + archive.url(),
            properties);
    this.statement = connection.createStatement();
    archive.clearRequests();
  }

  /** A new connection of a member. */
  static AskedArchive by(DemoAccount member, DemoArchive archive) throws SQLException {
    Properties account = new Properties();
    account.setProperty("user", member.login());
    account.setProperty("password", member.password());
    return new AskedArchive(archive, "", account);
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

  /**
   * Paths of the pages that were asked for since the start, or since {@link #forget}; robots.txt
   * and signing in do not count.
   */
  List<String> pages() {
    return requests().map(RecordedRequest::path).toList();
  }

  /** Decoded parameters of those pages. */
  List<Map<String, List<String>>> queries() {
    return requests().map(RecordedRequest::query).toList();
  }

  private Stream<RecordedRequest> requests() {
    return archive.requests().stream().filter(request -> !UNCOUNTED.contains(request.path()));
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
