package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.oracle.OracleDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each query of {@code named-queries.sql} takes the requests that the file says, on a connection
 * that knows nothing yet.
 */
final class NamedQueriesTest {
  @AutoClose private static DemoArchive archive;

  @BeforeAll
  static void startArchive() {
    archive = DemoArchive.start(DemoOptions.defaults());
  }

  static List<NamedQuery> queries() {
    return NamedQuery.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void takesTheRequestsThatItIsSaidToTake(NamedQuery query) throws SQLException {
    archive.clearRequests();

    List<List<Object>> rows = rows(query.sql());

    assertThat(rows).hasSize(query.rows());
    assertThat(pages()).hasSize(query.requests());
  }

  private static List<List<Object>> rows(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:fanworks:ao3?ao3.minInterval=0s&cache=off&ao3.url=" + archive.url());
        Statement statement = connection.createStatement()) {
      return OracleDatabase.rows(statement, sql);
    }
  }

  private static List<RecordedRequest> pages() {
    return archive.requests().stream()
        .filter(request -> !request.path().equals("/robots.txt"))
        .toList();
  }

  @Test
  void hasManyQueriesOfDifferentNames() {
    assertThat(queries())
        .hasSizeGreaterThan(100)
        .extracting(NamedQuery::name)
        .doesNotHaveDuplicates();
  }
}
