package org.fanworks.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Declaration of a table.
 *
 * @param name lower-case SQL name
 * @param remark one sentence for people who browse the schema
 * @param columns in SQL order
 * @param primaryKey names of the key columns
 * @param paths access paths; between two that cost the same the first one wins
 * @param pageSize rows of a full page, for estimates
 * @param expectedRows rough number of rows, for estimates
 * @param relations which rows of other tables a row names
 */
public record TableDeclaration(
    String name,
    String remark,
    List<Column> columns,
    List<String> primaryKey,
    List<AccessPath> paths,
    int pageSize,
    double expectedRows,
    List<ForeignKey> relations) {

  public TableDeclaration {
    relations = List.copyOf(relations);
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    paths = List.copyOf(paths);
  }

  /** A table that is related to none. */
  public TableDeclaration(
      String name,
      String remark,
      List<Column> columns,
      List<String> primaryKey,
      List<AccessPath> paths,
      int pageSize,
      double expectedRows) {
    this(name, remark, columns, primaryKey, paths, pageSize, expectedRows, List.of());
  }

  /** The same table, whose rows name rows of other tables. */
  public TableDeclaration relatedTo(ForeignKey... keys) {
    return new TableDeclaration(
        name, remark, columns, primaryKey, paths, pageSize, expectedRows, List.of(keys));
  }

  /** The same table with other columns. */
  public TableDeclaration withColumns(List<Column> others) {
    return new TableDeclaration(
        name, remark, others, primaryKey, paths, pageSize, expectedRows, relations);
  }

  /** Position of the column called {@code columnName}; empty if there is none. */
  public Optional<Integer> indexOf(String columnName) {
    String wanted = columnName.toLowerCase(Locale.ROOT);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(wanted)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /**
   * The column called {@code columnName}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Column column(String columnName) {
    return indexOf(columnName)
        .map(columns::get)
        .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + columnName));
  }
}
