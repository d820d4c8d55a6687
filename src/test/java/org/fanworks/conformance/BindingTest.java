package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters of every type, bound from every class that clients bind. */
final class BindingTest {
  private static final LocalDate DAY = LocalDate.of(2019, 4, 20);
  private static final LocalDateTime MOMENT = DAY.atTime(10, 20, 30);
  private static final Instant INSTANT = MOMENT.toInstant(ZoneOffset.UTC);

  @AutoClose private static Connection connection;

  @BeforeAll
  static void connect() throws SQLException {
    connection = Demo.connect();
  }

  static Stream<Arguments> values() {
    return Stream.of(
        arguments("INTEGER", 5, "5"),
        arguments("INTEGER", 5L, "5"),
        arguments("INTEGER", (short) 5, "5"),
        arguments("INTEGER", (byte) 5, "5"),
        arguments("INTEGER", "5", "5"),
        arguments("INTEGER", new BigDecimal("5.00"), "5"),
        arguments("INTEGER", BigInteger.valueOf(5), "5"),
        arguments("INTEGER", true, "1"),
        arguments("BIGINT", 5, "5"),
        arguments("BIGINT", 5_000_000_000L, "5000000000"),
        arguments("BIGINT", "5000000000", "5000000000"),
        arguments("DECIMAL(5, 2)", 1.25, "1.25"),
        arguments("DECIMAL(5, 2)", "1.25", "1.25"),
        arguments("DECIMAL(5, 2)", new BigDecimal("1.25"), "1.25"),
        arguments("DOUBLE", 2.5, "2.5"),
        arguments("DOUBLE", 2.5f, "2.5"),
        arguments("DOUBLE", "2.5", "2.5"),
        arguments("DOUBLE", Double.POSITIVE_INFINITY, "Infinity"),
        arguments("DOUBLE", Double.NaN, "NaN"),
        arguments("BOOLEAN", true, "true"),
        arguments("BOOLEAN", "true", "true"),
        arguments("BOOLEAN", 1, "true"),
        arguments("BOOLEAN", 0, "false"),
        arguments("VARCHAR", "李 é \uD83D\uDE00", "李 é \uD83D\uDE00"),
        arguments("VARCHAR", 5, "5"),
        arguments("VARCHAR", DAY, "2019-04-20"),
        arguments("VARCHAR", TimeUnit.DAYS, "DAYS"),
        arguments("VARCHAR", new UUID(0, 1), "00000000-0000-0000-0000-000000000001"),
        arguments("DATE", DAY, "2019-04-20"),
        arguments("DATE", MOMENT, "2019-04-20"),
        arguments("DATE", INSTANT, "2019-04-20"),
        arguments("DATE", Date.valueOf(DAY), "2019-04-20"),
        arguments("DATE", "2019-04-20", "2019-04-20"),
        arguments("TIMESTAMP", MOMENT, "2019-04-20 10:20:30"),
        arguments("TIMESTAMP", INSTANT, "2019-04-20 10:20:30"),
        arguments("TIMESTAMP", INSTANT.atOffset(ZoneOffset.ofHours(2)), "2019-04-20 10:20:30"),
        arguments("TIMESTAMP", INSTANT.atZone(ZoneOffset.ofHours(-5)), "2019-04-20 10:20:30"),
        arguments("TIMESTAMP", Timestamp.valueOf(MOMENT), "2019-04-20 10:20:30"),
        arguments("TIMESTAMP", DAY, "2019-04-20 00:00:00"),
        arguments("TIMESTAMP", "2019-04-20 10:20:30", "2019-04-20 10:20:30"),
        arguments("TIME", MOMENT.toLocalTime(), "10:20:30"),
        arguments("TIME", "10:20:30", "10:20:30"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void convertsToTheTypeOfTheParameter(String type, Object value, String expected)
      throws SQLException {
    try (PreparedStatement cast = cast(type)) {
      cast.setObject(1, value);

      assertThat(text(cast)).isEqualTo(expected);
    }
  }

  static Stream<Arguments> typed() {
    return Stream.of(
        arguments("INTEGER", "5", Types.INTEGER, "5"),
        arguments("BIGINT", 5, Types.BIGINT, "5"),
        arguments("VARCHAR", 5, Types.VARCHAR, "5"),
        arguments("DATE", Timestamp.valueOf(MOMENT), Types.DATE, "2019-04-20"),
        arguments("DATE", DAY, Types.DATE, "2019-04-20"),
        arguments("TIMESTAMP", MOMENT, Types.TIMESTAMP, "2019-04-20 10:20:30"),
        arguments(
            "TIMESTAMP",
            OffsetDateTime.of(MOMENT, ZoneOffset.UTC),
            Types.TIMESTAMP_WITH_TIMEZONE,
            "2019-04-20 10:20:30"),
        arguments("BOOLEAN", "true", Types.BOOLEAN, "true"),
        arguments("DOUBLE", 5, Types.DOUBLE, "5.0"),
        arguments("DECIMAL(5, 2)", "1.25", Types.DECIMAL, "1.25"));
  }

  @ParameterizedTest
  @MethodSource("typed")
  void bindsByATypeOfTheCaller(String type, Object value, int jdbcType, String expected)
      throws SQLException {
    try (PreparedStatement cast = cast(type)) {
      cast.setObject(1, value, jdbcType);

      assertThat(text(cast)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"INTEGER", "BIGINT", "DOUBLE", "BOOLEAN", "VARCHAR", "DATE", "TIMESTAMP", "TIME"})
  void bindsNull(String type) throws SQLException {
    try (PreparedStatement cast = cast(type)) {
      cast.setNull(1, Types.NULL);
      assertThat(text(cast)).isNull();
      cast.setObject(1, null);
      assertThat(text(cast)).isNull();
      cast.setString(1, null);
      assertThat(text(cast)).isNull();
    }
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        arguments("INTEGER", "five"),
        arguments("INTEGER", 1.5),
        arguments("INTEGER", 5_000_000_000L),
        arguments("INTEGER", DAY),
        arguments("BIGINT", "9999999999999999999"),
        arguments("DOUBLE", "many"),
        arguments("BOOLEAN", "perhaps"),
        arguments("DATE", "tomorrow"),
        arguments("DATE", 5),
        arguments("TIMESTAMP", "soon"),
        arguments("TIME", "noon"));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void refusesAValueThatDoesNotFit(String type, Object value) throws SQLException {
    try (PreparedStatement cast = cast(type)) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> cast.setObject(1, value))
          .withMessageStartingWith("Parameter 1")
          .returns("22018", SQLException::getSQLState);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "select id from works limit ? => BIGINT",
        "select id from works offset ? => BIGINT",
        "select id from works fetch next ? rows only => BIGINT",
        "select id from works where id = ? => BIGINT",
        "select id from works where id in (?, 5) => BIGINT",
        "select id from works where word_count between ? and 5 => INTEGER",
        "select id from works where title = ? => VARCHAR",
        "select id from works where title like ? => VARCHAR",
        "select id from works where title like '%' || ? || '%' => VARCHAR",
        "select id from works where ? = any(fandoms) => VARCHAR",
        "select id from works where array_contains(fandoms, ?) => VARCHAR",
        "select id from works where ? in (title, rating) => VARCHAR",
        "select id from works where coalesce(?, title) = 'x' => VARCHAR",
        "select coalesce(?, word_count) from works => INTEGER",
        "select nullif(?, word_count) from works => INTEGER",
        "select case when complete then ? else kudos end from works => INTEGER",
        "select id from works where word_count + ? > 5 => INTEGER",
        "select ? * kudos from works => INTEGER",
        "select ? => VARCHAR",
        "select x from (values (?)) as t (x) => VARCHAR",
        "select id from works where title = lower(?) => VARCHAR",
        "select id from works where date_updated > ? => DATE",
        "select id from works where complete = ? => BOOLEAN",
        "select id from works where fandom = ? => VARCHAR"
      })
  void findsTheTypeOfAParameter(String sql, String type) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      assertThat(statement.getParameterMetaData().getParameterCount()).isEqualTo(1);
      assertThat(statement.getParameterMetaData().getParameterTypeName(1)).isEqualTo(type);
    }
  }

