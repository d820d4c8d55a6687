package org.fanworks.jdbc;

import java.sql.JDBCType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.fanworks.error.FanworksException;
import org.fanworks.planner.ValueType;
import org.jspecify.annotations.Nullable;

/** Values of the parameters of one prepared statement, converted when they are set. */
final class Parameters {
  private final List<ValueType> types;
  private final List<@Nullable Object> values;
  private final BitSet set = new BitSet();

  Parameters(List<ValueType> types) {
    this.types = List.copyOf(types);
    this.values = new ArrayList<>(Collections.nCopies(types.size(), null));
  }

  /**
   * Sets a parameter, counted from 1.
   *
   * @throws SQLException with SQLSTATE 22018 if the value does not fit the parameter's type
   */
  void set(int parameter, @Nullable Object value) throws SQLException {
    if (parameter < 1 || parameter > types.size()) {
      throw Misuse.badIndex("parameter", parameter, types.size());
    }
    JDBCType type = types.get(parameter - 1).jdbcType();
    values.set(parameter - 1, value == null ? null : convert(parameter, value, type));
    set.set(parameter - 1);
  }

  /** Sets a parameter to {@code value} as a {@code type}. */
  void setAs(int parameter, @Nullable Object value, JDBCType type) throws SQLException {
    set(parameter, value == null ? null : convert(parameter, value, type));
  }

  void clear() {
    set.clear();
  }

  /**
   * One value per parameter.
   *
   * @throws SQLException with SQLSTATE 07002 if one has not been set
   */
  List<@Nullable Object> values() throws SQLException {
    int missing = set.nextClearBit(0);
    if (missing < types.size()) {
      throw Misuse.unsetParameter(missing + 1);
    }
    return Collections.unmodifiableList(new ArrayList<>(values));
  }

  private static Object convert(int parameter, Object value, JDBCType type) throws SQLException {
    try {
      return Arguments.convert(value, type);
    } catch (FanworksException failure) {
      throw SqlFailures.from(
          new FanworksException(
              failure.kind(), "Parameter " + parameter + ": " + failure.getMessage(), failure));
    } catch (RuntimeException failure) {
      throw SqlFailures.from(failure);
    }
  }
}
