package org.fanworks.jdbc;

/** Shapes of the metadata that this driver has nothing to tell in. */
final class EmptyRows {
  static final MetadataShape CATALOGS = MetadataShape.of("TABLE_CAT");

  static final MetadataShape VERSION_COLUMNS =
      MetadataShape.of(
          "SCOPE SMALLINT",
          "COLUMN_NAME",
          "DATA_TYPE INTEGER",
          "TYPE_NAME",
          "COLUMN_SIZE INTEGER",
          "BUFFER_LENGTH INTEGER",
          "DECIMAL_DIGITS SMALLINT",
          "PSEUDO_COLUMN SMALLINT");

  static final MetadataShape TABLE_PRIVILEGES =
      MetadataShape.of(
          "TABLE_CAT",
          "TABLE_SCHEM",
          "TABLE_NAME",
          "GRANTOR",
          "GRANTEE",
          "PRIVILEGE",
          "IS_GRANTABLE");

  static final MetadataShape COLUMN_PRIVILEGES =
      MetadataShape.of(
          "TABLE_CAT",
          "TABLE_SCHEM",
          "TABLE_NAME",
          "COLUMN_NAME",
          "GRANTOR",
          "GRANTEE",
          "PRIVILEGE",
          "IS_GRANTABLE");

  static final MetadataShape PROCEDURES =
      MetadataShape.of(
          "PROCEDURE_CAT",
          "PROCEDURE_SCHEM",
          "PROCEDURE_NAME",
          "RESERVED1",
          "RESERVED2",
          "RESERVED3",
          "REMARKS",
          "PROCEDURE_TYPE SMALLINT",
          "SPECIFIC_NAME");

  static final MetadataShape PROCEDURE_COLUMNS =
      MetadataShape.of(
          "PROCEDURE_CAT",
          "PROCEDURE_SCHEM",
          "PROCEDURE_NAME",
          "COLUMN_NAME",
          "COLUMN_TYPE SMALLINT",
          "DATA_TYPE INTEGER",
          "TYPE_NAME",
          "PRECISION INTEGER",
          "LENGTH INTEGER",
          "SCALE SMALLINT",
          "RADIX SMALLINT",
          "NULLABLE SMALLINT",
          "REMARKS",
          "COLUMN_DEF",
          "SQL_DATA_TYPE INTEGER",
          "SQL_DATETIME_SUB INTEGER",
          "CHAR_OCTET_LENGTH INTEGER",
          "ORDINAL_POSITION INTEGER",
          "IS_NULLABLE",
          "SPECIFIC_NAME");

  static final MetadataShape FUNCTION_COLUMNS =
      MetadataShape.of(
          "FUNCTION_CAT",
          "FUNCTION_SCHEM",
          "FUNCTION_NAME",
          "COLUMN_NAME",
          "COLUMN_TYPE SMALLINT",
          "DATA_TYPE INTEGER",
          "TYPE_NAME",
          "PRECISION INTEGER",
          "LENGTH INTEGER",
          "SCALE SMALLINT",
          "RADIX SMALLINT",
          "NULLABLE SMALLINT",
          "REMARKS",
          "CHAR_OCTET_LENGTH INTEGER",
          "ORDINAL_POSITION INTEGER",
          "IS_NULLABLE",
          "SPECIFIC_NAME");

  static final MetadataShape USER_TYPES =
      MetadataShape.of(
          "TYPE_CAT",
          "TYPE_SCHEM",
          "TYPE_NAME",
          "CLASS_NAME",
          "DATA_TYPE INTEGER",
          "REMARKS",
          "BASE_TYPE SMALLINT");

  static final MetadataShape SUPER_TYPES =
      MetadataShape.of(
          "TYPE_CAT",
          "TYPE_SCHEM",
          "TYPE_NAME",
          "SUPERTYPE_CAT",
          "SUPERTYPE_SCHEM",
          "SUPERTYPE_NAME");

  static final MetadataShape SUPER_TABLES =
      MetadataShape.of("TABLE_CAT", "TABLE_SCHEM", "TABLE_NAME", "SUPERTABLE_NAME");

  static final MetadataShape ATTRIBUTES =
      MetadataShape.of(
          "TYPE_CAT",
          "TYPE_SCHEM",
          "TYPE_NAME",
          "ATTR_NAME",
          "DATA_TYPE INTEGER",
          "ATTR_TYPE_NAME",
          "ATTR_SIZE INTEGER",
          "DECIMAL_DIGITS INTEGER",
          "NUM_PREC_RADIX INTEGER",
          "NULLABLE INTEGER",
          "REMARKS",
          "ATTR_DEF",
          "SQL_DATA_TYPE INTEGER",
          "SQL_DATETIME_SUB INTEGER",
          "CHAR_OCTET_LENGTH INTEGER",
          "ORDINAL_POSITION INTEGER",
          "IS_NULLABLE",
          "SCOPE_CATALOG",
          "SCOPE_SCHEMA",
          "SCOPE_TABLE",
          "SOURCE_DATA_TYPE SMALLINT");

  static final MetadataShape CLIENT_INFO =
      MetadataShape.of("NAME", "MAX_LEN INTEGER", "DEFAULT_VALUE", "DESCRIPTION");

  static final MetadataShape PSEUDO_COLUMNS =
      MetadataShape.of(
          "TABLE_CAT",
          "TABLE_SCHEM",
          "TABLE_NAME",
          "COLUMN_NAME",
          "DATA_TYPE INTEGER",
          "COLUMN_SIZE INTEGER",
          "DECIMAL_DIGITS INTEGER",
          "NUM_PREC_RADIX INTEGER",
          "COLUMN_USAGE",
          "REMARKS",
          "CHAR_OCTET_LENGTH INTEGER",
          "IS_NULLABLE");

  private EmptyRows() {}
}
