package org.fanworks.jdbc;

import java.sql.SQLException;
import java.util.Arrays;
import org.fanworks.planner.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Place in the rows of one run. {@link #close} may come from another thread and ends a {@link
 * #next} that waits; everything else is used by one thread at a time.
 *
 * <p>The run ends with its last row: at the row limit the engine is told so before that row is
 * handed out, so that it fetches nothing more. A failure is final: the rows after it are not known,
 * so it is thrown again rather than told as the end. For the same reason a closed cursor has no
 * end.
 */
final class RowCursor {
  private final Rows rows;
  private final int width;
  private final QueryRun run;
  private long row;
  private boolean onRow;
  private boolean ended;
  private boolean closed;
  private @Nullable Object @Nullable [] lastRow;
  private @Nullable SQLException failure;

  /**
   * Stands before the first of {@code rows}.
   *
   * @param width number of columns
   */
  RowCursor(Rows rows, int width, QueryRun run) {
    this.rows = rows;
    this.width = width;
    this.run = run;
  }

  /** Goes to the next row; false after the last one. */
  synchronized boolean next() throws SQLException {
    if (closed) {
      throw Misuse.closed("result set");
    }
    if (failure != null) {
      throw failure;
    }
    onRow = false;
    if (!ended) {
      try {
        onRow = !run.isFull(row) && advance();
        finishIfLast();
      } catch (Throwable thrown) {
        failure = fail(thrown);
        throw failure;
      }
    }
    return onRow;
  }

  private boolean advance() {
    run.execution().throwIfCancelled();
    boolean found = run.timeout().limit(rows::next);
    if (found) {
      row++;
    }
    return found;
  }

  private void finishIfLast() {
    if (onRow && run.isFull(row)) {
      @Nullable Object[] values = new @Nullable Object[width];
      Arrays.setAll(values, rows::value);
      lastRow = values;
    }
    if (!onRow || lastRow != null) {
      end();
    }
  }

  private SQLException fail(Throwable thrown) {
    onRow = false;
    Throwable reason = thrown;
    try {
      run.execution().throwIfCancelled();
    } catch (RuntimeException cancelled) {
      reason = cancelled;
    }
    try {
      end();
    } catch (RuntimeException onClose) {
      reason.addSuppressed(onClose);
    }
    return SqlFailures.from(reason);
  }

  /** Value of a column of the present row, by its position from 0. */
  synchronized @Nullable Object value(int column) {
    return lastRow == null ? rows.value(column) : lastRow[column];
  }

  synchronized boolean isOnRow() {
    return onRow;
  }

  /** Number of the row that was last shown, from 1; 0 before the first one. */
  synchronized long row() {
    return row;
  }

  /** Whether there is nothing left to show, the last row included. */
  synchronized boolean isAfterLast() {
    return ended && !onRow;
  }

  /** Ends the run; no request is made after it. */
  void close() {
    run.cancel();
    synchronized (this) {
      closed = true;
      onRow = false;
      end();
    }
  }

  private void end() {
    if (!ended) {
      ended = true;
      run.finish();
      rows.close();
    }
  }
}
