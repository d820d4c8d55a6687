package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FanworksPreparedStatementTest {
  private final FakeDatabase database = new FakeDatabase();
  private final FakeQuery query =
      database.engine.knows(
          "two", FakeQuery.numbers(3).withParameters(FakeTypes.BIGINT, FakeTypes.VARCHAR));
  @AutoClose private Connection connection;
  private PreparedStatement statement;

  @BeforeEach
  void connect() throws SQLException {
    connection = database.connect();
    statement = connection.prepareStatement("two");
  }

  @Test
  void isPlannedOnce() throws SQLException {
    for (long n = 1; n <= 3; n++) {
      statement.setLong(1, n);
      statement.setString(2, "x");
      statement.execute();
    }

    assertThat(database.engine.planned).containsExactly("two");
    assertThat(query.arguments)
        .containsExactly(List.of(1L, "x"), List.of(2L, "x"), List.of(3L, "x"));
  }

  @Test
  void tellsItsTypesWithoutRunning() throws SQLException {
    assertThat(statement.getMetaData().getColumnLabel(1)).isEqualTo("n");
    ParameterMetaData parameters = statement.getParameterMetaData();

    assertThat(parameters.getParameterCount()).isEqualTo(2);
    assertThat(parameters.getParameterType(1)).isEqualTo(Types.BIGINT);
    assertThat(parameters.getParameterTypeName(2)).isEqualTo("VARCHAR");
    assertThat(parameters.getParameterClassName(2)).isEqualTo("java.lang.String");
    assertThat(parameters.getPrecision(1)).isEqualTo(19);
    assertThat(parameters.isSigned(1)).isTrue();
    assertThat(parameters.isNullable(1)).isEqualTo(ParameterMetaData.parameterNullable);
    assertThat(parameters.getParameterMode(1)).isEqualTo(ParameterMetaData.parameterModeIn);
    assertThat(query.opened).hasValue(0);
  }

  @Test
  void wantsEveryParameter() throws SQLException {
    statement.setLong(1, 1);

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(statement::executeQuery)
        .withMessageContaining("Parameter 2")
        .returns("07002", SQLException::getSQLState);
  }

  @Test
  void forgetsClearedParameters() throws SQLException {
    statement.setLong(1, 1);
    statement.setString(2, "x");

    statement.clearParameters();

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(statement::executeQuery)
        .returns("07002", SQLException::getSQLState);
  }

  @Test
  void bindsNullAsAValue() throws SQLException {
    statement.setNull(1, Types.BIGINT);
    statement.setString(2, null);

    statement.executeQuery();

    assertThat(query.arguments).containsExactly(Arrays.asList(null, null));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 3})
  void refusesAParameterThatIsNotThere(int parameter) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> statement.setInt(parameter, 1))
        .returns("07009", SQLException::getSQLState);
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> statement.getParameterMetaData().getParameterType(parameter));
  }

  @Test
  void refusesATextWhenItRuns() {
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.executeQuery("two"));
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("two"));
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.executeUpdate("two"));
  }

  @Test
  void refusesToUpdateAndToBatch() {
    assertThatExceptionOfType(SQLException.class).isThrownBy(statement::executeUpdate);
    assertThatExceptionOfType(SQLException.class).isThrownBy(statement::addBatch);
    assertThatExceptionOfType(SQLException.class).isThrownBy(statement::executeBatch);
  }

  @Test
  void obeysTheRowLimit() throws SQLException {
    statement.setLong(1, 1);
    statement.setString(2, "x");
    statement.setMaxRows(2);

    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        assertThat(rows.getRow()).isBetween(1, 2);
      }
    }

    assertThat(query.rowsRead).hasValue(2);
  }

  @Test
  void readsStreamsWholeOrInPart() throws SQLException {
    String text = "é".repeat(9_000);

    assertThat(bound(() -> statement.setCharacterStream(2, new StringReader(text))))
        .isEqualTo(text);
    assertThat(bound(() -> statement.setCharacterStream(2, new StringReader(text), 3)))
        .isEqualTo("ééé");
    assertThat(bound(() -> statement.setAsciiStream(2, bytes("abc"), 2L))).isEqualTo("ab");
    assertThat(bound(() -> statement.setClob(2, (Reader) null))).isNull();
  }

  @Test
  void failsOnAStreamThatIsClosed() {
    StringReader closed = new StringReader("x");
    closed.close();

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> statement.setCharacterStream(2, closed))
        .withMessageContaining("cannot be read");
  }

  /** A call that binds the second parameter. */
  @FunctionalInterface
  private interface Binding {
    void run() throws SQLException;
  }

  private Object bound(Binding binding) throws SQLException {
    statement.setLong(1, 1);
    binding.run();
    statement.executeQuery().close();
    return query.arguments.get(query.arguments.size() - 1).get(1);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }
}
