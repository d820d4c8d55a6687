package org.fanworks.planner;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.calcite.sql.type.SqlTypeName;
import org.fanworks.StockCalcite;
import org.fanworks.search.PushdownPolicy;
import org.fanworks.site.Execution;
import org.fanworks.site.RunLimits;
import org.fanworks.web.Cancellation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From the text of a statement to its first row, over a site in memory that takes no time. */
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Warmup(iterations = 5, time = 2)
public class PlanningBenchmark {
  private static final int WORKS = 40;
  private static final String SCHEMA = "memory";

  /** What is planned. */
  public enum Query {
    LIMIT("SELECT id, title FROM works WHERE word_count > 10000 ORDER BY id LIMIT 10"),
    LIKE("SELECT id, title FROM works WHERE title LIKE '%Story 1%' LIMIT 10"),
    COUNT("SELECT COUNT(*) FROM works WHERE complete"),
    GROUP("SELECT rating, COUNT(*) AS c FROM works GROUP BY rating ORDER BY c DESC"),
    JOIN("SELECT a.id, b.title FROM works a JOIN works b ON b.id = a.kudos WHERE a.kudos > 100");

    private final String sql;

    Query(String sql) {
      this.sql = sql;
    }
  }

  @Param public Query query = Query.LIMIT;

  private final MemoryEngine engine = new MemoryEngine(WORKS, PushdownPolicy.DEFAULT);
  private PreparedQuery prepared = engine.sql().prepare(query.sql, SCHEMA);
  private Connection stock = connectStock();
  private long runs;

  private static Connection connectStock() {
    Map<String, SqlTypeName> columns = new LinkedHashMap<>();
    columns.put("id", SqlTypeName.BIGINT);
    columns.put("title", SqlTypeName.VARCHAR);
    columns.put("rating", SqlTypeName.VARCHAR);
    columns.put("word_count", SqlTypeName.INTEGER);
    columns.put("kudos", SqlTypeName.INTEGER);
    columns.put("date_updated", SqlTypeName.ANY);
    columns.put("complete", SqlTypeName.BOOLEAN);
    try {
      return StockCalcite.connect("works", columns, MemoryWorks.table(WORKS).rows());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Setup(Level.Trial)
  public void prepare() {
    prepared = engine.sql().prepare(query.sql, SCHEMA);
  }

  @TearDown(Level.Trial)
  public void close() throws SQLException {
    stock.close();
  }

  @Benchmark
  public boolean plannedAnew() {
    return firstRow(engine.sql().prepare(neverSeen(), SCHEMA));
  }

  @Benchmark
  public boolean plannedBefore() {
    return firstRow(engine.sql().prepare(query.sql, SCHEMA));
  }

  @Benchmark
  public boolean prepared() {
    return firstRow(prepared);
  }

  @Benchmark
  public boolean stockCalcite() throws SQLException {
    try (Statement statement = stock.createStatement();
        ResultSet rows = statement.executeQuery(neverSeen())) {
      return rows.next();
    }
  }

  private String neverSeen() {
    return query.sql + " /* " + runs++ + " */";
  }

  private static boolean firstRow(PreparedQuery query) {
    Execution execution = new Execution(1, new Cancellation(), RunLimits.ofRequests(1_000));
    try (Rows rows = query.execute(List.of(), execution)) {
      return rows.next();
    }
  }
}
