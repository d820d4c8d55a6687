package org.fanworks.shell;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A search that reads pages now.
 *
 * @param pages read so far
 * @param expectedPages all that it takes, if that is known
 * @param waitingFor {@code pace}, {@code pause}, {@code answer} or blank
 */
record RunningScan(
    long id,
    String table,
    long pages,
    OptionalLong expectedPages,
    long rows,
    String waitingFor,
    OptionalLong secondsLeft) {
  /** Scans of less than two seconds are over before anybody has read of them. */
  private static final String LATEST =
      "SELECT scan_id, table_name, pages_read, pages_expected, rows_read, waiting_for, seconds_left"
          + " FROM fanworks.scans WHERE NOT finished"
          + " AND started_at < LOCALTIMESTAMP - INTERVAL '2' SECOND"
          + " ORDER BY scan_id DESC LIMIT 1";

  /** The scan that was started last among those that run; makes no request. */
  static Optional<RunningScan> latest(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LATEST)) {
      return row.next() ? Optional.of(of(row)) : Optional.empty();
    }
  }

  private static RunningScan of(ResultSet row) throws SQLException {
    String wait = row.getString("waiting_for");
    return new RunningScan(
        row.getLong("scan_id"),
        row.getString("table_name"),
        row.getLong("pages_read"),
        number(row, "pages_expected"),
        row.getLong("rows_read"),
        wait == null ? "" : wait,
        number(row, "seconds_left"));
  }

  private static OptionalLong number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** What a bar of pages does not show. */
  String details() {
    String wait =
        switch (waitingFor) {
          case "pace" -> ", waits for its turn";
          case "pause" -> ", waits as the site asks";
          case "answer" -> ", waits for the site";
          default -> "";
        };
    String left = secondsLeft.isPresent() ? ", " + secondsLeft.getAsLong() + " s left" : "";
    return rows + " rows" + left + wait;
  }
}
