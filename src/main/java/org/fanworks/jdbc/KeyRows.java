package org.fanworks.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fanworks.planner.ValueType;
import org.fanworks.search.TableDeclaration;
import org.jspecify.annotations.Nullable;

/** Metadata of keys and of the index that each primary key is. */
final class KeyRows {
  private static final MetadataShape PRIMARY_KEYS =
      MetadataShape.of(
          "TABLE_CAT", "TABLE_SCHEM", "TABLE_NAME", "COLUMN_NAME", "KEY_SEQ SMALLINT", "PK_NAME");

  private static final MetadataShape INDEXES =
      MetadataShape.of(
          "TABLE_CAT",
          "TABLE_SCHEM",
          "TABLE_NAME",
          "NON_UNIQUE BOOLEAN",
          "INDEX_QUALIFIER",
          "INDEX_NAME",
          "TYPE SMALLINT",
          "ORDINAL_POSITION SMALLINT",
          "COLUMN_NAME",
          "ASC_OR_DESC",
          "CARDINALITY BIGINT",
          "PAGES BIGINT",
          "FILTER_CONDITION");

  private static final MetadataShape ROW_IDENTIFIERS =
      MetadataShape.of(
          "SCOPE SMALLINT",
          "COLUMN_NAME",
          "DATA_TYPE INTEGER",
          "TYPE_NAME",
          "COLUMN_SIZE INTEGER",
          "BUFFER_LENGTH INTEGER",
          "DECIMAL_DIGITS SMALLINT",
          "PSEUDO_COLUMN SMALLINT");

  private KeyRows() {}

  /** The columns of the primary keys, by name. */
  static ResultSet primaryKeys(List<TableCatalog.Table> tables) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (TableCatalog.Table table : tables) {
      List<String> key = table.declaration().primaryKey();
      key.stream()
          .sorted()
          .forEach(
              column ->
                  rows.add(
                      PRIMARY_KEYS.row(
                          null,
                          table.schema(),
                          table.name(),
                          column,
                          key.indexOf(column) + 1,
                          table.keyName())));
    }
    rows.sort(Comparator.comparing(row -> "" + row[3]));
    return PRIMARY_KEYS.of(rows);
  }

  /** The primary keys as unique indexes. */
  static ResultSet indexes(List<TableCatalog.Table> tables) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (TableCatalog.Table table : tables) {
      TableDeclaration declaration = table.declaration();
      for (int i = 0; i < declaration.primaryKey().size(); i++) {
        rows.add(
            INDEXES.row(
                null,
                table.schema(),
                table.name(),
                false,
                null,
                table.keyName(),
                (int) DatabaseMetaData.tableIndexOther,
                i + 1,
                declaration.primaryKey().get(i),
                null,
                (long) declaration.expectedRows(),
                0L,
                null));
      }
    }
    return INDEXES.of(rows);
  }

  /** The columns of the primary keys as what identifies a row best. */
  static ResultSet rowIdentifiers(List<TableCatalog.Table> tables) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (TableCatalog.Table table : tables) {
      for (String column : table.declaration().primaryKey()) {
        ValueType type = DeclaredTypes.of(table.declaration().column(column).type());
        rows.add(
            ROW_IDENTIFIERS.row(
                DatabaseMetaData.bestRowSession,
                column,
                type.jdbcType().getVendorTypeNumber(),
                type.name(),
                TypeFacts.size(type),
                null,
                ColumnRows.digits(type),
                DatabaseMetaData.bestRowNotPseudo));
      }
    }
    return ROW_IDENTIFIERS.of(rows);
  }
}
