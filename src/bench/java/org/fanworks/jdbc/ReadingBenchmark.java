package org.fanworks.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.apache.calcite.sql.type.SqlTypeName;
import org.fanworks.StockCalcite;
import org.fanworks.planner.CalciteEngine;
import org.fanworks.search.PushdownPolicy;
import org.fanworks.site.ScanLog;
import org.fanworks.site.Site;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From the rows of pages to the rows of a result set, per row. */
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Measurement(iterations = 5, time = 2)
@OperationsPerInvocation(ReadingBenchmark.ROWS)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Warmup(iterations = 5, time = 2)
public class ReadingBenchmark {
  static final int ROWS = 100_000;

  private static final String SQL =
      "SELECT id, title FROM numbers WHERE title LIKE 'Number%' AND decade >= 0";

  private final Connection ours = connect();
  private final Connection stock = connectStock();

  private static Connection connect() {
    List<Site> sites = List.of(new LongSite(ROWS));
    FanworksDriver driver =
        new FanworksDriver(
            options ->
                FanworksDatabase.owning(
                    new CalciteEngine(sites, PushdownPolicy.DEFAULT), sites, new ScanLog()));
    try {
      return driver.connect("jdbc:fanworks:?maxRequests=1000000", new Properties());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connectStock() {
    Map<String, SqlTypeName> columns = new LinkedHashMap<>();
    columns.put("id", SqlTypeName.BIGINT);
    columns.put("title", SqlTypeName.VARCHAR);
    columns.put("decade", SqlTypeName.BIGINT);
    Iterable<Object[]> rows =
        () -> LongStream.rangeClosed(1, ROWS).mapToObj(ReadingBenchmark::row).iterator();
    try {
      return StockCalcite.connect("numbers", columns, rows);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object[] row(long id) {
    return new Object[] {id, "Number " + id, id / LongSite.SAME_DECADE};
  }

  @TearDown(Level.Trial)
  public void close() throws SQLException {
    ours.close();
    stock.close();
  }

  @Benchmark
  public long throughTheDriver() throws SQLException {
    return read(ours);
  }

  @Benchmark
  public long throughStockCalcite() throws SQLException {
    return read(stock);
  }

  private static long read(Connection connection) throws SQLException {
    long sum = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SQL)) {
      while (rows.next()) {
        sum += rows.getLong(1) + rows.getString(2).length();
      }
    }
    return sum;
  }
}
