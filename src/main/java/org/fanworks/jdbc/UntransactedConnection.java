package org.fanworks.jdbc;

import java.sql.Array;
import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.NClob;
import java.sql.ResultSet;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Savepoint;
import java.sql.Struct;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a connection that has no transactions, no catalogs and no types of its own.
 * Settings that mean nothing here are kept and answered, since clients check them. Thread-safe.
 */
abstract class UntransactedConnection implements Connection, Unwrapping {
  private final Map<String, String> clientInfo = new ConcurrentHashMap<>();
  private volatile boolean autoCommit = true;
  private volatile int networkTimeoutMillis;

  /** Fails once the connection is closed. */
  abstract void requireOpen() throws SQLException;

  @Override
  public final void setAutoCommit(boolean on) throws SQLException {
    requireOpen();
    autoCommit = on;
  }

  @Override
  public final boolean getAutoCommit() throws SQLException {
    requireOpen();
    return autoCommit;
  }

  @Override
  public final void commit() throws SQLException {
    requireOpen();
  }

  @Override
  public final void rollback() throws SQLException {
    requireOpen();
  }

  @Override
  public final Savepoint setSavepoint() throws SQLException {
    throw noSavepoints();
  }

  @Override
  public final Savepoint setSavepoint(String name) throws SQLException {
    throw noSavepoints();
  }

  @Override
  public final void rollback(Savepoint savepoint) throws SQLException {
    throw noSavepoints();
  }

  @Override
  public final void releaseSavepoint(Savepoint savepoint) throws SQLException {
    throw noSavepoints();
  }

  @Override
  public final void setTransactionIsolation(int level) throws SQLException {
    requireOpen();
    switch (level) {
      case TRANSACTION_NONE,
          TRANSACTION_READ_UNCOMMITTED,
          TRANSACTION_READ_COMMITTED,
          TRANSACTION_REPEATABLE_READ,
          TRANSACTION_SERIALIZABLE -> {}
      default -> throw Misuse.badArgument("There is no isolation level " + level + ".");
    }
  }

  @Override
  public final int getTransactionIsolation() throws SQLException {
    requireOpen();
    return TRANSACTION_NONE;
  }

  @Override
  public final void setCatalog(@Nullable String catalog) throws SQLException {
    requireOpen();
  }

  @Override
  public final @Nullable String getCatalog() throws SQLException {
    requireOpen();
    return null;
  }

  @Override
  public final void setHoldability(int holdability) throws SQLException {
    requireOpen();
  }

  @Override
  public final int getHoldability() throws SQLException {
    requireOpen();
    return ResultSet.HOLD_CURSORS_OVER_COMMIT;
  }

  @Override
  public final void setTypeMap(@Nullable Map<String, Class<?>> map) throws SQLException {
    requireOpen();
    if (map != null && !map.isEmpty()) {
      throw Misuse.notSupported("There are no types that a class could be mapped to.");
    }
  }

  @Override
  public final Map<String, Class<?>> getTypeMap() throws SQLException {
    requireOpen();
    return new HashMap<>();
  }

  @Override
  public final void setClientInfo(String name, @Nullable String value)
      throws SQLClientInfoException {
    requireOpenForClientInfo();
    if (name != null && value != null) {
      clientInfo.put(name, value);
    } else if (name != null) {
      clientInfo.remove(name);
    }
  }

  @Override
  public final void setClientInfo(@Nullable Properties properties) throws SQLClientInfoException {
    requireOpenForClientInfo();
    clientInfo.clear();
    if (properties != null) {
      properties
          .stringPropertyNames()
          .forEach(name -> clientInfo.put(name, properties.getProperty(name, "")));
    }
  }

  @Override
  public final @Nullable String getClientInfo(String name) throws SQLException {
    requireOpen();
    return name == null ? null : clientInfo.get(name);
  }

  @Override
  public final Properties getClientInfo() throws SQLException {
    requireOpen();
    Properties properties = new Properties();
    properties.putAll(clientInfo);
    return properties;
  }

  @Override
  public final void setNetworkTimeout(@Nullable Executor executor, int millis) throws SQLException {
    requireOpen();
    if (millis < 0) {
      throw Misuse.badArgument("A network timeout is not negative.");
    }
    networkTimeoutMillis = millis;
  }

  @Override
  public final int getNetworkTimeout() throws SQLException {
    requireOpen();
    return networkTimeoutMillis;
  }

  @Override
  public final CallableStatement prepareCall(String sql) throws SQLException {
    requireOpen();
    throw Misuse.notSupported("There are no procedures to call.");
  }

  @Override
  public final CallableStatement prepareCall(String sql, int type, int concurrency)
      throws SQLException {
    return prepareCall(sql);
  }

  @Override
  public final CallableStatement prepareCall(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    return prepareCall(sql);
  }

  @Override
  public final Clob createClob() throws SQLException {
    throw noValuesOf("CLOB");
  }

  @Override
  public final Blob createBlob() throws SQLException {
    throw noValuesOf("BLOB");
  }

  @Override
  public final NClob createNClob() throws SQLException {
    throw noValuesOf("NCLOB");
  }

  @Override
  public final SQLXML createSQLXML() throws SQLException {
    throw noValuesOf("XML");
  }

  @Override
  public final Array createArrayOf(String typeName, Object[] elements) throws SQLException {
    requireOpen();
    throw Misuse.notSupported(
        "A statement takes no parameters of type ARRAY; give each value its own: IN (?, ?).");
  }

  @Override
  public final Struct createStruct(String typeName, Object[] attributes) throws SQLException {
    throw noValuesOf("STRUCT");
  }

  private SQLException noSavepoints() throws SQLException {
    requireOpen();
    return Misuse.notSupported("There are no transactions, and so no savepoints.");
  }

  private SQLException noValuesOf(String type) throws SQLException {
    requireOpen();
    return Misuse.notSupported("A statement takes no parameters of type " + type + ".");
  }

  private void requireOpenForClientInfo() throws SQLClientInfoException {
    try {
      requireOpen();
    } catch (SQLException closed) {
      throw new SQLClientInfoException(closed.getMessage(), closed.getSQLState(), Map.of(), closed);
    }
  }
}
