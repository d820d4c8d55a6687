package org.fanworks.planner;

import java.sql.JDBCType;
import java.util.Optional;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.type.SqlTypeName;

/** Calcite's types as the world outside of the planner knows them. */
final class ValueTypes {
  private static final int DIGITS_OF_TINYINT = 3;
  private static final int DIGITS_OF_SMALLINT = 5;
  private static final int DIGITS_OF_INTEGER = 10;
  private static final int DIGITS_OF_BIGINT = 19;
  private static final int CHARACTERS_OF_DATE = 10;
  private static final int CHARACTERS_OF_TIMESTAMP = 23;
  private static final int CHARACTERS_OF_TIME = 8;

  private ValueTypes() {}

  static ValueType of(RelDataType type) {
    return switch (type.getSqlTypeName()) {
      case BOOLEAN -> scalar(JDBCType.BOOLEAN, 1);
      case TINYINT -> scalar(JDBCType.TINYINT, DIGITS_OF_TINYINT);
      case SMALLINT -> scalar(JDBCType.SMALLINT, DIGITS_OF_SMALLINT);
      case INTEGER -> scalar(JDBCType.INTEGER, DIGITS_OF_INTEGER);
      case BIGINT -> scalar(JDBCType.BIGINT, DIGITS_OF_BIGINT);
      case DECIMAL ->
          new ValueType(
              JDBCType.DECIMAL,
              "DECIMAL",
              type.getPrecision(),
              Math.max(0, type.getScale()),
              Optional.empty());
      case REAL -> scalar(JDBCType.REAL, 7);
      case FLOAT, DOUBLE -> scalar(JDBCType.DOUBLE, 15);
      case CHAR -> scalar(JDBCType.CHAR, bounded(type));
      case VARCHAR -> scalar(JDBCType.VARCHAR, bounded(type));
      case BINARY, VARBINARY -> scalar(JDBCType.VARBINARY, bounded(type));
      case DATE -> scalar(JDBCType.DATE, CHARACTERS_OF_DATE);
      case TIME -> scalar(JDBCType.TIME, CHARACTERS_OF_TIME);
      case TIMESTAMP, TIMESTAMP_WITH_LOCAL_TIME_ZONE ->
          new ValueType(
              JDBCType.TIMESTAMP, "TIMESTAMP", CHARACTERS_OF_TIMESTAMP, 3, Optional.empty());
      case NULL -> scalar(JDBCType.NULL, 0);
      case ARRAY, MULTISET -> array(type);
      default ->
          new ValueType(JDBCType.OTHER, type.getSqlTypeName().getName(), 0, 0, Optional.empty());
    };
  }

  private static ValueType array(RelDataType type) {
    RelDataType component = type.getComponentType();
    if (component == null) {
      throw new IllegalStateException("An array without an element type");
    }
    ValueType element = of(component);
    return new ValueType(JDBCType.ARRAY, element.name() + " ARRAY", 0, 0, Optional.of(element));
  }

  private static ValueType scalar(JDBCType type, int precision) {
    return new ValueType(type, type.getName(), precision, 0, Optional.empty());
  }

  /** Precision of text and bytes; 0 where there is no bound. */
  private static int bounded(RelDataType type) {
    return type.getSqlTypeName() == SqlTypeName.NULL
            || type.getPrecision() == RelDataType.PRECISION_NOT_SPECIFIED
        ? 0
        : type.getPrecision();
  }
}
