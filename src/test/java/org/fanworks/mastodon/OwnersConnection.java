package org.fanworks.mastodon;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.mastodon.MastodonOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What tests of requests share: an embedded server, and a connection in its owner's name. */
abstract class OwnersConnection {
  static MastodonDemo server;

  Connection connection;

  @BeforeAll
  static void start() {
    server = MastodonDemo.start(MastodonOptions.defaults().withSize(200, 4_000));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void connect() throws SQLException {
    connection = MastodonConnections.ofOwner(server, "");
    server.clearRequests();
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
    server.faults().clear();
  }

  List<List<Object>> rows(String sql) throws SQLException {
    return MastodonConnections.rows(connection, sql);
  }

  static List<String> asked() {
    return MastodonConnections.asked(server);
  }

  static List<Object> ids(List<Map<String, Object>> rows, int number) {
    return rows.stream().limit(number).map(row -> row.get("id")).toList();
  }

  static List<Object> firsts(List<List<Object>> rows) {
    return rows.stream().map(row -> row.get(0)).toList();
  }

  static String quoted(List<Object> ids) {
    return "'" + String.join("', '", ids.stream().map(Object::toString).toList()) + "'";
  }
}
