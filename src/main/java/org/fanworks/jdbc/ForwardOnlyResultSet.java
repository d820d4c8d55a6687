package org.fanworks.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What a result set that only goes forward, and that nobody can write to, does not have. */
interface ForwardOnlyResultSet extends ReadOnlyColumns, ReadOnlyLabels {
  @Override
  default int getType() throws SQLException {
    return ResultSet.TYPE_FORWARD_ONLY;
  }

  @Override
  default int getConcurrency() throws SQLException {
    return ResultSet.CONCUR_READ_ONLY;
  }

  @Override
  default int getFetchDirection() throws SQLException {
    return ResultSet.FETCH_FORWARD;
  }

  @Override
  default boolean isLast() throws SQLException {
    throw Misuse.forwardOnly();
  }

  @Override
  default void beforeFirst() throws SQLException {
    throw Misuse.forwardOnly();
  }

  @Override
  default void afterLast() throws SQLException {
    throw Misuse.forwardOnly();
  }

  @Override
  default boolean first() throws SQLException {
    throw Misuse.forwardOnly();
  }

  @Override
  default boolean last() throws SQLException {
    throw Misuse.forwardOnly();
  }

  @Override
  default boolean absolute(int row) throws SQLException {
    throw Misuse.forwardOnly();
  }

  @Override
  default boolean relative(int rows) throws SQLException {
    throw Misuse.forwardOnly();
  }

  @Override
  default boolean previous() throws SQLException {
    throw Misuse.forwardOnly();
  }

  @Override
  default String getCursorName() throws SQLException {
    throw Misuse.notSupported("Results have no cursor name.");
  }

  @Override
  default boolean rowUpdated() throws SQLException {
    return false;
  }

  @Override
  default boolean rowInserted() throws SQLException {
    return false;
  }

  @Override
  default boolean rowDeleted() throws SQLException {
    return false;
  }

  @Override
  default void insertRow() throws SQLException {
    throw Misuse.readOnlyRows();
  }

  @Override
  default void updateRow() throws SQLException {
    throw Misuse.readOnlyRows();
  }

  @Override
  default void deleteRow() throws SQLException {
    throw Misuse.readOnlyRows();
  }

  @Override
  default void refreshRow() throws SQLException {
    throw Misuse.readOnlyRows();
  }

  @Override
  default void cancelRowUpdates() throws SQLException {
    throw Misuse.readOnlyRows();
  }

  @Override
  default void moveToInsertRow() throws SQLException {
    throw Misuse.readOnlyRows();
  }

  @Override
  default void moveToCurrentRow() throws SQLException {
    throw Misuse.readOnlyRows();
  }
}
