package org.fanworks.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What results of this driver can do: go forwards, and outlive a commit. */
interface ResultFacts extends DatabaseMetaData {
  @Override
  default boolean supportsResultSetType(int type) throws SQLException {
    return type == ResultSet.TYPE_FORWARD_ONLY;
  }

  @Override
  default boolean supportsResultSetConcurrency(int type, int concurrency) throws SQLException {
    return type == ResultSet.TYPE_FORWARD_ONLY && concurrency == ResultSet.CONCUR_READ_ONLY;
  }

  @Override
  default boolean supportsResultSetHoldability(int holdability) throws SQLException {
    return holdability == ResultSet.HOLD_CURSORS_OVER_COMMIT;
  }

  @Override
  default int getResultSetHoldability() throws SQLException {
    return ResultSet.HOLD_CURSORS_OVER_COMMIT;
  }

  @Override
  default boolean supportsMultipleResultSets() throws SQLException {
    return false;
  }

  @Override
  default boolean supportsMultipleOpenResults() throws SQLException {
    return false;
  }

  @Override
  default boolean supportsOpenCursorsAcrossCommit() throws SQLException {
    return true;
  }

  @Override
  default boolean supportsOpenCursorsAcrossRollback() throws SQLException {
    return true;
  }

  @Override
  default boolean supportsOpenStatementsAcrossCommit() throws SQLException {
    return true;
  }

  @Override
  default boolean supportsOpenStatementsAcrossRollback() throws SQLException {
    return true;
  }

  @Override
  default boolean ownUpdatesAreVisible(int type) throws SQLException {
    return false;
  }

  @Override
  default boolean ownDeletesAreVisible(int type) throws SQLException {
    return false;
  }

  @Override
  default boolean ownInsertsAreVisible(int type) throws SQLException {
    return false;
  }

  @Override
  default boolean othersUpdatesAreVisible(int type) throws SQLException {
    return false;
  }

  @Override
  default boolean othersDeletesAreVisible(int type) throws SQLException {
    return false;
  }

  @Override
  default boolean othersInsertsAreVisible(int type) throws SQLException {
    return false;
  }

  @Override
  default boolean updatesAreDetected(int type) throws SQLException {
    return false;
  }

  @Override
  default boolean deletesAreDetected(int type) throws SQLException {
    return false;
  }

  @Override
  default boolean insertsAreDetected(int type) throws SQLException {
    return false;
  }
}
