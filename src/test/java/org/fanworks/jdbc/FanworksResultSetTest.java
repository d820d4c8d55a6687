package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetProvider;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FanworksResultSetTest {
  private final FakeDatabase database = new FakeDatabase();
  @AutoClose private Connection connection;
  private Statement statement;
  private ResultSet rows;

  @BeforeEach
  void connect() throws SQLException {
    database.engine.knows(
        "rows",
        FakeQuery.of(
                FakeTypes.column("ID", FakeTypes.BIGINT),
                FakeTypes.column("title", FakeTypes.VARCHAR),
                FakeTypes.column("title", FakeTypes.VARCHAR),
                FakeTypes.column("Title", FakeTypes.VARCHAR))
            .withRow(1L, "first", "second", "third")
            .withRow(null, null, null, null));
    connection = database.connect();
    statement = connection.createStatement();
    rows = statement.executeQuery("rows");
  }

  @Test
  void knowsItsPlace() throws SQLException {
    assertThat(rows.isBeforeFirst()).isTrue();
    assertThat(rows.getRow()).isZero();
    rows.next();
    assertThat(rows.isFirst()).isTrue();
    assertThat(rows.getRow()).isEqualTo(1);
    rows.next();
    assertThat(rows.isFirst()).isFalse();
    assertThat(rows.isAfterLast()).isFalse();
    rows.next();
    assertThat(rows.isAfterLast()).isTrue();
    assertThat(rows.getRow()).isZero();
  }

  @Test
  void findsColumnsAsSpeltOrInAnyCase() throws SQLException {
    assertThat(rows.findColumn("id")).isEqualTo(1);
    assertThat(rows.findColumn("title")).isEqualTo(2);
    assertThat(rows.findColumn("Title")).isEqualTo(4);
    assertThat(rows.findColumn("TITLE")).isEqualTo(2);
  }

  @Test
  void refusesAnUnknownLabel() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> rows.findColumn("nope"))
        .returns("42S22", SQLException::getSQLState);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 5})
  void refusesAColumnThatIsNotThere(int column) throws SQLException {
    rows.next();

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> rows.getString(column))
        .withMessageContaining("from 1 to 4")
        .returns("07009", SQLException::getSQLState);
  }

  @Test
  void refusesToReadWhereNoRowIs() throws SQLException {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> rows.getString(1))
        .withMessageContaining("next()")
        .returns("24000", SQLException::getSQLState);
    while (rows.next()) {
      rows.getString(1);
    }

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> rows.getString(1))
        .returns("24000", SQLException::getSQLState);
  }

  @Test
  void tellsNullFromZero() throws SQLException {
    rows.next();
    assertThat(rows.getLong(1)).isEqualTo(1);
    assertThat(rows.wasNull()).isFalse();
    rows.next();

    assertThat(rows.getLong(1)).isZero();
    assertThat(rows.wasNull()).isTrue();
    assertThat(rows.getInt("id")).isZero();
    assertThat(rows.getShort(1)).isZero();
    assertThat(rows.getByte(1)).isZero();
    assertThat(rows.getFloat(1)).isZero();
    assertThat(rows.getDouble(1)).isZero();
    assertThat(rows.getBoolean(1)).isFalse();
    assertThat(rows.getBigDecimal(1)).isNull();
    assertThat(rows.getString(2)).isNull();
    assertThat(rows.getDate(2)).isNull();
    assertThat(rows.getTimestamp(2, null)).isNull();
    assertThat(rows.getBytes(2)).isNull();
    assertThat(rows.getCharacterStream(2)).isNull();
    assertThat(rows.getURL(2)).isNull();
    assertThat(rows.wasNull()).isTrue();
  }

  @Test
  void readsTextAsStreams() throws SQLException, IOException {
    rows.next();

    try (InputStream bytes = rows.getBinaryStream("title");
        Reader letters = rows.getCharacterStream("title");
        InputStream ascii = rows.getAsciiStream("title")) {
      assertThat(bytes.readAllBytes()).isEqualTo("first".getBytes(StandardCharsets.UTF_8));
      assertThat(letters.read()).isEqualTo('f');
      assertThat(ascii.readAllBytes()).hasSize(5);
    }
    assertThat(rows.getBytes(2)).asString().isEqualTo("first");
    assertThat(rows.getNString(2)).isEqualTo("first");
  }

  @Test
  @SuppressWarnings("deprecation") // Old clients still call it.
  void readsADecimalOfAGivenScale() throws SQLException {
    rows.next();

    assertThat(rows.getBigDecimal(1, 2)).isEqualTo(new BigDecimal("1.00"));
  }

  @Test
  void fillsTheRowSetOfTheJdk() throws SQLException {
    try (CachedRowSet copy = RowSetProvider.newFactory().createCachedRowSet()) {
      copy.populate(rows);

      assertThat(copy.size()).isEqualTo(2);
      copy.first();
      assertThat(copy.getLong("ID")).isEqualTo(1);
      assertThat(copy.getString(2)).isEqualTo("first");
    }
  }

  @Test
  void goesForwardsOnly() throws SQLException {
    assertThat(rows.getType()).isEqualTo(ResultSet.TYPE_FORWARD_ONLY);
    assertThat(rows.getConcurrency()).isEqualTo(ResultSet.CONCUR_READ_ONLY);
    assertThat(rows.getFetchDirection()).isEqualTo(ResultSet.FETCH_FORWARD);
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(rows::beforeFirst)
        .withMessageContaining("forwards")
        .returns("0A000", SQLException::getSQLState);
  }

  @Test
  void cannotBeChanged() throws SQLException {
    rows.next();

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> rows.updateString("title", "other"))
        .returns("0A000", SQLException::getSQLState);
    assertThat(rows.rowUpdated()).isFalse();
  }

  @Test
  void namesItsStatement() throws SQLException {
    assertThat(rows.getStatement()).isSameAs(statement);
    assertThat(rows.getHoldability()).isEqualTo(ResultSet.HOLD_CURSORS_OVER_COMMIT);
  }

  @Test
  void refusesEverythingOnceClosed() throws SQLException {
    rows.close();
    rows.close();

    assertThat(rows.isClosed()).isTrue();
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(rows::next)
        .returns("08003", SQLException::getSQLState);
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> rows.getString(1));
    assertThatExceptionOfType(SQLException.class).isThrownBy(rows::getMetaData);
  }
}
