package org.fanworks.jdbc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Turns what callers bind into the engine's kinds of value.
 *
 * <p>A type that knows its offset ({@link Instant}, {@link OffsetDateTime}, {@link ZonedDateTime},
 * {@link Calendar}) becomes UTC. The types of {@code java.sql} and {@link java.util.Date} stand for
 * what their clock shows in the time zone of the JVM.
 */
final class JavaValues {
  private static final Map<Class<?>, Function<Object, Object>> RULES =
      Map.ofEntries(
          rule(Boolean.class, value -> value),
          rule(Integer.class, value -> value),
          rule(Long.class, value -> value),
          rule(Double.class, value -> value),
          rule(BigDecimal.class, value -> value),
          rule(LocalDate.class, value -> value),
          rule(LocalTime.class, value -> value),
          rule(LocalDateTime.class, value -> value),
          rule(byte[].class, byte[]::clone),
          rule(Byte.class, Byte::intValue),
          rule(Short.class, Short::intValue),
          rule(Float.class, value -> Double.valueOf(value.toString())),
          rule(BigInteger.class, BigDecimal::new),
          rule(Character.class, Object::toString),
          rule(String.class, value -> value),
          rule(CharSequence.class, Object::toString),
          rule(UUID.class, Object::toString),
          rule(URI.class, Object::toString),
          rule(URL.class, Object::toString),
          rule(Date.class, Date::toLocalDate),
          rule(Time.class, Time::toLocalTime),
          rule(Timestamp.class, Timestamp::toLocalDateTime),
          rule(Instant.class, JavaValues::utc),
          rule(OffsetDateTime.class, value -> utc(value.toInstant())),
          rule(ZonedDateTime.class, value -> utc(value.toInstant())),
          rule(Calendar.class, value -> utc(value.toInstant())),
          rule(
              OffsetTime.class,
              value -> value.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime()));

  private JavaValues() {}

  /**
   * The engine's kind of {@code value}.
   *
   * @throws SQLException if the class of the value has none
   */
  static Object canonical(Object value) throws SQLException {
    Function<Object, Object> rule = RULES.get(value.getClass());
    if (rule != null) {
      return rule.apply(value);
    }
    for (Map.Entry<Class<?>, Function<Object, Object>> wider : RULES.entrySet()) {
      if (wider.getKey().isInstance(value)) {
        return wider.getValue().apply(value);
      }
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof java.util.Date date) {
      return Timestamp.from(date.toInstant()).toLocalDateTime();
    }
    throw Misuse.notSupported("A parameter cannot be set to a " + value.getClass().getName() + ".");
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static <T> Map.Entry<Class<?>, Function<Object, Object>> rule(
      Class<T> type, Function<? super T, ?> conversion) {
    return Map.entry(type, value -> conversion.apply(type.cast(value)));
  }
}
