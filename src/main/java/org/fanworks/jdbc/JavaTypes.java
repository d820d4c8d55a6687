package org.fanworks.jdbc;

import com.google.common.primitives.Primitives;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Date;
import java.sql.JDBCType;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.fanworks.planner.ValueType;

/**
 * Turns the engine's values into the classes that callers ask for.
 *
 * <p>Timestamps are UTC: {@link Instant} and its like name that moment. {@link Timestamp}, {@link
 * Date} and {@link Time} show the same digits as the value in the time zone of the JVM.
 */
final class JavaTypes {
  private static final Map<Class<?>, Function<Object, Object>> RULES =
      Map.ofEntries(
          Map.entry(String.class, Texts::of),
          Map.entry(Boolean.class, Texts::truth),
          Map.entry(Byte.class, value -> (byte) Numbers.Whole.BYTE.truncate(value)),
          Map.entry(Short.class, value -> (short) Numbers.Whole.SHORT.truncate(value)),
          Map.entry(Integer.class, value -> (int) Numbers.Whole.INTEGER.truncate(value)),
          Map.entry(Long.class, Numbers.Whole.LONG::truncate),
          Map.entry(Float.class, value -> (float) Numbers.real(value)),
          Map.entry(Double.class, Numbers::real),
          Map.entry(BigDecimal.class, Numbers::decimal),
          Map.entry(BigInteger.class, value -> Numbers.decimal(value).toBigInteger()),
          Map.entry(LocalDate.class, Temporals::date),
          Map.entry(LocalTime.class, Temporals::time),
          Map.entry(LocalDateTime.class, Temporals::dateTime),
          Map.entry(
              OffsetDateTime.class, value -> Temporals.dateTime(value).atOffset(ZoneOffset.UTC)),
          Map.entry(ZonedDateTime.class, value -> Temporals.dateTime(value).atZone(ZoneOffset.UTC)),
          Map.entry(Instant.class, value -> Temporals.dateTime(value).toInstant(ZoneOffset.UTC)),
          Map.entry(Date.class, value -> Date.valueOf(Temporals.date(value))),
          Map.entry(Time.class, value -> Time.valueOf(Temporals.time(value))),
          Map.entry(Timestamp.class, JavaTypes::timestamp),
          Map.entry(java.util.Date.class, JavaTypes::timestamp),
          Map.entry(UUID.class, value -> uuid(Texts.of(value))),
          Map.entry(byte[].class, Texts::bytes),
          Map.entry(List.class, value -> elements(value)));

  private JavaTypes() {}

  /**
   * {@code value} of type {@code type} as a {@code wanted}.
   *
   * @throws org.fanworks.error.FanworksException of kind DATA if this value has no such counterpart
   * @throws SQLException if no value has
   */
  static <T> T convert(Object value, ValueType type, Class<T> wanted) throws SQLException {
    Class<T> wrapped = Primitives.wrap(wanted);
    Function<Object, Object> rule = RULES.get(wrapped);
    if (rule != null) {
      return wrapped.cast(rule.apply(value));
    }
    if (wrapped == Object.class) {
      return wrapped.cast(natural(value, type));
    }
    if (wrapped == Array.class) {
      return wrapped.cast(FanworksArray.of(value, type));
    }
    if (wrapped.isArray()) {
      return castArray(FanworksArray.of(value, type).getArray(), wrapped);
    }
    if (wrapped.isEnum()) {
      return constant(Texts.of(value), wrapped);
    }
    throw Misuse.notSupported("A column cannot be read as a " + wanted.getName() + ".");
  }

  /** {@code value} as the class that {@code getObject} answers for {@code type}. */
  static Object natural(Object value, ValueType type) {
    return switch (type.jdbcType()) {
      case DATE -> Date.valueOf(Temporals.date(value));
      case TIME -> Time.valueOf(Temporals.time(value));
      case TIMESTAMP -> timestamp(value);
      case ARRAY -> FanworksArray.of(value, type);
      default -> value instanceof byte[] bytes ? bytes.clone() : value;
    };
  }

  /** The class of {@link #natural} values. */
  static Class<?> naturalClass(JDBCType type) {
    return switch (type) {
      case BOOLEAN -> Boolean.class;
      case TINYINT, SMALLINT, INTEGER -> Integer.class;
      case BIGINT -> Long.class;
      case DECIMAL, NUMERIC -> BigDecimal.class;
      case REAL, FLOAT, DOUBLE -> Double.class;
      case CHAR, VARCHAR -> String.class;
      case DATE -> Date.class;
      case TIME -> Time.class;
      case TIMESTAMP -> Timestamp.class;
      case BINARY, VARBINARY -> byte[].class;
      case ARRAY -> Array.class;
      default -> Object.class;
    };
  }

  private static Timestamp timestamp(Object value) {
    return value instanceof LocalTime time
        ? Timestamp.valueOf(time.atDate(LocalDate.EPOCH))
        : Timestamp.valueOf(Temporals.dateTime(value));
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      throw Mismatch.of(text, "a UUID");
    }
  }

  private static List<?> elements(Object value) {
    if (value instanceof List<?> elements) {
      return elements;
    }
    throw Mismatch.of(value, "an array");
  }

  private static <T> T castArray(Object array, Class<T> wanted) {
    if (wanted.isInstance(array)) {
      return wanted.cast(array);
    }
    throw Mismatch.of(array.getClass().getSimpleName(), "a " + wanted.getSimpleName());
  }

  private static <T> T constant(String text, Class<T> wanted) {
    for (T constant : wanted.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(text.toUpperCase(Locale.ROOT))
          || ((Enum<?>) constant).name().equals(text)) {
        return constant;
      }
    }
    throw Mismatch.of(text, "a " + wanted.getSimpleName());
  }
}
