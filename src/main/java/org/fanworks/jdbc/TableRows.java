package org.fanworks.jdbc;

import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metadata of schemas and tables. */
final class TableRows {
  private static final String TABLE = "TABLE";

  private static final MetadataShape TABLES =
      MetadataShape.of(
          "TABLE_CAT",
          "TABLE_SCHEM",
          "TABLE_NAME",
          "TABLE_TYPE",
          "REMARKS",
          "TYPE_CAT",
          "TYPE_SCHEM",
          "TYPE_NAME",
          "SELF_REFERENCING_COL_NAME",
          "REF_GENERATION");
  private static final MetadataShape SCHEMAS = MetadataShape.of("TABLE_SCHEM", "TABLE_CATALOG");
  private static final MetadataShape TABLE_TYPES = MetadataShape.of("TABLE_TYPE");

  private TableRows() {}

  /**
   * One row per table.
   *
   * @param types kinds of table that are wanted; null means all
   */
  static ResultSet tables(List<TableCatalog.Table> tables, @Nullable String @Nullable [] types) {
    boolean wanted = types == null || Arrays.asList(types).contains(TABLE);
    return TABLES.of(wanted ? tables.stream().map(TableRows::row).toList() : List.of());
  }

  static ResultSet schemas(List<String> names) {
    return SCHEMAS.of(names.stream().map(name -> SCHEMAS.row(name, null)).toList());
  }

  static ResultSet tableTypes() {
    return TABLE_TYPES.of(List.<@Nullable Object[]>of(TABLE_TYPES.row(TABLE)));
  }

  private static @Nullable Object[] row(TableCatalog.Table table) {
    return TABLES.row(
        null,
        table.schema(),
        table.name(),
        TABLE,
        table.declaration().remark(),
        null,
        null,
        null,
        null,
        null);
  }
}
