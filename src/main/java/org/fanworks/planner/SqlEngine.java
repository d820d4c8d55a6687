package org.fanworks.planner;

/** Plans SQL. Implementations are thread-safe. */
public interface SqlEngine {
  /**
   * Plans a statement; makes no request.
   *
   * @param sql one statement, with or without a trailing {@code ;}
   * @param schema where unqualified table names are looked for
   * @throws org.fanworks.error.FanworksException if the statement cannot be planned: its kind tells
   *     why, its message has the reason and the position
   */
  PreparedQuery prepare(String sql, String schema);
}
