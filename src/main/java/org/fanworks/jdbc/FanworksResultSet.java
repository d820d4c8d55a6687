package org.fanworks.jdbc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fanworks.error.FanworksException;
import org.fanworks.planner.ResultColumn;
import org.fanworks.planner.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a statement or of the metadata, fetched as they are asked for. Used by one thread at a
 * time, except that {@link #close} may come from any.
 */
final class FanworksResultSet
    implements TypedGetters, LabelledGetters, ForwardOnlyResultSet, Unwrapping {
  private final Optional<QueryStatement> statement;
  private final List<ResultColumn> columns;
  private final ColumnLabels labels;
  private final RowCursor cursor;
  private final Warnings warnings;
  private final AtomicBoolean closed = new AtomicBoolean();
  private int fetchSize;
  private boolean wasNull;

  /**
   * A result before its first row.
   *
   * @param statement that has run; empty for metadata
   */
  FanworksResultSet(
      Optional<QueryStatement> statement, List<ResultColumn> columns, Rows rows, QueryRun run) {
    this.statement = statement;
    this.columns = List.copyOf(columns);
    this.labels = new ColumnLabels(columns);
    this.cursor = new RowCursor(rows, columns.size(), run);
    this.warnings = new Warnings(run.execution()::warnings);
  }

  @Override
  public boolean next() throws SQLException {
    requireOpen();
    return cursor.next();
  }

  @Override
  public void close() throws SQLException {
    if (closed.compareAndSet(false, true)) {
      try {
        cursor.close();
      } catch (Throwable failure) {
        throw SqlFailures.from(failure);
      } finally {
        if (statement.isPresent()) {
          statement.get().resultClosed(this);
        }
      }
    }
  }

  @Override
  public boolean isClosed() {
    return closed.get();
  }

  @Override
  public <T> @Nullable T getObject(int column, Class<T> type) throws SQLException {
    requireOpen();
    ResultColumn definition = column(column);
    if (type == null) {
      throw Misuse.badArgument("A class to read the column as is needed, not null.");
    }
    if (!cursor.isOnRow()) {
      throw Misuse.noRow(cursor.row() > 0);
    }
    try {
      Object value = cursor.value(column - 1);
      wasNull = value == null;
      return value == null ? null : JavaTypes.convert(value, definition.type(), type);
    } catch (FanworksException failure) {
      throw SqlFailures.from(
          new FanworksException(
              failure.kind(),
              "Column " + definition.label() + ": " + failure.getMessage(),
              failure));
    } catch (Throwable failure) {
      throw SqlFailures.from(failure);
    }
  }

  @Override
  public boolean wasNull() throws SQLException {
    requireOpen();
    return wasNull;
  }

  @Override
  public int findColumn(String label) throws SQLException {
    requireOpen();
    return labels.find(label);
  }

  @Override
  public ResultSetMetaData getMetaData() throws SQLException {
    requireOpen();
    return new FanworksResultSetMetaData(columns);
  }

  @Override
  public @Nullable Statement getStatement() throws SQLException {
    requireOpen();
    return statement.orElse(null);
  }

  @Override
  public @Nullable SQLWarning getWarnings() throws SQLException {
    requireOpen();
    return warnings.chain();
  }

  @Override
  public void clearWarnings() throws SQLException {
    requireOpen();
    warnings.clear();
  }

  @Override
  public boolean isBeforeFirst() throws SQLException {
    requireOpen();
    return cursor.row() == 0 && !cursor.isAfterLast();
  }

  @Override
  public boolean isAfterLast() throws SQLException {
    requireOpen();
    return cursor.row() > 0 && cursor.isAfterLast();
  }

  @Override
  public boolean isFirst() throws SQLException {
    requireOpen();
    return cursor.isOnRow() && cursor.row() == 1;
  }

  @Override
  public int getRow() throws SQLException {
    requireOpen();
    return cursor.isOnRow() ? (int) Math.min(cursor.row(), Integer.MAX_VALUE) : 0;
  }

  @Override
  public void setFetchDirection(int direction) throws SQLException {
    requireOpen();
  }

  @Override
  public void setFetchSize(int rows) throws SQLException {
    requireOpen();
    if (rows < 0) {
      throw Misuse.badArgument("A fetch size is not negative.");
    }
    fetchSize = rows;
  }

  @Override
  public int getFetchSize() throws SQLException {
    requireOpen();
    return fetchSize;
  }

  @Override
  public int getHoldability() throws SQLException {
    requireOpen();
    return ResultSet.HOLD_CURSORS_OVER_COMMIT;
  }

  private ResultColumn column(int column) throws SQLException {
    if (column < 1 || column > columns.size()) {
      throw Misuse.badIndex("column", column, columns.size());
    }
    return columns.get(column - 1);
  }

  private void requireOpen() throws SQLException {
    if (closed.get()) {
      throw Misuse.closed("result set");
    }
  }
}
