package org.fanworks.planner;

import java.sql.JDBCType;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.fanworks.site.Execution;
import org.jspecify.annotations.Nullable;

/** The answer to a statement that reads no table: rows of texts that are known beforehand. */
final class ListedRows implements PreparedQuery {
  private final List<ResultColumn> columns;
  private final List<List<String>> rows;

  private ListedRows(List<ResultColumn> columns, List<List<String>> rows) {
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /** Rows under the labels {@code columns}. */
  static ListedRows of(List<String> columns, List<List<String>> rows) {
    return new ListedRows(columns.stream().map(ListedRows::column).toList(), rows);
  }

  private static ResultColumn column(String label) {
    return new ResultColumn(
        label,
        new ValueType(JDBCType.VARCHAR, "VARCHAR", 0, 0, Optional.empty()),
        false,
        Optional.empty());
  }

  @Override
  public List<ResultColumn> columns() {
    return columns;
  }

  @Override
  public List<ValueType> parameters() {
    return List.of();
  }

  @Override
  public Rows execute(List<@Nullable Object> arguments, Execution execution) {
    Iterator<List<String>> rest = rows.iterator();
    return new Rows() {
      private List<String> row = List.of();

      @Override
      public boolean next() {
        if (!rest.hasNext()) {
          return false;
        }
        row = rest.next();
        return true;
      }

      @Override
      public Object value(int column) {
        return row.get(column);
      }

      @Override
      public void close() {}
    };
  }
}
