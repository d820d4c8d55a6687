package org.fanworks.differential;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.oracle.DifferentialRun;
import org.fanworks.oracle.OracleDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random queries over each table of AO3 give the rows of an oracle database that was filled from
 * the data of the embedded archive, with pushdown on and, from pages of another size, off.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TablesDifferentialTest {
  private static final int QUERIES = 5;
  private static final DemoOptions OPTIONS = DemoOptions.defaults().withWorks(120).withGoneWorks(0);

  private final DemoArchive archive = DemoArchive.start(OPTIONS);
  private final DemoArchive largePages = DemoArchive.start(OPTIONS.withPageSize(300));
  private Connection pushing;
  private Connection scanning;
  private Connection member;

  @BeforeAll
  void connect() throws SQLException {
    pushing = connect(archive, "on", new Properties());
    scanning = connect(largePages, "off", new Properties());
    Properties account = new Properties();
    account.setProperty("user", DemoAccount.READER.login());
    account.setProperty("password", DemoAccount.READER.password());
    member = connect(archive, "on", account);
  }

  private static Connection connect(DemoArchive archive, String pushdown, Properties account)
      throws SQLException {
    return DriverManager.getConnection(
        "jdbc:fanworks:ao3?counters=exact&maxRequests=1000000&ao3.minInterval=0s&pushdown="
            + pushdown
            + "&ao3.url="
            + archive.url(),
        account);
  }

  @AfterAll
  void close() throws SQLException {
    pushing.close();
    scanning.close();
    member.close();
    archive.close();
    largePages.close();
  }

  Stream<TableRows> tables() {
    return Stream.of(
            new WorkTables(archive).all(),
            new PeopleTables(archive).all(),
            new TagTables(archive).all(),
            BookmarkTables.all(archive))
        .flatMap(List::stream);
  }

  Stream<TableRows> tablesOfMembers() {
    return new MemberTables(archive).all().stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void guestsGetTheRowsOfTheOracle(TableRows table) throws SQLException {
    requireSame(table, List.of(pushing, scanning));
  }

  @ParameterizedTest
  @MethodSource("tablesOfMembers")
  void membersGetTheRowsOfTheOracle(TableRows table) throws SQLException {
    requireSame(table, List.of(member));
  }

  private static void requireSame(TableRows table, List<Connection> connections)
      throws SQLException {
    try (OracleDatabase oracle = OracleDatabase.with(table.name(), table.columns(), table.rows())) {
      new DifferentialRun("ao3." + table.name(), QUERIES)
          .require(
              SampledQueries.over(table).queries(),
              query -> {
                List<List<Object>> expected = oracle.rows(query.sql().oracle());
                for (Connection connection : connections) {
                  query.requireSame(rows(connection, query.sql().ours()), expected);
                }
              });
    }
  }

  private static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return OracleDatabase.rows(statement, sql);
    }
  }
}
