package org.fanworks.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.fanworks.planner.ValueType;
import org.fanworks.search.Column;
import org.jspecify.annotations.Nullable;

/** Metadata of columns. */
final class ColumnRows {
  private static final int BYTES_PER_CHARACTER = 4;
  private static final int DECIMAL = 10;

  private static final MetadataShape COLUMNS =
      MetadataShape.of(
          "TABLE_CAT",
          "TABLE_SCHEM",
          "TABLE_NAME",
          "COLUMN_NAME",
          "DATA_TYPE INTEGER",
          "TYPE_NAME",
          "COLUMN_SIZE INTEGER",
          "BUFFER_LENGTH INTEGER",
          "DECIMAL_DIGITS INTEGER",
          "NUM_PREC_RADIX INTEGER",
          "NULLABLE INTEGER",
          "REMARKS",
          "COLUMN_DEF",
          "SQL_DATA_TYPE INTEGER",
          "SQL_DATETIME_SUB INTEGER",
          "CHAR_OCTET_LENGTH INTEGER",
          "ORDINAL_POSITION INTEGER",
          "IS_NULLABLE",
          "SCOPE_CATALOG",
          "SCOPE_SCHEMA",
          "SCOPE_TABLE",
          "SOURCE_DATA_TYPE SMALLINT",
          "IS_AUTOINCREMENT",
          "IS_GENERATEDCOLUMN");

  private ColumnRows() {}

  /** A column in its table, by its position from 1. */
  private record Place(TableCatalog.Table table, Column column, int position) {
    String name() {
      return column.name();
    }
  }

  /** One row per column of {@code tables} that {@code pattern} finds. */
  static ResultSet columns(List<TableCatalog.Table> tables, @Nullable String pattern) {
    List<Place> places = new ArrayList<>();
    for (TableCatalog.Table table : tables) {
      int position = 0;
      for (Column column : table.declaration().columns()) {
        position++;
        places.add(new Place(table, column, position));
      }
    }
    return COLUMNS.of(
        NamePattern.select(places, Place::name, pattern).stream().map(ColumnRows::row).toList());
  }

  /** Digits after the point, or null for a type that has none. */
  static @Nullable Integer digits(ValueType type) {
    return TypeFacts.hasScale(type.jdbcType()) ? type.scale() : null;
  }

  private static @Nullable Object[] row(Place place) {
    Column column = place.column();
    ValueType type = DeclaredTypes.of(column.type());
    JDBCType jdbcType = type.jdbcType();
    int size = TypeFacts.size(type);
    return COLUMNS.row(
        null,
        place.table().schema(),
        place.table().name(),
        column.name(),
        jdbcType.getVendorTypeNumber(),
        type.name(),
        size,
        null,
        digits(type),
        TypeFacts.isNumber(jdbcType) ? DECIMAL : null,
        column.nullable() ? DatabaseMetaData.columnNullable : DatabaseMetaData.columnNoNulls,
        column.remark(),
        null,
        null,
        null,
        TypeFacts.isText(jdbcType) ? size * BYTES_PER_CHARACTER : null,
        place.position(),
        column.nullable() ? "YES" : "NO",
        null,
        null,
        null,
        null,
        "NO",
        "NO");
  }
}
