package org.fanworks.jdbc;

import java.sql.JDBCType;
import java.util.Optional;
import org.fanworks.planner.ValueType;
import org.fanworks.search.ColumnType;

/** The SQL type that a declared column has. */
final class DeclaredTypes {
  /** Digits of a second. */
  private static final int TIMESTAMP_SCALE = 3;

  private DeclaredTypes() {}

  static ValueType of(ColumnType type) {
    ValueType scalar = of(type.scalar());
    return type.isArray()
        ? new ValueType(JDBCType.ARRAY, scalar.name() + " ARRAY", 0, 0, Optional.of(scalar))
        : scalar;
  }

  private static ValueType of(ColumnType.Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> type(JDBCType.BOOLEAN, 0);
      case INTEGER -> type(JDBCType.INTEGER, 0);
      case BIGINT -> type(JDBCType.BIGINT, 0);
      case VARCHAR -> type(JDBCType.VARCHAR, 0);
      case DATE -> type(JDBCType.DATE, 0);
      case TIMESTAMP -> type(JDBCType.TIMESTAMP, TIMESTAMP_SCALE);
      case VARBINARY -> type(JDBCType.VARBINARY, 0);
    };
  }

  private static ValueType type(JDBCType type, int scale) {
    return new ValueType(type, type.getName(), 0, scale, Optional.empty());
  }
}
