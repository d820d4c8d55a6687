package org.fanworks.jdbc;

import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import org.fanworks.planner.ResultColumn;
import org.fanworks.planner.Rows;
import org.fanworks.site.Execution;
import org.fanworks.site.RunLimits;
import org.fanworks.web.Cancellation;
import org.jspecify.annotations.Nullable;

/** Rows that are all there from the start. */
final class MemoryRows implements Rows {
  private final List<@Nullable Object[]> rows;
  private int next;

  MemoryRows(List<@Nullable Object[]> rows) {
    this.rows = List.copyOf(rows);
  }

  /** A result set over {@code rows} that belongs to no statement. */
  static ResultSet resultSet(List<ResultColumn> columns, List<@Nullable Object[]> rows) {
    QueryRun run =
        new QueryRun(
            new Execution(0, new Cancellation(), RunLimits.ofRequests(0)), QueryTimeout.none(), 0);
    return new FanworksResultSet(Optional.empty(), columns, new MemoryRows(rows), run);
  }

  @Override
  public boolean next() {
    if (next < rows.size()) {
      next++;
      return true;
    }
    return false;
  }

  @Override
  public @Nullable Object value(int column) {
    return rows.get(next - 1)[column];
  }

  @Override
  public void close() {}
}
