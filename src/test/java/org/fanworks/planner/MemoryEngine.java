package org.fanworks.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fanworks.search.PushdownPolicy;
import org.fanworks.site.Execution;
import org.fanworks.site.RunLimits;
import org.fanworks.site.Site;
import org.fanworks.site.SiteState;
import org.fanworks.site.SiteTable;
import org.fanworks.web.Cancellation;

/** The engine over a site in memory, and the rows and requests of the queries it runs. */
final class MemoryEngine {
  private final List<MemoryTable> tables;
  private final SqlEngine engine;
  private Execution execution =
      new Execution(1, new Cancellation(), RunLimits.ofRequests(Long.MAX_VALUE));

  /** An engine over so many works. */
  MemoryEngine(int works, PushdownPolicy policy) {
    this(List.of(MemoryWorks.table(works)), policy);
  }

  MemoryEngine(List<MemoryTable> tables, PushdownPolicy policy) {
    this.tables = List.copyOf(tables);
    this.engine = new CalciteEngine(List.of(new MemorySite(tables)), policy);
  }

  private record MemorySite(List<MemoryTable> stored) implements Site {
    @Override
    public String schema() {
      return "memory";
    }

    @Override
    public String remark() {
      return "A site in memory.";
    }

    @Override
    public List<SiteTable> tables() {
      return List.copyOf(stored);
    }

    @Override
    public Optional<SiteState> state() {
      return Optional.empty();
    }

    @Override
    public void close() {}
  }

  /** The works. */
  MemoryTable works() {
    return tables.get(0);
  }

  SqlEngine sql() {
    return engine;
  }

  /** Gives out pages of {@code rows} rows from now on, whatever the tables declare. */
  void giveOut(int rows) {
    tables.forEach(table -> table.giveOut(rows));
  }

  /** All rows of a query. */
  List<List<Object>> rows(String sql, Object... arguments) {
    return rows(RunLimits.ofRequests(Long.MAX_VALUE), sql, arguments);
  }

  /** All rows of a query that has to make do with {@code limits}. */
  List<List<Object>> rows(RunLimits limits, String sql, Object... arguments) {
    PreparedQuery query = engine.prepare(sql, "memory");
    takeRequests();
    execution = new Execution(1, new Cancellation(), limits);
    List<List<Object>> rows = new ArrayList<>();
    try (Rows result = query.execute(Arrays.asList(arguments), execution)) {
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int column = 0; column < query.columns().size(); column++) {
          row.add(result.value(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** The values of a query with one row and one column. */
  Object value(String sql, Object... arguments) {
    return rows(sql, arguments).get(0).get(0);
  }

  /** The number of requests of the last query. */
  int requests() {
    return takeRequests();
  }

  /** How many requests there were since the last call that only asked whether the site is exact. */
  int questions() {
    return tables.stream().mapToInt(MemoryTable::takeQuestions).sum();
  }

  private int takeRequests() {
    return tables.stream().mapToInt(MemoryTable::takeRequests).sum();
  }

  /** The warnings of the last query. */
  List<String> warnings() {
    return execution.warnings();
  }
}
