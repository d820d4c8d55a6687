package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FanworksArrayTest {
  private final Array texts = FanworksArray.of(List.of("a", "b", "c"), FakeTypes.TEXTS);

  @Test
  void isTypedByItsElements() throws SQLException {
    Array days = FanworksArray.of(List.of(LocalDate.EPOCH), FakeTypes.array(FakeTypes.DATE));

    assertThat(texts.getArray()).isEqualTo(new String[] {"a", "b", "c"});
    assertThat(texts.getBaseType()).isEqualTo(Types.VARCHAR);
    assertThat(texts.getBaseTypeName()).isEqualTo("VARCHAR");
    assertThat(days.getArray()).isEqualTo(new Date[] {Date.valueOf("1970-01-01")});
  }

  @Test
  void keepsNulls() throws SQLException {
    Array numbers = FanworksArray.of(Arrays.asList(1, null), FakeTypes.array(FakeTypes.INTEGER));

    assertThat(numbers.getArray()).isEqualTo(new Integer[] {1, null});
    assertThat(numbers).hasToString("[1,null]");
  }

  @Test
  void givesPartsCountedFromOne() throws SQLException {
    assertThat(texts.getArray(2, 2)).isEqualTo(new String[] {"b", "c"});
    assertThat(texts.getArray(4, 0)).isEqualTo(new String[0]);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 4", "5, 0", "1, -1", "9223372036854775807, 1"})
  void refusesPartsThatAreNotThere(long index, int count) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> texts.getArray(index, count))
        .returns("22023", SQLException::getSQLState);
  }

  @Test
  void givesItsElementsAsRowsOfIndexAndValue() throws SQLException {
    ResultSet rows = texts.getResultSet(2, 2);

    assertThat(rows.getMetaData().getColumnLabel(1)).isEqualTo("INDEX");
    assertThat(rows.getMetaData().getColumnLabel(2)).isEqualTo("VALUE");
    rows.next();
    assertThat(rows.getInt(1)).isEqualTo(2);
    assertThat(rows.getString(2)).isEqualTo("b");
    assertThat(rows.next()).isTrue();
    assertThat(rows.next()).isFalse();
  }

  @Test
  void isGoodForLongerThanItsResult() throws SQLException {
    FakeDatabase database = new FakeDatabase();
    database.engine.knows("row", FakeQuery.value(FakeTypes.TEXTS, List.of("a")));
    Array array;
    try (Connection connection = database.connect();
        ResultSet row = connection.createStatement().executeQuery("row")) {
      row.next();
      array = row.getArray("v");
    }

    assertThat(array.getArray()).isEqualTo(new String[] {"a"});
  }

  @Test
  void isOfNoUseOnceFreed() throws SQLException {
    texts.free();

    assertThatExceptionOfType(SQLException.class).isThrownBy(texts::getArray);
    assertThatExceptionOfType(SQLException.class).isThrownBy(texts::getBaseType);
  }
}
