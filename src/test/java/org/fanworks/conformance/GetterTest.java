package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.io.CharStreams;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetProvider;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading values of the engine: every getter, every class. */
final class GetterTest {
  private static final LocalDate DAY = LocalDate.of(2019, 4, 20);
  private static final LocalDateTime MOMENT = DAY.atTime(10, 20, 30);

  @AutoClose private static Connection connection;
  private static Statement statement;

  @BeforeAll
  static void connect() throws SQLException {
    connection = Demo.connect();
    statement = connection.createStatement();
  }

  private static ResultSet row(String expression) throws SQLException {
    ResultSet row = statement.executeQuery("select " + expression + " as v");
    row.next();
    return row;
  }

  static Stream<Arguments> matrix() {
    return Stream.of(
        arguments("5", Integer.class, 5),
        arguments("5", Long.class, 5L),
        arguments("5", Short.class, (short) 5),
        arguments("5", Byte.class, (byte) 5),
        arguments("5", Double.class, 5.0),
        arguments("5", Float.class, 5.0f),
        arguments("5", BigDecimal.class, new BigDecimal(5)),
        arguments("5", BigInteger.class, BigInteger.valueOf(5)),
        arguments("5", Boolean.class, true),
        arguments("5", String.class, "5"),
        arguments("5", Object.class, 5),
        arguments("cast(5 as bigint)", Integer.class, 5),
        arguments("cast(5 as bigint)", Object.class, 5L),
        arguments("1.25", BigDecimal.class, new BigDecimal("1.25")),
        arguments("1.25", Double.class, 1.25),
        arguments("1.25", String.class, "1.25"),
        arguments("cast(2.5 as double)", Object.class, 2.5),
        arguments("cast(2.5 as double)", BigDecimal.class, new BigDecimal("2.5")),
        arguments("true", Boolean.class, true),
        arguments("true", Integer.class, 1),
        arguments("true", String.class, "true"),
        arguments("'x'", String.class, "x"),
        arguments("'12'", Long.class, 12L),
        arguments("'2019-04-20'", LocalDate.class, DAY),
        arguments("'x'", byte[].class, new byte[] {'x'}),
        arguments("x'017f'", byte[].class, new byte[] {1, 0x7f}),
        arguments("date '2019-04-20'", LocalDate.class, DAY),
        arguments("date '2019-04-20'", Date.class, Date.valueOf(DAY)),
        arguments("date '2019-04-20'", Object.class, Date.valueOf(DAY)),
        arguments("date '2019-04-20'", LocalDateTime.class, DAY.atStartOfDay()),
        arguments("date '2019-04-20'", String.class, "2019-04-20"),
        arguments("time '10:20:30'", LocalTime.class, MOMENT.toLocalTime()),
        arguments("time '10:20:30'", Time.class, Time.valueOf("10:20:30")),
        arguments("timestamp '2019-04-20 10:20:30'", LocalDateTime.class, MOMENT),
        arguments("timestamp '2019-04-20 10:20:30'", Timestamp.class, Timestamp.valueOf(MOMENT)),
        arguments("timestamp '2019-04-20 10:20:30'", LocalDate.class, DAY),
        arguments(
            "timestamp '2019-04-20 10:20:30'", Instant.class, MOMENT.toInstant(ZoneOffset.UTC)),
        arguments(
            "timestamp '2019-04-20 10:20:30'",
            OffsetDateTime.class,
            MOMENT.atOffset(ZoneOffset.UTC)),
        arguments("'00000000-0000-0000-0000-000000000001'", UUID.class, new UUID(0, 1)),
        arguments("'days'", TimeUnit.class, TimeUnit.DAYS),
        arguments("row(1, 'a')", String.class, "[1,\"a\"]"),
        arguments("interval '26:30' hour to minute", String.class, "PT26H30M"),
        arguments("interval '1-2' year to month", Object.class, Period.of(1, 2, 0)),
        arguments("array['a', 'b']", String[].class, new String[] {"a", "b"}),
        arguments("array['a', 'b']", List.class, List.of("a", "b")),
        arguments("array['a', 'b']", String.class, "[\"a\",\"b\"]"),
        arguments("array[1, 2]", Integer[].class, new Integer[] {1, 2}));
  }

