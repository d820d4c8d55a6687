package org.fanworks.jdbc;

import java.sql.JDBCType;
import java.sql.SQLException;
import org.fanworks.error.FanworksException;

/** Turns values into the Java type that the engine expects for an SQL type. */
final class Arguments {
  private Arguments() {}

  /**
   * {@code value}, of any class that {@link JavaValues} knows, for {@code type}.
   *
   * @throws FanworksException of kind DATA if the value does not fit
   * @throws SQLException if the type cannot be bound
   */
  static Object convert(Object value, JDBCType type) throws SQLException {
    Object canonical = JavaValues.canonical(value);
    return switch (type) {
      case BOOLEAN, BIT -> Texts.truth(canonical);
      case TINYINT, SMALLINT, INTEGER -> (int) range(type).exact(canonical);
      case BIGINT -> Numbers.Whole.LONG.exact(canonical);
      case DECIMAL, NUMERIC -> Numbers.decimal(canonical);
      case REAL, FLOAT, DOUBLE -> Numbers.real(canonical);
      case CHAR, VARCHAR, LONGVARCHAR, NCHAR, NVARCHAR, LONGNVARCHAR -> Texts.of(canonical);
      case DATE -> Temporals.date(canonical);
      case TIME -> Temporals.time(canonical);
      case TIMESTAMP, TIMESTAMP_WITH_TIMEZONE -> Temporals.dateTime(canonical);
      case BINARY, VARBINARY, LONGVARBINARY -> Texts.bytes(canonical);
      case OTHER, NULL, JAVA_OBJECT -> canonical;
      default -> throw Misuse.notSupported("A parameter of type " + type + " cannot be set.");
    };
  }

  private static Numbers.Whole range(JDBCType type) {
    return switch (type) {
      case TINYINT -> Numbers.Whole.BYTE;
      case SMALLINT -> Numbers.Whole.SHORT;
      default -> Numbers.Whole.INTEGER;
    };
  }
}
