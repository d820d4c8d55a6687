package org.fanworks.jdbc;

import java.sql.JDBCType;
import java.sql.ParameterMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.fanworks.planner.PreparedQuery;
import org.jspecify.annotations.Nullable;

/** A statement that is planned once, before its parameters are known. */
final class FanworksPreparedStatement extends QueryStatement implements ParameterSetters {
  private final PreparedQuery query;
  private final Parameters parameters;

  FanworksPreparedStatement(FanworksConnection connection, PreparedQuery query) {
    super(connection);
    this.query = query;
    this.parameters = new Parameters(query.parameters());
  }

  @Override
  public ResultSet executeQuery() throws SQLException {
    requireOpen();
    return start(() -> query, parameters.values());
  }

  @Override
  public boolean execute() throws SQLException {
    executeQuery();
    return true;
  }

  @Override
  public long executeLargeUpdate() throws SQLException {
    requireOpen();
    throw notAnUpdate();
  }

  @Override
  public int executeUpdate() throws SQLException {
    return (int) executeLargeUpdate();
  }

  @Override
  public void addBatch() throws SQLException {
    throw noBatches();
  }

  @Override
  public void bind(int parameter, @Nullable Object value) throws SQLException {
    requireOpen();
    parameters.set(parameter, value);
  }

  @Override
  public void bindAs(int parameter, @Nullable Object value, JDBCType type) throws SQLException {
    requireOpen();
    parameters.setAs(parameter, value, type);
  }

  @Override
  public void clearParameters() throws SQLException {
    requireOpen();
    parameters.clear();
  }

  @Override
  public ResultSetMetaData getMetaData() throws SQLException {
    requireOpen();
    return new FanworksResultSetMetaData(query.columns());
  }

  @Override
  public ParameterMetaData getParameterMetaData() throws SQLException {
    requireOpen();
    return new FanworksParameterMetaData(query.parameters());
  }

  @Override
  PreparedQuery plan(String sql) throws SQLException {
    throw Misuse.badArgument("A prepared statement has its text already; run it without one.");
  }
}