  @ParameterizedTest
  @MethodSource("matrix")
  void readsAsTheClassAskedFor(String expression, Class<?> wanted, Object expected)
      throws SQLException {
    ResultSet row = row(expression);

    assertThat((Object) row.getObject(1, wanted)).isEqualTo(expected);
    assertThat((Object) row.getObject("V", wanted)).isEqualTo(expected);
    assertThat(row.wasNull()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "cast(1 as bigint)",
        "1.5",
        "cast(1 as double)",
        "true",
        "'x'",
        "x'00'",
        "date '2019-04-20'",
        "time '10:20:30'",
        "timestamp '2019-04-20 10:20:30'"
      })
  void tellsTheClassOfItsObjects(String expression) throws SQLException {
    ResultSet row = row(expression);

    assertThat(row.getMetaData().getColumnClassName(1))
        .isIn(row.getObject(1).getClass().getName(), "[B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"integer", "bigint", "double", "boolean", "varchar", "date", "timestamp"})
  void tellsNullFromZero(String type) throws SQLException {
    ResultSet row = row("cast(null as " + type + ")");

    assertThat(row.getObject(1)).isNull();
    assertThat(row.wasNull()).isTrue();
    assertThat(row.getInt(1)).isZero();
    assertThat(row.wasNull()).isTrue();
    assertThat(row.getBoolean(1)).isFalse();
    assertThat(row.getString(1)).isNull();
    assertThat(row.getBigDecimal(1)).isNull();
    assertThat(row.getDate(1)).isNull();
    assertThat(row.getTimestamp("v")).isNull();
    assertThat((Object) row.getObject(1, Long.class)).isNull();
    assertThat(row.wasNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"'x', integer", "'x', date", "true, date", "5, date"})
  void saysWhatCannotBeReadSo(String expression, String wanted) throws SQLException {
    ResultSet row = row(expression);

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () ->
                row.getObject(
                    1,
                    Map.<String, Class<?>>of("integer", Integer.class, "date", LocalDate.class)
                        .get(wanted)))
        .withMessageContaining("Column v")
        .returns("22018", SQLException::getSQLState);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 2})
  void refusesAColumnThatIsNotThere(int column) throws SQLException {
    ResultSet row = row("1");

    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> row.getInt(column));
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> row.getMetaData().getColumnName(column));
  }

  @Test
  void findsColumnsInAnyCase() throws SQLException {
    ResultSet row = row("1");

    assertThat(row.findColumn("V")).isEqualTo(1);
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> row.getInt("w"))
        .returns("42S22", SQLException::getSQLState);
  }

  @Test
  void readsOnlyWhereARowIs() throws SQLException {
    ResultSet rows = statement.executeQuery("select 1");

    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> rows.getInt(1));
    assertThat(rows.isBeforeFirst()).isTrue();
    assertThat(rows.next()).isTrue();
    assertThat(rows.getRow()).isEqualTo(1);
    assertThat(rows.next()).isFalse();
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> rows.getInt(1));
    assertThat(rows.next()).isFalse();
  }

  @Test
  void readsTextAsStreams() throws SQLException, IOException {
    ResultSet row = row("'Été'");

    assertThat(CharStreams.toString(row.getCharacterStream(1))).isEqualTo("Été");
    assertThat(CharStreams.toString(row.getNCharacterStream(1))).isEqualTo("Été");
    assertThat(row.getBinaryStream(1)).hasBinaryContent("Été".getBytes(StandardCharsets.UTF_8));
    assertThat(row.getNString(1)).isEqualTo("Été");
  }

  @Test
  void givesTypedArrays() throws SQLException {
    Array array = row("array['a', 'b']").getArray(1);

    assertThat(array.getArray()).isEqualTo(new String[] {"a", "b"});
    assertThat(array.getArray(2, 1)).isEqualTo(new String[] {"b"});
    assertThat(array.getBaseTypeName()).isIn("VARCHAR", "CHAR");
    ResultSet elements = array.getResultSet();
    elements.next();
    assertThat(elements.getInt("INDEX")).isEqualTo(1);
    assertThat(elements.getString("VALUE")).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia"})
  void readsTheSameDayInEveryZone(String zone) throws SQLException {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      ResultSet row = row("date '2021-03-28'");
      assertThat(row.getDate(1)).hasToString("2021-03-28");
      assertThat(row.getString(1)).isEqualTo("2021-03-28");
      assertThat((Object) row.getObject(1, LocalDate.class)).hasToString("2021-03-28");
      ResultSet moment = row("timestamp '2021-03-14 02:30:00'");
      assertThat(moment.getString(1)).isEqualTo("2021-03-14 02:30:00");
      assertThat((Object) moment.getObject(1, LocalDateTime.class)).hasToString("2021-03-14T02:30");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void fillsTheRowSetOfTheJdk() throws SQLException {
    try (CachedRowSet copy = RowSetProvider.newFactory().createCachedRowSet()) {
      copy.populate(statement.executeQuery("select id, title, word_count from works limit 3"));

      assertThat(copy.size()).isEqualTo(3);
    }
  }

  @Test
  void describesColumnsAndExpressions() throws SQLException {
    ResultSetMetaData columns =
        statement
            .executeQuery("select id as x, title, word_count + 1 as n from works limit 0")
            .getMetaData();

    assertThat(columns.getColumnName(1)).isEqualTo("x").isEqualTo(columns.getColumnLabel(1));
    assertThat(columns.getTableName(1)).isEqualTo("works");
    assertThat(columns.getSchemaName(1)).isEqualTo("ao3");
    assertThat(columns.getCatalogName(1)).isEmpty();
    assertThat(columns.getTableName(3)).isEmpty();
    assertThat(columns.getColumnTypeName(1)).isEqualTo("BIGINT");
    assertThat(columns.isNullable(1)).isEqualTo(ResultSetMetaData.columnNoNulls);
    assertThat(columns.isSigned(1)).isTrue();
    assertThat(columns.isSigned(2)).isFalse();
    assertThat(columns.isSearchable(2)).isTrue();
    assertThat(columns.isReadOnly(1)).isTrue();
    assertThat(columns.isAutoIncrement(1)).isFalse();
    for (int column = 1; column <= 3; column++) {
      assertThat(columns.getColumnDisplaySize(column)).isPositive();
      assertThat(columns.getPrecision(column)).isPositive();
    }
  }
}
