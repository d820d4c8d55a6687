package org.fanworks.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** What can be set on a statement, and what statements of this driver do not have. */
abstract class StatementSettings implements Statement, Unwrapping {
  private volatile long maxRows;
  private volatile int queryTimeoutSeconds;
  private volatile int fetchSize;
  private volatile boolean poolable;
  private volatile boolean closeOnCompletion;

  /** Fails once the statement is closed. */
  abstract void requireOpen() throws SQLException;

  /** Time that a run may take; zero means no limit. */
  final Duration timeLimit() {
    return Duration.ofSeconds(queryTimeoutSeconds);
  }

  final long rowLimit() {
    return maxRows;
  }

  @Override
  public final void setMaxRows(int rows) throws SQLException {
    setLargeMaxRows(rows);
  }

  @Override
  public final int getMaxRows() throws SQLException {
    return (int) Math.min(getLargeMaxRows(), Integer.MAX_VALUE);
  }

  @Override
  public final void setLargeMaxRows(long rows) throws SQLException {
    maxRows = notNegative("row limit", rows);
  }

  @Override
  public final long getLargeMaxRows() throws SQLException {
    requireOpen();
    return maxRows;
  }

  @Override
  public final void setQueryTimeout(int seconds) throws SQLException {
    queryTimeoutSeconds = (int) notNegative("query timeout", seconds);
  }

  @Override
  public final int getQueryTimeout() throws SQLException {
    requireOpen();
    return queryTimeoutSeconds;
  }

  @Override
  public final void setFetchSize(int rows) throws SQLException {
    fetchSize = (int) notNegative("fetch size", rows);
  }

  @Override
  public final int getFetchSize() throws SQLException {
    requireOpen();
    return fetchSize;
  }

  @Override
  public final void setMaxFieldSize(int bytes) throws SQLException {
    notNegative("field size", bytes);
  }

  @Override
  public final int getMaxFieldSize() throws SQLException {
    requireOpen();
    return 0;
  }

  @Override
  public final void setPoolable(boolean on) throws SQLException {
    requireOpen();
    poolable = on;
  }

  @Override
  public final boolean isPoolable() throws SQLException {
    requireOpen();
    return poolable;
  }

  @Override
  public final void closeOnCompletion() throws SQLException {
    requireOpen();
    closeOnCompletion = true;
  }

  @Override
  public final boolean isCloseOnCompletion() throws SQLException {
    requireOpen();
    return closeOnCompletion;
  }

  @Override
  public final void setEscapeProcessing(boolean on) throws SQLException {
    requireOpen();
  }

  @Override
  public final void setCursorName(String name) throws SQLException {
    requireOpen();
  }

  @Override
  public final void setFetchDirection(int direction) throws SQLException {
    requireOpen();
  }

  @Override
  public final int getFetchDirection() throws SQLException {
    requireOpen();
    return ResultSet.FETCH_FORWARD;
  }

  @Override
  public final int getResultSetType() throws SQLException {
    requireOpen();
    return ResultSet.TYPE_FORWARD_ONLY;
  }

  @Override
  public final int getResultSetConcurrency() throws SQLException {
    requireOpen();
    return ResultSet.CONCUR_READ_ONLY;
  }

  @Override
  public final int getResultSetHoldability() throws SQLException {
    requireOpen();
    return ResultSet.HOLD_CURSORS_OVER_COMMIT;
  }

  @Override
  public final void addBatch(String sql) throws SQLException {
    throw noBatches();
  }

  @Override
  public final void clearBatch() throws SQLException {
    requireOpen();
  }

  @Override
  public final int[] executeBatch() throws SQLException {
    throw noBatches();
  }

  @Override
  public final long[] executeLargeBatch() throws SQLException {
    throw noBatches();
  }

  @Override
  public final String enquoteLiteral(String value) throws SQLException {
    return Statement.super.enquoteLiteral(notNull(value));
  }

  @Override
  public final String enquoteNCharLiteral(String value) throws SQLException {
    return Statement.super.enquoteNCharLiteral(notNull(value));
  }

  @Override
  public final String enquoteIdentifier(String name, boolean always) throws SQLException {
    return Statement.super.enquoteIdentifier(notNull(name), always);
  }

  @Override
  public final boolean isSimpleIdentifier(String name) throws SQLException {
    return Statement.super.isSimpleIdentifier(notNull(name));
  }

  /** The failure to collect statements into a batch. */
  final SQLException noBatches() throws SQLException {
    requireOpen();
    return Misuse.notSupported("There are no batches; run the statements one by one.");
  }

  private long notNegative(String what, long value) throws SQLException {
    requireOpen();
    if (value < 0) {
      throw Misuse.badArgument("A " + what + " is not negative, as " + value + " is.");
    }
    return value;
  }

  private static String notNull(String text) throws SQLException {
    if (text == null) {
      throw Misuse.badArgument("A text is needed, not null.");
    }
    return text;
  }
}
