package org.fanworks.jdbc;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.NClob;
import java.sql.Ref;
import java.sql.ResultSet;
import java.sql.RowId;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Calendar;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The getters by position, all of which come down to {@link #getObject(int, Class)}. */
interface TypedGetters extends ResultSet {
  @Override
  <T> @Nullable T getObject(int column, Class<T> type) throws SQLException;

  @Override
  default @Nullable Object getObject(int column) throws SQLException {
    return getObject(column, Object.class);
  }

  @Override
  default @Nullable Object getObject(int column, @Nullable Map<String, Class<?>> map)
      throws SQLException {
    return getObject(column);
  }

  @Override
  default @Nullable String getString(int column) throws SQLException {
    return getObject(column, String.class);
  }

  @Override
  default @Nullable String getNString(int column) throws SQLException {
    return getString(column);
  }

  @Override
  default boolean getBoolean(int column) throws SQLException {
    Boolean value = getObject(column, Boolean.class);
    return value != null && value;
  }

  @Override
  default byte getByte(int column) throws SQLException {
    Byte value = getObject(column, Byte.class);
    return value == null ? 0 : value;
  }

  @Override
  default short getShort(int column) throws SQLException {
    Short value = getObject(column, Short.class);
    return value == null ? 0 : value;
  }

  @Override
  default int getInt(int column) throws SQLException {
    Integer value = getObject(column, Integer.class);
    return value == null ? 0 : value;
  }

  @Override
  default long getLong(int column) throws SQLException {
    Long value = getObject(column, Long.class);
    return value == null ? 0 : value;
  }

  @Override
  default float getFloat(int column) throws SQLException {
    Float value = getObject(column, Float.class);
    return value == null ? 0 : value;
  }

  @Override
  default double getDouble(int column) throws SQLException {
    Double value = getObject(column, Double.class);
    return value == null ? 0 : value;
  }

  @Override
  default @Nullable BigDecimal getBigDecimal(int column) throws SQLException {
    return getObject(column, BigDecimal.class);
  }

  @Deprecated
  @Override
  default @Nullable BigDecimal getBigDecimal(int column, int scale) throws SQLException {
    BigDecimal value = getBigDecimal(column);
    return value == null ? null : value.setScale(scale, RoundingMode.HALF_UP);
  }

  @Override
  default byte @Nullable [] getBytes(int column) throws SQLException {
    return getObject(column, byte[].class);
  }

  @Override
  default @Nullable Date getDate(int column) throws SQLException {
    return getObject(column, Date.class);
  }

  @Override
  default @Nullable Time getTime(int column) throws SQLException {
    return getObject(column, Time.class);
  }

  @Override
  default @Nullable Timestamp getTimestamp(int column) throws SQLException {
    return getObject(column, Timestamp.class);
  }

  @Override
  default @Nullable Date getDate(int column, @Nullable Calendar calendar) throws SQLException {
    LocalDate value = getObject(column, LocalDate.class);
    return value == null ? null : Zoned.date(value, calendar);
  }

  @Override
  default @Nullable Time getTime(int column, @Nullable Calendar calendar) throws SQLException {
    LocalTime value = getObject(column, LocalTime.class);
    return value == null ? null : Zoned.time(value, calendar);
  }

  @Override
  default @Nullable Timestamp getTimestamp(int column, @Nullable Calendar calendar)
      throws SQLException {
    LocalDateTime value = getObject(column, LocalDateTime.class);
    return value == null ? null : Zoned.timestamp(value, calendar);
  }

  @Override
  default @Nullable InputStream getAsciiStream(int column) throws SQLException {
    String value = getString(column);
    return value == null
        ? null
        : new ByteArrayInputStream(value.getBytes(StandardCharsets.US_ASCII));
  }

  @Deprecated
  @Override
  default @Nullable InputStream getUnicodeStream(int column) throws SQLException {
    String value = getString(column);
    return value == null ? null : new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  default @Nullable InputStream getBinaryStream(int column) throws SQLException {
    byte[] value = getBytes(column);
    return value == null ? null : new ByteArrayInputStream(value);
  }

  @Override
  default @Nullable Reader getCharacterStream(int column) throws SQLException {
    String value = getString(column);
    return value == null ? null : new StringReader(value);
  }

  @Override
  default @Nullable Reader getNCharacterStream(int column) throws SQLException {
    return getCharacterStream(column);
  }

  @Override
  default @Nullable Array getArray(int column) throws SQLException {
    return getObject(column, Array.class);
  }

  @Override
  default @Nullable URL getURL(int column) throws SQLException {
    String value = getString(column);
    try {
      return value == null ? null : new URL(value);
    } catch (MalformedURLException malformed) {
      throw SqlFailures.from(Mismatch.of(value, "a URL"));
    }
  }

  @Override
  default Ref getRef(int column) throws SQLException {
    throw Misuse.notSupported("There are no values of type REF.");
  }

  @Override
  default Blob getBlob(int column) throws SQLException {
    throw Misuse.notSupported("There are no values of type BLOB; use getBytes.");
  }

  @Override
  default Clob getClob(int column) throws SQLException {
    throw Misuse.notSupported("There are no values of type CLOB; use getString.");
  }

  @Override
  default NClob getNClob(int column) throws SQLException {
    throw Misuse.notSupported("There are no values of type NCLOB; use getString.");
  }

  @Override
  default RowId getRowId(int column) throws SQLException {
    throw Misuse.notSupported("There are no values of type ROWID.");
  }

  @Override
  default SQLXML getSQLXML(int column) throws SQLException {
    throw Misuse.notSupported("There are no values of type XML; use getString.");
  }
}