  @Test
  void takesTextsForChoicesThatANumberDecides() throws SQLException {
    String sql = "select case when x > ? then ? else ? end from (values (1), (3)) as t (x)";

    assertThat(Demo.rows(connection, sql, 2, "long", "short"))
        .containsExactly(List.of("short"), List.of("long"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select id from works limit ?",
        "select id from works fetch next ? rows only",
        "select id from works limit 2 offset ?"
      })
  void takesRowCountsOfAnyWidth(String sql) throws SQLException {
    for (Object two : List.of(2, 2L, (short) 2, "2", new BigDecimal(2))) {
      assertThat(Demo.rows(connection, sql, two)).hasSize(2);
    }
  }

  @Test
  void takesTheLargestNumberForNoLimit() throws SQLException {
    String two = "select x from (values (1), (2)) as t (x) limit ?";

    assertThat(Demo.rows(connection, two, Long.MAX_VALUE)).hasSize(2);
  }

  @Test
  void takesNullForNoLimit() throws SQLException {
    String some = "select id from works where author_login = 'inkwell_ida' ";

    List<List<Object>> all = Demo.rows(connection, some + "limit ?", (Object) null);

    assertThat(all).hasSizeGreaterThan(20);
    assertThat(Demo.rows(connection, some + "offset ?", (Object) null)).isEqualTo(all);
  }

  @Test
  void wantsEveryParameter() throws SQLException {
    try (PreparedStatement cast = cast("INTEGER")) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(cast::executeQuery)
          .returns("07002", SQLException::getSQLState);
    }
  }

  private static PreparedStatement cast(String type) throws SQLException {
    return connection.prepareStatement("select cast(? as " + type + ")");
  }

  private static String text(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
