package org.fanworks.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanworks.planner.ValueType;
import org.fanworks.search.ColumnType;
import org.jspecify.annotations.Nullable;

/** Metadata of the SQL types. */
final class TypeRows {
  private static final int DECIMAL_DIGITS = 19;
  private static final int FRACTION_DIGITS = 3;

  private static final MetadataShape TYPES =
      MetadataShape.of(
          "TYPE_NAME",
          "DATA_TYPE INTEGER",
          "PRECISION INTEGER",
          "LITERAL_PREFIX",
          "LITERAL_SUFFIX",
          "CREATE_PARAMS",
          "NULLABLE SMALLINT",
          "CASE_SENSITIVE BOOLEAN",
          "SEARCHABLE SMALLINT",
          "UNSIGNED_ATTRIBUTE BOOLEAN",
          "FIXED_PREC_SCALE BOOLEAN",
          "AUTO_INCREMENT BOOLEAN",
          "LOCAL_TYPE_NAME",
          "MINIMUM_SCALE SMALLINT",
          "MAXIMUM_SCALE SMALLINT",
          "SQL_DATA_TYPE INTEGER",
          "SQL_DATETIME_SUB INTEGER",
          "NUM_PREC_RADIX INTEGER");

  /** In the order of their numbers. */
  private static final List<ValueType> SCALARS =
      List.of(
          scalar(JDBCType.TINYINT, 0, 0),
          scalar(JDBCType.BIGINT, 0, 0),
          scalar(JDBCType.VARBINARY, 0, 0),
          scalar(JDBCType.CHAR, 0, 0),
          scalar(JDBCType.DECIMAL, DECIMAL_DIGITS, DECIMAL_DIGITS),
          scalar(JDBCType.INTEGER, 0, 0),
          scalar(JDBCType.SMALLINT, 0, 0),
          scalar(JDBCType.FLOAT, 0, 0),
          scalar(JDBCType.REAL, 0, 0),
          scalar(JDBCType.DOUBLE, 0, 0),
          scalar(JDBCType.VARCHAR, 0, 0),
          scalar(JDBCType.BOOLEAN, 0, 0),
          scalar(JDBCType.DATE, 0, 0),
          scalar(JDBCType.TIME, 0, FRACTION_DIGITS),
          scalar(JDBCType.TIMESTAMP, 0, FRACTION_DIGITS));

  private TypeRows() {}

  /** All types that a column of a result may have. */
  static ResultSet types() {
    Stream<ValueType> arrays =
        Stream.of(ColumnType.values()).filter(ColumnType::isArray).map(DeclaredTypes::of);
    return TYPES.of(Stream.concat(SCALARS.stream(), arrays).map(TypeRows::row).toList());
  }

  /** Whether {@code CONVERT} takes one type of {@link java.sql.Types} to another. */
  static boolean converts(int from, int to) {
    Optional<JDBCType> source = known(from);
    Optional<JDBCType> target = known(to);
    if (source.isEmpty() || target.isEmpty()) {
      return false;
    }
    return source.equals(target)
        || TypeFacts.isText(source.get())
        || TypeFacts.isText(target.get())
        || (TypeFacts.isNumber(source.get()) && TypeFacts.isNumber(target.get()));
  }

  private static Optional<JDBCType> known(int number) {
    return SCALARS.stream()
        .map(ValueType::jdbcType)
        .filter(type -> type != JDBCType.VARBINARY && type.getVendorTypeNumber() == number)
        .findFirst();
  }

  private static @Nullable Object[] row(ValueType type) {
    JDBCType jdbcType = type.jdbcType();
    Optional<String> prefix = literalPrefix(jdbcType);
    boolean number = TypeFacts.isNumber(jdbcType);
    return TYPES.row(
        type.name(),
        jdbcType.getVendorTypeNumber(),
        TypeFacts.size(type),
        prefix.orElse(null),
        prefix.isPresent() ? "'" : null,
        null,
        DatabaseMetaData.typeNullable,
        TypeFacts.isText(jdbcType),
        jdbcType == JDBCType.ARRAY
            ? DatabaseMetaData.typePredNone
            : DatabaseMetaData.typeSearchable,
        !number,
        false,
        false,
        null,
        0,
        type.scale(),
        null,
        null,
        number ? 10 : null);
  }

  private static Optional<String> literalPrefix(JDBCType type) {
    return switch (type) {
      case CHAR, VARCHAR -> Optional.of("'");
      case DATE, TIME, TIMESTAMP -> Optional.of(type.getName() + " '");
      case VARBINARY -> Optional.of("X'");
      default -> Optional.empty();
    };
  }

  private static ValueType scalar(JDBCType type, int precision, int scale) {
    return new ValueType(type, type.getName(), precision, scale, Optional.empty());
  }
}
