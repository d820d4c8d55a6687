package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fanworks.jdbc.FakeTypes.BIGINT;
import static org.fanworks.jdbc.FakeTypes.BOOLEAN;
import static org.fanworks.jdbc.FakeTypes.DATE;
import static org.fanworks.jdbc.FakeTypes.DECIMAL;
import static org.fanworks.jdbc.FakeTypes.DOUBLE;
import static org.fanworks.jdbc.FakeTypes.INTEGER;
import static org.fanworks.jdbc.FakeTypes.TEXTS;
import static org.fanworks.jdbc.FakeTypes.TIME;
import static org.fanworks.jdbc.FakeTypes.TIMESTAMP;
import static org.fanworks.jdbc.FakeTypes.VARBINARY;
import static org.fanworks.jdbc.FakeTypes.VARCHAR;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
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
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fanworks.planner.ValueType;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GetterMatrixTest {
  private static final LocalDate DAY = LocalDate.of(2019, 4, 20);
  private static final LocalDateTime MOMENT = LocalDateTime.of(2019, 4, 20, 10, 30);
  private static final String ID = "6f1f3b7e-2f6b-4a0f-9d6e-0a3a1f7c9b11";

  private final FakeDatabase database = new FakeDatabase();
  @AutoClose private Connection connection;

  static Stream<Arguments> numbers() {
    return Stream.of(
        arguments(BOOLEAN, true, Boolean.class, true),
        arguments(BOOLEAN, true, Integer.class, 1),
        arguments(BOOLEAN, true, String.class, "true"),
        arguments(INTEGER, 5, Integer.class, 5),
        arguments(INTEGER, 5, int.class, 5),
        arguments(INTEGER, 5, Long.class, 5L),
        arguments(INTEGER, 5, Short.class, (short) 5),
        arguments(INTEGER, 5, Byte.class, (byte) 5),
        arguments(INTEGER, 5, Boolean.class, true),
        arguments(INTEGER, 5, Double.class, 5.0),
        arguments(INTEGER, 5, Object.class, 5),
        arguments(BIGINT, 5L, Long.class, 5L),
        arguments(BIGINT, 5L, Integer.class, 5),
        arguments(BIGINT, 5L, BigDecimal.class, new BigDecimal("5")),
        arguments(BIGINT, 5L, BigInteger.class, BigInteger.valueOf(5)),
        arguments(BIGINT, 5L, String.class, "5"),
        arguments(DECIMAL, new BigDecimal("2.75"), Integer.class, 2),
        arguments(DECIMAL, new BigDecimal("2.75"), Double.class, 2.75),
        arguments(DECIMAL, new BigDecimal("2.75"), Float.class, 2.75f),
        arguments(DECIMAL, new BigDecimal("1E+3"), String.class, "1000"),
        arguments(DOUBLE, 2.5, Double.class, 2.5),
        arguments(DOUBLE, 2.5, Long.class, 2L),
        arguments(DOUBLE, Double.NaN, Double.class, Double.NaN));
  }

  static Stream<Arguments> textsAndArrays() {
    return Stream.of(
        arguments(VARCHAR, "x", String.class, "x"),
        arguments(VARCHAR, "x", Object.class, "x"),
        arguments(VARCHAR, "12", Integer.class, 12),
        arguments(VARCHAR, "yes", Boolean.class, true),
        arguments(VARCHAR, "2019-04-20", LocalDate.class, DAY),
        arguments(VARCHAR, ID, UUID.class, UUID.fromString(ID)),
        arguments(VARCHAR, "days", TimeUnit.class, TimeUnit.DAYS),
        arguments(VARCHAR, "é", byte[].class, "é".getBytes(StandardCharsets.UTF_8)),
        arguments(VARBINARY, new byte[] {1, 0x7f}, byte[].class, new byte[] {1, 0x7f}),
        arguments(VARBINARY, new byte[] {1, 0x7f}, String.class, "017f"),
        arguments(TEXTS, List.of("a", "b"), List.class, List.of("a", "b")),
        arguments(TEXTS, List.of("a", "b"), String[].class, new String[] {"a", "b"}),
        arguments(TEXTS, List.of("a", "b"), Object[].class, new String[] {"a", "b"}),
        arguments(TEXTS, List.of("a\"", "b"), String.class, "[\"a\\\"\",\"b\"]"));
  }

  static Stream<Arguments> datesAndTimes() {
    return Stream.of(
        arguments(DATE, DAY, LocalDate.class, DAY),
        arguments(DATE, DAY, LocalDateTime.class, DAY.atStartOfDay()),
        arguments(DATE, DAY, Date.class, Date.valueOf(DAY)),
        arguments(DATE, DAY, Object.class, Date.valueOf(DAY)),
        arguments(DATE, DAY, Timestamp.class, Timestamp.valueOf(DAY.atStartOfDay())),
        arguments(DATE, DAY, String.class, "2019-04-20"),
        arguments(TIME, LocalTime.NOON, LocalTime.class, LocalTime.NOON),
        arguments(TIME, LocalTime.NOON, Time.class, Time.valueOf("12:00:00")),
        arguments(TIME, LocalTime.NOON, String.class, "12:00:00"),
        arguments(TIME, LocalTime.NOON, Timestamp.class, Timestamp.valueOf("1970-01-01 12:00:00")),
        arguments(TIMESTAMP, MOMENT, LocalDateTime.class, MOMENT),
        arguments(TIMESTAMP, MOMENT, LocalDate.class, DAY),
        arguments(TIMESTAMP, MOMENT, LocalTime.class, MOMENT.toLocalTime()),
        arguments(TIMESTAMP, MOMENT, Timestamp.class, Timestamp.valueOf(MOMENT)),
        arguments(TIMESTAMP, MOMENT, java.util.Date.class, Timestamp.valueOf(MOMENT)),
        arguments(TIMESTAMP, MOMENT, Instant.class, MOMENT.toInstant(ZoneOffset.UTC)),
        arguments(TIMESTAMP, MOMENT, OffsetDateTime.class, MOMENT.atOffset(ZoneOffset.UTC)),
        arguments(TIMESTAMP, MOMENT, ZonedDateTime.class, MOMENT.atZone(ZoneOffset.UTC)),
        arguments(TIMESTAMP, MOMENT, String.class, "2019-04-20 10:30:00"),
        arguments(
            TIMESTAMP, MOMENT.plusNanos(120_000_000), String.class, "2019-04-20 10:30:00.12"));
  }

  @ParameterizedTest
  @MethodSource({"numbers", "textsAndArrays", "datesAndTimes"})
  void readsAsTheClassAskedFor(ValueType type, Object value, Class<?> wanted, Object read)
      throws SQLException {
    ResultSet row = row(type, value);

    assertThat((Object) row.getObject(1, wanted)).isEqualTo(read);
    assertThat((Object) row.getObject("V", wanted)).isEqualTo(read);
    assertThat(row.wasNull()).isFalse();
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        arguments(VARCHAR, "x", Integer.class),
        arguments(VARCHAR, "x", Boolean.class),
        arguments(VARCHAR, "x", LocalDate.class),
        arguments(VARCHAR, "x", UUID.class),
        arguments(VARCHAR, "x", TimeUnit.class),
        arguments(VARCHAR, "x", Array.class),
        arguments(VARCHAR, "x", List.class),
        arguments(BIGINT, 5_000_000_000L, Integer.class),
        arguments(BIGINT, 128L, Byte.class),
        arguments(DATE, DAY, Long.class),
        arguments(DATE, DAY, LocalTime.class),
        arguments(BOOLEAN, true, LocalDate.class),
        arguments(INTEGER, 5, byte[].class),
        arguments(TEXTS, List.of("a"), Integer[].class));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void saysWhichColumnCannotBeReadSo(ValueType type, Object value, Class<?> wanted)
      throws SQLException {
    ResultSet row = row(type, value);

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> row.getObject(1, wanted))
        .withMessageStartingWith("Column v: ")
        .returns("22018", SQLException::getSQLState);
  }

  @ParameterizedTest
  @ValueSource(classes = {Thread.class, Class.class, java.sql.Blob.class})
  void refusesClassesThatNoValueHas(Class<?> wanted) throws SQLException {
    ResultSet row = row(VARCHAR, "x");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> row.getObject(1, wanted))
        .returns("0A000", SQLException::getSQLState);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        String.class,
        Integer.class,
        Boolean.class,
        BigDecimal.class,
        LocalDate.class,
        Timestamp.class,
        byte[].class,
        Array.class,
        UUID.class,
        Object.class,
        List.class
      })
  void readsNullAsNull(Class<?> wanted) throws SQLException {
    ResultSet row = row(VARCHAR, null);

    assertThat((Object) row.getObject(1, wanted)).isNull();
    assertThat(row.wasNull()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("types")
  void tellsTheClassOfItsObjects(ValueType type, Object value) throws SQLException {
    ResultSet row = row(type, value);

    String name = row.getMetaData().getColumnClassName(1);

    assertThat(row.getObject(1))
        .satisfies(
            object ->
                assertThat(
                        name.equals(object.getClass().getName())
                            || (object instanceof Array && name.equals(Array.class.getName())))
                    .isTrue());
  }

  static Stream<Arguments> types() {
    return Stream.of(
        arguments(BOOLEAN, true),
        arguments(FakeTypes.SMALLINT, 5),
        arguments(INTEGER, 5),
        arguments(BIGINT, 5L),
        arguments(DECIMAL, BigDecimal.ONE),
        arguments(DOUBLE, 1.0),
        arguments(VARCHAR, "x"),
        arguments(DATE, DAY),
        arguments(TIME, LocalTime.NOON),
        arguments(TIMESTAMP, MOMENT),
        arguments(VARBINARY, new byte[0]),
        arguments(TEXTS, List.of("a")));
  }

  private ResultSet row(ValueType type, Object value) throws SQLException {
    database.engine.knows("row", FakeQuery.value(type, value));
    connection = database.connect();
    ResultSet row = connection.createStatement().executeQuery("row");
    row.next();
    return row;
  }
}
