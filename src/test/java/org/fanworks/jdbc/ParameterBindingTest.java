package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fanworks.jdbc.FakeTypes.BIGINT;
import static org.fanworks.jdbc.FakeTypes.BOOLEAN;
import static org.fanworks.jdbc.FakeTypes.DATE;
import static org.fanworks.jdbc.FakeTypes.DECIMAL;
import static org.fanworks.jdbc.FakeTypes.DOUBLE;
import static org.fanworks.jdbc.FakeTypes.INTEGER;
import static org.fanworks.jdbc.FakeTypes.SMALLINT;
import static org.fanworks.jdbc.FakeTypes.TEXTS;
import static org.fanworks.jdbc.FakeTypes.TIME;
import static org.fanworks.jdbc.FakeTypes.TIMESTAMP;
import static org.fanworks.jdbc.FakeTypes.VARBINARY;
import static org.fanworks.jdbc.FakeTypes.VARCHAR;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fanworks.planner.ValueType;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ParameterBindingTest {
  private static final LocalDate DAY = LocalDate.of(2019, 4, 20);
  private static final LocalDateTime MOMENT = LocalDateTime.of(2019, 4, 20, 10, 30);
  private static final UUID ID = UUID.fromString("6f1f3b7e-2f6b-4a0f-9d6e-0a3a1f7c9b11");

  private final FakeDatabase database = new FakeDatabase();
  @AutoClose private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = database.connect();
  }

  static Stream<Arguments> numbersAndTexts() {
    return Stream.of(
        arguments(INTEGER, 5L, 5),
        arguments(INTEGER, (short) 5, 5),
        arguments(INTEGER, "5", 5),
        arguments(INTEGER, new BigDecimal("5.00"), 5),
        arguments(INTEGER, BigInteger.TEN, 10),
        arguments(INTEGER, true, 1),
        arguments(SMALLINT, 5L, 5),
        arguments(BIGINT, 5, 5L),
        arguments(BIGINT, (byte) 5, 5L),
        arguments(BIGINT, " 7 ", 7L),
        arguments(BIGINT, 5.0, 5L),
        arguments(DECIMAL, 5, new BigDecimal("5")),
        arguments(DECIMAL, 0.1f, new BigDecimal("0.1")),
        arguments(DECIMAL, "1.25", new BigDecimal("1.25")),
        arguments(DOUBLE, 5, 5.0),
        arguments(DOUBLE, new BigDecimal("2.5"), 2.5),
        arguments(DOUBLE, Double.NaN, Double.NaN),
        arguments(BOOLEAN, "true", true),
        arguments(BOOLEAN, 0, false),
        arguments(VARCHAR, 5, "5"),
        arguments(VARCHAR, 'x', "x"),
        arguments(VARCHAR, CharBuffer.wrap("xy"), "xy"),
        arguments(VARCHAR, ID, ID.toString()),
        arguments(VARCHAR, TimeUnit.DAYS, "DAYS"),
        arguments(VARCHAR, DAY, "2019-04-20"),
        arguments(VARCHAR, MOMENT, "2019-04-20 10:30:00"),
        arguments(VARCHAR, new BigDecimal("1E+3"), "1000"),
        arguments(VARBINARY, new byte[] {1, 2}, new byte[] {1, 2}));
  }

  static Stream<Arguments> datesAndTimes() {
    return Stream.of(
        arguments(DATE, DAY, DAY),
        arguments(DATE, MOMENT, DAY),
        arguments(DATE, "2019-04-20", DAY),
        arguments(DATE, Date.valueOf(DAY), DAY),
        arguments(DATE, Timestamp.valueOf(MOMENT), DAY),
        arguments(DATE, java.util.Date.from(Timestamp.valueOf(MOMENT).toInstant()), DAY),
        arguments(DATE, Instant.parse("2019-04-20T23:59:59Z"), DAY),
        arguments(TIME, LocalTime.NOON, LocalTime.NOON),
        arguments(TIME, Time.valueOf("12:00:00"), LocalTime.NOON),
        arguments(TIME, "12:00", LocalTime.NOON),
        arguments(TIMESTAMP, DAY, DAY.atStartOfDay()),
        arguments(TIMESTAMP, Timestamp.valueOf(MOMENT), MOMENT),
        arguments(TIMESTAMP, "2019-04-20 10:30:00.000", MOMENT),
        arguments(TIMESTAMP, "2019-04-20T12:30:00+02:00", MOMENT),
        arguments(TIMESTAMP, Instant.parse("2019-04-20T10:30:00Z"), MOMENT),
        arguments(TIMESTAMP, OffsetDateTime.parse("2019-04-20T12:30:00+02:00"), MOMENT),
        arguments(
            TIMESTAMP, ZonedDateTime.parse("2019-04-20T06:30:00-04:00[America/New_York]"), MOMENT),
        arguments(
            TIMESTAMP,
            GregorianCalendar.from(ZonedDateTime.parse("2019-04-20T12:30:00+02:00")),
            MOMENT));
  }

  @ParameterizedTest
  @MethodSource({"numbersAndTexts", "datesAndTimes"})
  void convertsToTheTypeOfTheParameter(ValueType type, Object value, Object bound)
      throws SQLException {
    PreparedStatement statement = prepare(type);

    statement.setObject(1, value);

    assertThat(boundBy(statement)).isEqualTo(bound);
  }

  static Stream<Arguments> unconvertible() {
    return Stream.of(
        arguments(INTEGER, "five"),
        arguments(INTEGER, 5_000_000_000L),
        arguments(INTEGER, 1.5),
        arguments(SMALLINT, 40_000),
        arguments(BIGINT, new BigDecimal("1e30")),
        arguments(BIGINT, DAY),
        arguments(BOOLEAN, "maybe"),
        arguments(DATE, "yesterday"),
        arguments(DATE, 5),
        arguments(TIME, DAY),
        arguments(TIMESTAMP, "2019-13-01"),
        arguments(TIMESTAMP, true),
        arguments(VARBINARY, 5));
  }

  @ParameterizedTest
  @MethodSource("unconvertible")
  void refusesAValueThatDoesNotFit(ValueType type, Object value) throws SQLException {
    PreparedStatement statement = prepare(type);

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> statement.setObject(1, value))
        .withMessageStartingWith("Parameter 1: ")
        .returns("22018", SQLException::getSQLState);
  }

  /** A call of one of the setters. */
  @FunctionalInterface
  interface Setter {
    void set(PreparedStatement statement) throws SQLException;
  }

  static Stream<Arguments> setters() {
    Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    Instant moment = Instant.parse("2019-04-20T10:30:00Z");
    return Stream.of(
        setter(INTEGER, 5, s -> s.setLong(1, 5)),
        setter(INTEGER, 5, s -> s.setByte(1, (byte) 5)),
        setter(BIGINT, 5L, s -> s.setInt(1, 5)),
        setter(BIGINT, 5L, s -> s.setShort(1, (short) 5)),
        setter(DOUBLE, 0.1, s -> s.setFloat(1, 0.1f)),
        setter(DOUBLE, 0.5, s -> s.setDouble(1, 0.5)),
        setter(DECIMAL, new BigDecimal("1.5"), s -> s.setBigDecimal(1, new BigDecimal("1.5"))),
        setter(BOOLEAN, true, s -> s.setBoolean(1, true)),
        setter(VARCHAR, "李", s -> s.setString(1, "李")),
        setter(VARCHAR, "李", s -> s.setNString(1, "李")),
        setter(DATE, DAY, s -> s.setDate(1, Date.valueOf(DAY))),
        setter(DATE, DAY, s -> s.setDate(1, new Date(moment.toEpochMilli()), utc)),
        setter(TIME, LocalTime.NOON, s -> s.setTime(1, Time.valueOf("12:00:00"))),
        setter(TIME, LocalTime.of(10, 30), s -> s.setTime(1, new Time(moment.toEpochMilli()), utc)),
        setter(TIMESTAMP, MOMENT, s -> s.setTimestamp(1, Timestamp.valueOf(MOMENT))),
        setter(TIMESTAMP, MOMENT, s -> s.setTimestamp(1, Timestamp.from(moment), utc)),
        setter(VARBINARY, new byte[] {1}, s -> s.setBytes(1, new byte[] {1})),
        setter(INTEGER, 7, s -> s.setObject(1, "7", java.sql.Types.INTEGER)),
        setter(DATE, DAY, s -> s.setObject(1, "2019-04-20", java.sql.JDBCType.DATE)),
        setter(
            DECIMAL,
            new BigDecimal("1.3"),
            s -> s.setObject(1, new BigDecimal("1.25"), java.sql.Types.DECIMAL, 1)),
        setter(VARCHAR, "7", s -> s.setObject(1, "7", java.sql.Types.BIGINT)),
        setter(INTEGER, null, s -> s.setNull(1, java.sql.Types.INTEGER)),
        setter(DATE, null, s -> s.setNull(1, java.sql.Types.VARCHAR, "any")),
        setter(DATE, null, s -> s.setDate(1, null)),
        setter(VARCHAR, null, s -> s.setObject(1, null)));
  }

  @ParameterizedTest
  @MethodSource("setters")
  void bindsByEverySetter(ValueType type, Object bound, Setter setter) throws SQLException {
    PreparedStatement statement = prepare(type);

    setter.set(statement);

    assertThat(boundBy(statement)).isEqualTo(bound);
  }

  @ParameterizedTest
  @MethodSource("unsupported")
  void refusesTypesThatNoParameterHas(Setter setter) throws SQLException {
    PreparedStatement statement = prepare(VARCHAR);

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> setter.set(statement))
        .returns("0A000", SQLException::getSQLState);
  }

  static Stream<Setter> unsupported() {
    return Stream.of(
        s -> s.setArray(1, FanworksArray.of(List.of("a"), TEXTS)),
        s -> s.setRowId(1, null),
        s -> s.setObject(1, new Object()),
        s -> s.setObject(1, "x", java.sql.Types.BLOB));
  }

  private static Arguments setter(ValueType type, Object bound, Setter setter) {
    return arguments(type, bound, setter);
  }

  private PreparedStatement prepare(ValueType type) throws SQLException {
    database.engine.knows("one ?", FakeQuery.numbers(1).withParameters(type));
    return connection.prepareStatement("one ?");
  }

  private Object boundBy(PreparedStatement statement) throws SQLException {
    statement.executeQuery().close();
    return ((FakeQuery) database.engine.prepare("one ?", "ao3")).arguments.get(0).get(0);
  }
}
