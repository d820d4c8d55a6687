package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.mastodon.MastodonOptions;
import org.fanworks.demo.mastodon.MastodonRows;
import org.fanworks.oracle.GeneratedQuery;
import org.fanworks.oracle.OracleDatabase;

/**
 * Generated queries give the rows of an oracle database that holds what the embedded server's
 * answers show, with pushdown on and off.
 */
final class MastodonDifferentialTest {
  private static final MastodonDemo SERVER =
      MastodonDemo.start(MastodonOptions.defaults().withSize(30, 250));
  private static final MastodonRows ROWS = SERVER.ownerRows();
  private static final Connection PUSHING = connect("");
  private static final Connection SCANNING = connect("&pushdown=off");

  private static final OracleDatabase PUBLIC = oracle("public_timeline", ROWS.publicTimeline());
  private static final OracleDatabase OWN =
      oracle("account_statuses", ROWS.statusesOf(SERVER.world().owner()));
  private static final OracleDatabase HOME = oracle("home_timeline", ROWS.homeTimeline());

  private static Connection connect(String more) {
    try {
      return MastodonConnections.ofOwner(SERVER, more);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static OracleDatabase oracle(String table, List<Map<String, Object>> rows) {
    List<String> columns = new ArrayList<>();
    rows.get(0).keySet().forEach(name -> columns.add(name + " " + StatusQueries.type(name)));
    return OracleDatabase.with(
        table,
        columns,
        rows.stream().map(row -> (List<Object>) new ArrayList<>(row.values())).toList());
  }

  @AfterContainer
  static void close() throws SQLException {
    PUSHING.close();
    SCANNING.close();
    PUBLIC.close();
    OWN.close();
    HOME.close();
    SERVER.close();
  }

  @Provide
  Arbitrary<GeneratedQuery> publicQueries() {
    return StatusQueries.grammar("public_timeline", ROWS.publicTimeline()).queries();
  }

  @Provide
  Arbitrary<GeneratedQuery> ownQueries() {
    String own =
        "(SELECT * FROM account_statuses WHERE account_id = '"
            + SERVER.world().owner().id()
            + "') AS own";
    return StatusQueries.grammar(own, ROWS.statusesOf(SERVER.world().owner())).queries();
  }

  @Provide
  Arbitrary<GeneratedQuery> homeQueries() {
    return StatusQueries.grammar("home_timeline", ROWS.homeTimeline()).queries();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void givesTheRowsOfThePublicTimeline(@ForAll("publicQueries") GeneratedQuery query)
      throws SQLException {
    requireSame(query, PUBLIC);
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void givesTheRowsOfAnAccount(@ForAll("ownQueries") GeneratedQuery query) throws SQLException {
    requireSame(query, OWN);
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void givesTheRowsOfTheHomeTimeline(@ForAll("homeQueries") GeneratedQuery query)
      throws SQLException {
    requireSame(query, HOME);
  }

  private static void requireSame(GeneratedQuery query, OracleDatabase oracle) throws SQLException {
    List<List<Object>> expected = oracle.rows(query.sql().oracle());
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
