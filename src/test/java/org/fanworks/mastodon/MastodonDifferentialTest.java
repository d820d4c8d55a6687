package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.mastodon.MastodonOptions;
import org.fanworks.oracle.GeneratedQuery;
import org.fanworks.oracle.OracleDatabase;

/**
 * Generated queries give the rows of an oracle database that holds what the embedded server's
 * answers show, with pushdown on and off.
 */
final class MastodonDifferentialTest {
  private static final MastodonDemo SERVER =
      MastodonDemo.start(MastodonOptions.defaults().withSize(30, 250));
  private static final StatusFeeds FEEDS = new StatusFeeds(SERVER);
  private static final OracleDatabase ORACLE = FEEDS.oracle();
  private static final Connection PUSHING = connect("");
  private static final Connection SCANNING = connect("&pushdown=off");

  private static Connection connect(String more) {
    try {
      return MastodonConnections.ofOwner(SERVER, more);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterContainer
  static void close() throws SQLException {
    PUSHING.close();
    SCANNING.close();
    ORACLE.close();
    SERVER.close();
  }

  @Provide
  Arbitrary<GeneratedQuery> queries() {
    return FEEDS.queries();
  }

  @Property(tries = 140, edgeCases = EdgeCasesMode.NONE)
  void givesTheRowsOfEachFeed(@ForAll("queries") GeneratedQuery query) throws SQLException {
    List<List<Object>> expected = ORACLE.rows(query.sql().oracle());
    for (Connection connection : List.of(PUSHING, SCANNING)) {
      List<List<Object>> rows = MastodonConnections.rows(connection, query.sql().ours());
      if (query.ordered()) {
        assertThat(rows).as(query.sql().ours()).isEqualTo(expected);
      } else {
        assertThat(rows).as(query.sql().ours()).containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }
}
