package org.fanworks.planner;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.calcite.avatica.util.ByteString;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.util.NlsString;
import org.jspecify.annotations.Nullable;

/**
 * Values inside of Calcite's generated code, and as everybody else knows them: inside, a DATE is
 * the number of days and a TIMESTAMP that of milliseconds since 1970, a TIME that of milliseconds
 * since midnight, an interval that of months or of milliseconds.
 */
final class InternalValues {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private InternalValues() {}

  /** The value of a literal; every exact number is a {@link BigDecimal}. */
  static @Nullable Object ofLiteral(RexLiteral literal) {
    Object value = literal.getValue2();
    if (value == null) {
      return null;
    }
    if (SqlTypeName.NUMERIC_TYPES.contains(literal.getType().getSqlTypeName())) {
      return literal.getValueAs(BigDecimal.class);
    }
    return value instanceof NlsString text ? text.getValue() : toExternal(value, literal.getType());
  }

  /** The value of a literal inside, where a number is of the class of its type. */
  static @Nullable Object insideOf(RexLiteral literal) {
    Object value = toInternal(ofLiteral(literal));
    return value instanceof BigDecimal number
        ? ofType(number, literal.getType().getSqlTypeName())
        : value;
  }

  private static Number ofType(BigDecimal number, SqlTypeName type) {
    return switch (type) {
      case TINYINT -> number.byteValueExact();
      case SMALLINT -> number.shortValueExact();
      case INTEGER -> number.intValueExact();
      case BIGINT -> number.longValueExact();
      default -> number;
    };
  }

  /** From inside to outside. */
  static @Nullable Object toExternal(@Nullable Object value, RelDataType type) {
    if (value == null) {
      return null;
    }
    return switch (type.getSqlTypeName()) {
      case DATE -> LocalDate.ofEpochDay(((Number) value).longValue());
      case TIME -> LocalTime.ofNanoOfDay(((Number) value).longValue() * NANOS_PER_MILLI);
      case TIMESTAMP, TIMESTAMP_WITH_LOCAL_TIME_ZONE ->
          LocalDateTime.ofInstant(
              Instant.ofEpochMilli(((Number) value).longValue()), ZoneOffset.UTC);
      case BINARY, VARBINARY -> ((ByteString) value).getBytes();
      case ARRAY, MULTISET -> elements((List<?>) value, type.getComponentType());
      case ROW -> fields(value, type);
      case INTERVAL_YEAR, INTERVAL_YEAR_MONTH, INTERVAL_MONTH ->
          Period.ofMonths(((Number) value).intValue()).normalized();
      case INTERVAL_DAY,
          INTERVAL_DAY_HOUR,
          INTERVAL_DAY_MINUTE,
          INTERVAL_DAY_SECOND,
          INTERVAL_HOUR,
          INTERVAL_HOUR_MINUTE,
          INTERVAL_HOUR_SECOND,
          INTERVAL_MINUTE,
          INTERVAL_MINUTE_SECOND,
          INTERVAL_SECOND ->
          Duration.ofMillis(((Number) value).longValue());
      default -> value;
    };
  }

  private static List<@Nullable Object> elements(
      List<?> values, @Nullable RelDataType elementType) {
    if (elementType == null) {
      throw new IllegalStateException("An array without an element type");
    }
    List<@Nullable Object> elements = new ArrayList<>(values.size());
    for (Object value : values) {
      elements.add(toExternal(value, elementType));
    }
    return elements;
  }

  private static List<@Nullable Object> fields(Object row, RelDataType type) {
    List<?> values = row instanceof List<?> list ? list : Arrays.asList((Object[]) row);
    List<@Nullable Object> fields = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      fields.add(toExternal(values.get(i), type.getFieldList().get(i).getType()));
    }
    return fields;
  }

  /** From outside to inside. */
  static @Nullable Object toInternal(@Nullable Object value) {
    if (value instanceof LocalDate date) {
      return (int) date.toEpochDay();
    }
    if (value instanceof LocalTime time) {
      return (int) (time.toNanoOfDay() / NANOS_PER_MILLI);
    }
    if (value instanceof LocalDateTime timestamp) {
      return timestamp.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
    return value instanceof byte[] bytes ? new ByteString(bytes) : value;
  }
}
