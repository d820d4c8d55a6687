package org.fanworks.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.fanworks.planner.CalciteEngine;
import org.fanworks.search.PushdownPolicy;
import org.fanworks.site.ScanLog;
import org.fanworks.site.Site;

/**
 * Reads a site of many rows through the driver; to be run with little memory. The first argument is
 * the number of rows, each other one a query, of which it prints the number of rows and the sum of
 * the first column.
 */
final class LongResultProgram {
  private LongResultProgram() {}

  public static void main(String[] arguments) throws SQLException {
    List<Site> sites = List.of(new LongSite(Long.parseLong(arguments[0])));
    FanworksDriver driver =
        new FanworksDriver(
            options ->
                FanworksDatabase.owning(
                    new CalciteEngine(sites, PushdownPolicy.DEFAULT), sites, new ScanLog()));
    try (Connection connection =
            driver.connect("jdbc:fanworks:?maxRequests=10000000", new Properties());
        Statement statement = connection.createStatement()) {
      for (String sql : List.of(arguments).subList(1, arguments.length)) {
        print(statement, sql);
      }
    }
  }

  private static void print(Statement statement, String sql) throws SQLException {
    long rows = 0;
    long sum = 0;
    try (ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows++;
        sum += result.getLong(1);
      }
    }
    System.out.println(rows + " rows, sum " + sum);
  }
}
