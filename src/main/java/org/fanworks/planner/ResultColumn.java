package org.fanworks.planner;

import java.util.Optional;

/**
 * One column of a result.
 *
 * @param label name as typed or aliased
 * @param origin the table column that it shows unchanged, if any
 */
public record ResultColumn(
    String label, ValueType type, boolean nullable, Optional<ColumnOrigin> origin) {
  /** A column of a table. */
  public record ColumnOrigin(String schema, String table, String column) {}
}
