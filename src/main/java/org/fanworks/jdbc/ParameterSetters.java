package org.fanworks.jdbc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URL;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.JDBCType;
import java.sql.NClob;
import java.sql.Ref;
import java.sql.RowId;
import java.sql.SQLException;
import java.sql.SQLType;
import java.sql.SQLXML;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Calendar;
import org.jspecify.annotations.Nullable;

/** The setters of a prepared statement, all of which come down to {@link #bind}. */
interface ParameterSetters extends StreamSetters {
  /** Does what {@link #bind} does, with the value converted to {@code type} first. */
  void bindAs(int parameter, @Nullable Object value, JDBCType type) throws SQLException;

  @Override
  default void setObject(int parameter, @Nullable Object value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setObject(int parameter, @Nullable Object value, int type) throws SQLException {
    JDBCType target;
    try {
      target = JDBCType.valueOf(type);
    } catch (IllegalArgumentException unknown) {
      throw Misuse.badArgument("java.sql.Types has no type " + type + ".");
    }
    bindAs(parameter, value, target);
  }

  @Override
  default void setObject(int parameter, @Nullable Object value, int type, int scaleOrLength)
      throws SQLException {
    Object scaled =
        value instanceof BigDecimal number && scaleOrLength >= 0
            ? number.setScale(scaleOrLength, RoundingMode.HALF_UP)
            : value;
    setObject(parameter, scaled, type);
  }

  @Override
  default void setObject(int parameter, @Nullable Object value, SQLType type) throws SQLException {
    setObject(parameter, value, number(type));
  }

  @Override
  default void setObject(int parameter, @Nullable Object value, SQLType type, int scaleOrLength)
      throws SQLException {
    setObject(parameter, value, number(type), scaleOrLength);
  }

  private static int number(SQLType type) throws SQLException {
    if (type == null || type.getVendorTypeNumber() == null) {
      throw Misuse.badArgument("A type with a number of java.sql.Types is needed.");
    }
    return type.getVendorTypeNumber();
  }

  @Override
  default void setNull(int parameter, int type) throws SQLException {
    bind(parameter, null);
  }

  @Override
  default void setNull(int parameter, int type, @Nullable String typeName) throws SQLException {
    bind(parameter, null);
  }

  @Override
  default void setBoolean(int parameter, boolean value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setByte(int parameter, byte value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setShort(int parameter, short value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setInt(int parameter, int value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setLong(int parameter, long value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setFloat(int parameter, float value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setDouble(int parameter, double value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setBigDecimal(int parameter, @Nullable BigDecimal value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setString(int parameter, @Nullable String value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setNString(int parameter, @Nullable String value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setBytes(int parameter, byte @Nullable [] value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setURL(int parameter, @Nullable URL value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setDate(int parameter, @Nullable Date value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setTime(int parameter, @Nullable Time value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setTimestamp(int parameter, @Nullable Timestamp value) throws SQLException {
    bind(parameter, value);
  }

  @Override
  default void setDate(int parameter, @Nullable Date value, @Nullable Calendar calendar)
      throws SQLException {
    bind(parameter, value == null ? null : Zoned.clock(value, calendar).toLocalDate());
  }

  @Override
  default void setTime(int parameter, @Nullable Time value, @Nullable Calendar calendar)
      throws SQLException {
    bind(parameter, value == null ? null : Zoned.clock(value, calendar).toLocalTime());
  }

  @Override
  default void setTimestamp(int parameter, @Nullable Timestamp value, @Nullable Calendar calendar)
      throws SQLException {
    bind(parameter, value == null ? null : Zoned.clock(value, calendar));
  }

  @Override
  default void setRef(int parameter, @Nullable Ref value) throws SQLException {
    throw Misuse.notSupported("A parameter cannot be set to a REF.");
  }

  @Override
  default void setBlob(int parameter, @Nullable Blob value) throws SQLException {
    throw Misuse.notSupported("A parameter cannot be set to a BLOB; use setBytes.");
  }

  @Override
  default void setClob(int parameter, @Nullable Clob value) throws SQLException {
    throw Misuse.notSupported("A parameter cannot be set to a CLOB; use setString.");
  }

  @Override
  default void setNClob(int parameter, @Nullable NClob value) throws SQLException {
    throw Misuse.notSupported("A parameter cannot be set to an NCLOB; use setString.");
  }

  @Override
  default void setArray(int parameter, @Nullable Array value) throws SQLException {
    throw Misuse.notSupported("A parameter cannot be set to an array.");
  }

  @Override
  default void setRowId(int parameter, @Nullable RowId value) throws SQLException {
    throw Misuse.notSupported("A parameter cannot be set to a ROWID.");
  }

  @Override
  default void setSQLXML(int parameter, @Nullable SQLXML value) throws SQLException {
    throw Misuse.notSupported("A parameter cannot be set to XML; use setString.");
  }
}
