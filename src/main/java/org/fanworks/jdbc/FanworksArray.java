package org.fanworks.jdbc;

import java.sql.Array;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.planner.ResultColumn;
import org.fanworks.planner.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * An SQL array, held in memory. Immutable but for {@link #free}; good for longer than the result
 * set it came from.
 */
final class FanworksArray implements Array {
  private static final ValueType INDEX =
      new ValueType(JDBCType.INTEGER, "INTEGER", 0, 0, Optional.empty());

  private final ValueType element;
  private final List<@Nullable Object> values;
  private boolean freed;

  private FanworksArray(ValueType element, List<? extends @Nullable Object> values) {
    this.element = element;
    this.values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /**
   * The array that {@code value} is.
   *
   * @throws org.fanworks.error.FanworksException of kind DATA if it is none
   */
  static FanworksArray of(Object value, ValueType type) {
    if (value instanceof List<?> values && type.element().isPresent()) {
      return new FanworksArray(type.element().get(), values);
    }
    throw Mismatch.of(value, "an array");
  }

  @Override
  public String getBaseTypeName() throws SQLException {
    requireUse();
    return element.name();
  }

  @Override
  public int getBaseType() throws SQLException {
    requireUse();
    return element.jdbcType().getVendorTypeNumber();
  }

  @Override
  public Object getArray() throws SQLException {
    requireUse();
    return array(values);
  }

  @Override
  public Object getArray(@Nullable Map<String, Class<?>> map) throws SQLException {
    return getArray();
  }

  @Override
  public Object getArray(long index, int count) throws SQLException {
    return array(slice(index, count));
  }

  @Override
  public Object getArray(long index, int count, @Nullable Map<String, Class<?>> map)
      throws SQLException {
    return getArray(index, count);
  }

  @Override
  public ResultSet getResultSet() throws SQLException {
    return getResultSet(1, values.size());
  }

  @Override
  public ResultSet getResultSet(@Nullable Map<String, Class<?>> map) throws SQLException {
    return getResultSet();
  }

  @Override
  public ResultSet getResultSet(long index, int count) throws SQLException {
    List<@Nullable Object> slice = slice(index, count);
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 0; i < slice.size(); i++) {
      rows.add(new @Nullable Object[] {(int) index + i, slice.get(i)});
    }
    return MemoryRows.resultSet(
        List.of(
            new ResultColumn("INDEX", INDEX, false, Optional.empty()),
            new ResultColumn("VALUE", element, true, Optional.empty())),
        rows);
  }

  @Override
  public ResultSet getResultSet(long index, int count, @Nullable Map<String, Class<?>> map)
      throws SQLException {
    return getResultSet(index, count);
  }

  @Override
  public void free() {
    freed = true;
  }

  @Override
  public String toString() {
    return Texts.of(values);
  }

  private List<@Nullable Object> slice(long index, int count) throws SQLException {
    requireUse();
    if (index < 1 || count < 0 || index - 1 + count > values.size()) {
      throw Misuse.badArgument(
          "The array has " + values.size() + " elements, counted from 1; asked for more.");
    }
    return values.subList((int) index - 1, (int) index - 1 + count);
  }

  private Object array(List<@Nullable Object> part) {
    Object[] array =
        (Object[])
            java.lang.reflect.Array.newInstance(
                JavaTypes.naturalClass(element.jdbcType()), part.size());
    for (int i = 0; i < array.length; i++) {
      Object value = part.get(i);
      array[i] = value == null ? null : JavaTypes.natural(value, element);
    }
    return array;
  }

  private void requireUse() throws SQLException {
    if (freed) {
      throw Misuse.badArgument("The array has been freed.");
    }
  }
}
