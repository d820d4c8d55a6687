package org.fanworks.jdbc;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fanworks.error.ErrorKind;
import org.fanworks.planner.ResultColumn;

/** Finds columns by label: as it is spelt, or else in any case; the first one wins. Immutable. */
final class ColumnLabels {
  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, Integer> folded = new HashMap<>();

  ColumnLabels(List<ResultColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      exact.putIfAbsent(columns.get(i).label(), i + 1);
      folded.putIfAbsent(columns.get(i).label().toLowerCase(Locale.ROOT), i + 1);
    }
  }

  /** Position, from 1, of the column called {@code label}. */
  int find(String label) throws SQLException {
    if (label == null) {
      throw Misuse.badArgument("A column label is needed, not null.");
    }
    Integer column = exact.get(label);
    if (column == null) {
      column = folded.get(label.toLowerCase(Locale.ROOT));
    }
    if (column == null) {
      throw SqlFailures.of(
          ErrorKind.UNKNOWN_COLUMN, "The result has no column called '" + label + "'.");
    }
    return column;
  }
}
