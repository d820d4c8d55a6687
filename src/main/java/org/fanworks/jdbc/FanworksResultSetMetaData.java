package org.fanworks.jdbc;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import org.fanworks.planner.ResultColumn;
import org.fanworks.planner.ResultColumn.ColumnOrigin;
import org.fanworks.planner.ValueType;

/** Metadata of a result. A column's name is its label, so that {@code AS} is seen by everybody. */
final class FanworksResultSetMetaData implements ResultSetMetaData, Unwrapping {
  private final List<ResultColumn> columns;

  FanworksResultSetMetaData(List<ResultColumn> columns) {
    this.columns = List.copyOf(columns);
  }

  @Override
  public int getColumnCount() {
    return columns.size();
  }

  @Override
  public String getColumnLabel(int column) throws SQLException {
    return column(column).label();
  }

  @Override
  public String getColumnName(int column) throws SQLException {
    return column(column).label();
  }

  @Override
  public String getCatalogName(int column) throws SQLException {
    column(column);
    return "";
  }

  @Override
  public String getSchemaName(int column) throws SQLException {
    return column(column).origin().map(ColumnOrigin::schema).orElse("");
  }

  @Override
  public String getTableName(int column) throws SQLException {
    return column(column).origin().map(ColumnOrigin::table).orElse("");
  }

  @Override
  public int getColumnType(int column) throws SQLException {
    return type(column).jdbcType().getVendorTypeNumber();
  }

  @Override
  public String getColumnTypeName(int column) throws SQLException {
    return type(column).name();
  }

  @Override
  public String getColumnClassName(int column) throws SQLException {
    return JavaTypes.naturalClass(type(column).jdbcType()).getName();
  }

  @Override
  public int getColumnDisplaySize(int column) throws SQLException {
    return TypeFacts.displaySize(type(column));
  }

  @Override
  public int getPrecision(int column) throws SQLException {
    return TypeFacts.size(type(column));
  }

  @Override
  public int getScale(int column) throws SQLException {
    return type(column).scale();
  }

  @Override
  public int isNullable(int column) throws SQLException {
    return column(column).nullable() ? columnNullable : columnNoNulls;
  }

  @Override
  public boolean isSigned(int column) throws SQLException {
    return TypeFacts.isNumber(type(column).jdbcType());
  }

  @Override
  public boolean isCaseSensitive(int column) throws SQLException {
    return TypeFacts.isText(type(column).jdbcType());
  }

  @Override
  public boolean isSearchable(int column) throws SQLException {
    column(column);
    return true;
  }

  @Override
  public boolean isReadOnly(int column) throws SQLException {
    column(column);
    return true;
  }

  @Override
  public boolean isAutoIncrement(int column) throws SQLException {
    column(column);
    return false;
  }

  @Override
  public boolean isCurrency(int column) throws SQLException {
    column(column);
    return false;
  }

  @Override
  public boolean isWritable(int column) throws SQLException {
    column(column);
    return false;
  }

  @Override
  public boolean isDefinitelyWritable(int column) throws SQLException {
    column(column);
    return false;
  }

  private ValueType type(int column) throws SQLException {
    return column(column).type();
  }

  private ResultColumn column(int column) throws SQLException {
    if (column < 1 || column > columns.size()) {
      throw Misuse.badIndex("column", column, columns.size());
    }
    return columns.get(column - 1);
  }
}
