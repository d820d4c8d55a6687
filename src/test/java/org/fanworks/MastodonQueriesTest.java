package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.oracle.OracleDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each query of {@code mastodon-queries.sql} takes the requests that the file says, on a connection
 * that knows nothing yet.
 */
final class MastodonQueriesTest {
  static List<NamedQuery> queries() {
    return NamedQuery.of("mastodon-queries.sql");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void takesTheRequestsThatItIsSaidToTake(NamedQuery query) throws SQLException {
    MastodonDemo.shared().clearRequests();
    DemoArchive.shared().clearRequests();

    List<List<Object>> rows = rows(query.sql());

    assertThat(rows).hasSize(query.rows());
    assertThat(asked()).hasSize(query.requests());
  }

  private static List<List<Object>> rows(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:fanworks:demo");
        Statement statement = connection.createStatement()) {
      statement.execute("CALL fanworks.clear_cache()");
      return OracleDatabase.rows(statement, sql);
    }
  }

  private static List<RecordedRequest> asked() {
    return Stream.concat(
            MastodonDemo.shared().requests().stream(), DemoArchive.shared().requests().stream())
        .filter(request -> !request.path().equals("/robots.txt"))
        .filter(request -> !request.path().endsWith("/verify_credentials"))
        .toList();
  }
}
