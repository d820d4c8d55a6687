package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Stream;
import org.fanworks.planner.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FanworksResultSetMetaDataTest {
  private final ResultSetMetaData metadata =
      new FanworksResultSetMetaData(
          List.of(
              FakeTypes.tableColumn("x", "id", FakeTypes.BIGINT),
              FakeTypes.column("total", FakeTypes.VARCHAR)));

  @Test
  void callsAColumnByItsLabel() throws SQLException {
    assertThat(metadata.getColumnName(1)).isEqualTo("x");
    assertThat(metadata.getColumnLabel(1)).isEqualTo("x");
  }

  @Test
  void tellsTheTableOfAPlainColumnOnly() throws SQLException {
    assertThat(metadata.getSchemaName(1)).isEqualTo("ao3");
    assertThat(metadata.getTableName(1)).isEqualTo("works");
    assertThat(metadata.getCatalogName(1)).isEmpty();
    assertThat(metadata.getSchemaName(2)).isEmpty();
    assertThat(metadata.getTableName(2)).isEmpty();
  }

  @Test
  void tellsWhatHoldsForAllColumns() throws SQLException {
    for (int column = 1; column <= metadata.getColumnCount(); column++) {
      assertThat(metadata.isSearchable(column)).isTrue();
      assertThat(metadata.isReadOnly(column)).isTrue();
      assertThat(metadata.isWritable(column)).isFalse();
      assertThat(metadata.isDefinitelyWritable(column)).isFalse();
      assertThat(metadata.isAutoIncrement(column)).isFalse();
      assertThat(metadata.isCurrency(column)).isFalse();
    }
  }

  @Test
  void tellsNumbersFromTexts() throws SQLException {
    assertThat(metadata.isSigned(1)).isTrue();
    assertThat(metadata.isSigned(2)).isFalse();
    assertThat(metadata.isCaseSensitive(1)).isFalse();
    assertThat(metadata.isCaseSensitive(2)).isTrue();
    assertThat(metadata.isNullable(1)).isEqualTo(ResultSetMetaData.columnNoNulls);
    assertThat(metadata.isNullable(2)).isEqualTo(ResultSetMetaData.columnNullable);
  }

  static Stream<Arguments> types() {
    return Stream.of(
        arguments(FakeTypes.BOOLEAN, Types.BOOLEAN, 1, 0, 5),
        arguments(FakeTypes.INTEGER, Types.INTEGER, 10, 0, 11),
        arguments(FakeTypes.BIGINT, Types.BIGINT, 19, 0, 20),
        arguments(FakeTypes.DECIMAL, Types.DECIMAL, 10, 2, 12),
        arguments(FakeTypes.DOUBLE, Types.DOUBLE, 15, 0, 24),
        arguments(FakeTypes.VARCHAR, Types.VARCHAR, 65_536, 0, 65_536),
        arguments(FakeTypes.DATE, Types.DATE, 10, 0, 10),
        arguments(FakeTypes.TIME, Types.TIME, 8, 0, 8),
        arguments(FakeTypes.TIMESTAMP, Types.TIMESTAMP, 23, 3, 23),
        arguments(FakeTypes.TEXTS, Types.ARRAY, 65_536, 0, 65_536));
  }

  @ParameterizedTest
  @MethodSource("types")
  void givesTypesTheirSizes(ValueType type, int number, int precision, int scale, int display)
      throws SQLException {
    ResultSetMetaData one = new FanworksResultSetMetaData(List.of(FakeTypes.column("v", type)));

    assertThat(one.getColumnType(1)).isEqualTo(number);
    assertThat(one.getColumnTypeName(1)).isEqualTo(type.name());
    assertThat(one.getPrecision(1)).isEqualTo(precision);
    assertThat(one.getScale(1)).isEqualTo(scale);
    assertThat(one.getColumnDisplaySize(1)).isEqualTo(display);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 3})
  void refusesAColumnThatIsNotThere(int column) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> metadata.getColumnName(column))
        .returns("07009", SQLException::getSQLState);
  }
}
