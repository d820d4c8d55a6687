package org.fanworks.site.driver;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.oracle.OracleDatabase;

/** An embedded archive of five pages, and connections to it. */
final class DriverTables implements AutoCloseable {
  final DemoArchive archive =
      DemoArchive.start(DemoOptions.defaults().withWorks(100).withGoneWorks(0));

  /** A new connection; {@code options} as in a URL. */
  Connection connect(String options) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:fanworks:ao3?cache=off&ao3.url=" + archive.url() + options);
  }

  /** A new connection that does not wait between requests. */
  Connection connect() throws SQLException {
    return connect("&ao3.minInterval=0s");
  }

  /** How many works a guest sees. */
  int works() {
    return archive.rows().works().size();
  }

  /** All rows of a query. */
  static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return OracleDatabase.rows(statement, sql);
    }
  }

  @Override
  public void close() {
    archive.close();
  }
}
