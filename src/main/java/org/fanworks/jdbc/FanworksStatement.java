package org.fanworks.jdbc;

import java.sql.SQLException;
import org.fanworks.planner.PreparedQuery;

/** A statement that is planned each time it runs. */
final class FanworksStatement extends QueryStatement {
  FanworksStatement(FanworksConnection connection) {
    super(connection);
  }

  @Override
  PreparedQuery plan(String sql) throws SQLException {
    return connection().plan(sql);
  }
}
