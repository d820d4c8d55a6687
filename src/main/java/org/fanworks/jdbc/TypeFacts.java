package org.fanworks.jdbc;

import java.sql.JDBCType;
import org.fanworks.planner.ValueType;

/** Facts about SQL types that the metadata of results, parameters and tables tell alike. */
final class TypeFacts {
  /** Size that is told of a text, array or binary value without a bound of its own. */
  static final int UNBOUNDED = 65_536;

  private TypeFacts() {}

  /** Digits of a number, characters of a text, characters of a date or time. */
  static int size(ValueType type) {
    return switch (type.jdbcType()) {
      case BOOLEAN -> 1;
      case TINYINT -> 3;
      case SMALLINT -> 5;
      case INTEGER -> 10;
      case BIGINT -> 19;
      case REAL -> 7;
      case FLOAT, DOUBLE -> 15;
      case DATE -> 10;
      case TIME -> 8 + fraction(type);
      case TIMESTAMP -> 19 + fraction(type);
      default -> type.precision() > 0 ? type.precision() : UNBOUNDED;
    };
  }

  /** Characters of the longest text of a value. */
  static int displaySize(ValueType type) {
    return switch (type.jdbcType()) {
      case BOOLEAN -> 5;
      case TINYINT, SMALLINT, INTEGER, BIGINT -> size(type) + 1;
      case DECIMAL, NUMERIC -> size(type) + 2;
      case REAL, FLOAT, DOUBLE -> 24;
      case BINARY, VARBINARY -> 2 * size(type);
      default -> size(type);
    };
  }

  static boolean isNumber(JDBCType type) {
    return switch (type) {
      case TINYINT, SMALLINT, INTEGER, BIGINT, DECIMAL, NUMERIC, REAL, FLOAT, DOUBLE -> true;
      default -> false;
    };
  }

  static boolean isText(JDBCType type) {
    return type == JDBCType.CHAR || type == JDBCType.VARCHAR;
  }

  /** Whether digits after the point (or after the second) mean something. */
  static boolean hasScale(JDBCType type) {
    return switch (type) {
      case TINYINT, SMALLINT, INTEGER, BIGINT, DECIMAL, NUMERIC, TIME, TIMESTAMP -> true;
      default -> false;
    };
  }

  private static int fraction(ValueType type) {
    return type.scale() > 0 ? type.scale() + 1 : 0;
  }
}
