package org.fanworks.jdbc;

import java.sql.SQLException;
import org.fanworks.planner.PreparedQuery;

/** A statement that is planned each time it runs; it has no parameters. */
final class FanworksStatement extends QueryStatement {
  FanworksStatement(FanworksConnection connection) {
    super(connection);
  }

  @Override
  PreparedQuery plan(String sql) throws SQLException {
    PreparedQuery query = connection().plan(sql);
    if (!query.parameters().isEmpty()) {
      throw Misuse.unpreparedParameters();
    }
    return query;
  }
}
