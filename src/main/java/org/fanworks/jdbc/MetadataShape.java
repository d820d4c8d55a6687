package org.fanworks.jdbc;

import java.sql.JDBCType;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fanworks.planner.ResultColumn;
import org.fanworks.planner.ValueType;
import org.jspecify.annotations.Nullable;

/** The columns of one kind of metadata, as {@link java.sql.DatabaseMetaData} fixes them. */
record MetadataShape(List<ResultColumn> columns) {
  MetadataShape {
    columns = List.copyOf(columns);
  }

  /** A shape from columns such as {@code DATA_TYPE INTEGER}; without a type they are texts. */
  static MetadataShape of(String... columns) {
    return new MetadataShape(Arrays.stream(columns).map(MetadataShape::column).toList());
  }

  /** A row, which takes as many values as there are columns. */
  @Nullable Object[] row(@Nullable Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(values.length + " values for " + columns.size());
    }
    return values;
  }

  ResultSet of(List<@Nullable Object[]> rows) {
    return MemoryRows.resultSet(columns, rows);
  }

  ResultSet empty() {
    return of(List.of());
  }

  private static ResultColumn column(String definition) {
    int space = definition.indexOf(' ');
    String name = space < 0 ? definition : definition.substring(0, space);
    JDBCType type =
        space < 0 ? JDBCType.VARCHAR : JDBCType.valueOf(definition.substring(space + 1));
    return new ResultColumn(
        name, new ValueType(type, type.getName(), 0, 0, Optional.empty()), true, Optional.empty());
  }
}
