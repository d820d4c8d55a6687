package org.fanworks.search;

import java.util.List;

/**
 * Columns of a row that name a row of another table of the same schema.
 *
 * @param columns names of the columns, in the order of {@code referenced}
 * @param table name of the other table
 * @param referenced names of its columns, which are its primary key
 */
public record ForeignKey(List<String> columns, String table, List<String> referenced) {
  public ForeignKey {
    columns = List.copyOf(columns);
    referenced = List.copyOf(referenced);
    if (columns.isEmpty() || columns.size() != referenced.size()) {
      throw new IllegalArgumentException(columns + " cannot name " + referenced);
    }
  }

  /** One column that names the key {@code referenced} of {@code table}. */
  public static ForeignKey of(String column, String table, String referenced) {
    return new ForeignKey(List.of(column), table, List.of(referenced));
  }
}
