package org.fanworks.mastodon;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.oracle.OracleDatabase;

/** Connections to embedded servers, and what those were asked. */
final class MastodonConnections {
  private MastodonConnections() {}

  /** A connection in the name of the owner. */
  static Connection ofOwner(MastodonDemo server, String more) throws SQLException {
    return ofGuest(server, "&mastodon.accessToken=" + MastodonDemo.TOKEN + more);
  }

  /** A connection without a token, which keeps no answers. */
  static Connection ofGuest(MastodonDemo server, String more) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:fanworks:mastodon?mastodon.minInterval=0s&cache=off&maxRequests=1000000&mastodon.url="
            + server.url()
            + more);
  }

  static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return OracleDatabase.rows(statement, sql);
    }
  }

  /** What the server was asked since the log was cleared, without robots.txt and tokens. */
  static List<String> asked(MastodonDemo server) {
    return server.requests().stream()
        .filter(request -> !request.path().equals("/robots.txt"))
        .filter(request -> !request.path().endsWith("/verify_credentials"))
        .map(MastodonConnections::shown)
        .toList();
  }

  private static String shown(RecordedRequest request) {
    StringBuilder text = new StringBuilder(request.path().replace("/api/v1/", ""));
    request
        .query()
        .forEach(
            (name, values) ->
                text.append(' ').append(name).append('=').append(String.join(",", values)));
    return text.toString();
  }
}
