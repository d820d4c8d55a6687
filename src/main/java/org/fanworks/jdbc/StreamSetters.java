package org.fanworks.jdbc;

import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The setters that take a stream: each reads it and binds the text or the bytes. */
interface StreamSetters extends PreparedStatement {
  /** Sets a parameter, counted from 1, to {@code value}, converted to the parameter's type. */
  void bind(int parameter, @Nullable Object value) throws SQLException;

  @Override
  default void setAsciiStream(int parameter, @Nullable InputStream value, int length)
      throws SQLException {
    bind(parameter, Streams.text(value, length, StandardCharsets.US_ASCII));
  }

  @Override
  default void setBinaryStream(int parameter, @Nullable InputStream value, int length)
      throws SQLException {
    bind(parameter, Streams.bytes(value, length));
  }

  @Override
  default void setCharacterStream(int parameter, @Nullable Reader value, int length)
      throws SQLException {
    bind(parameter, Streams.text(value, length));
  }

  @Override
  default void setAsciiStream(int parameter, @Nullable InputStream value, long length)
      throws SQLException {
    bind(parameter, Streams.text(value, length, StandardCharsets.US_ASCII));
  }

  @Override
  default void setBinaryStream(int parameter, @Nullable InputStream value, long length)
      throws SQLException {
    bind(parameter, Streams.bytes(value, length));
  }

  @Override
  default void setCharacterStream(int parameter, @Nullable Reader value, long length)
      throws SQLException {
    bind(parameter, Streams.text(value, length));
  }

  @Override
  default void setAsciiStream(int parameter, @Nullable InputStream value) throws SQLException {
    bind(parameter, Streams.text(value, Streams.WHOLE, StandardCharsets.US_ASCII));
  }

  @Override
  default void setBinaryStream(int parameter, @Nullable InputStream value) throws SQLException {
    bind(parameter, Streams.bytes(value, Streams.WHOLE));
  }

  @Override
  default void setCharacterStream(int parameter, @Nullable Reader value) throws SQLException {
    bind(parameter, Streams.text(value, Streams.WHOLE));
  }

  @Deprecated
  @Override
  default void setUnicodeStream(int parameter, @Nullable InputStream value, int length)
      throws SQLException {
    bind(parameter, Streams.text(value, length, StandardCharsets.UTF_8));
  }

  @Override
  default void setNCharacterStream(int parameter, @Nullable Reader value, long length)
      throws SQLException {
    bind(parameter, Streams.text(value, length));
  }

  @Override
  default void setClob(int parameter, @Nullable Reader value, long length) throws SQLException {
    bind(parameter, Streams.text(value, length));
  }

  @Override
  default void setNClob(int parameter, @Nullable Reader value, long length) throws SQLException {
    bind(parameter, Streams.text(value, length));
  }

  @Override
  default void setBlob(int parameter, @Nullable InputStream value, long length)
      throws SQLException {
    bind(parameter, Streams.bytes(value, length));
  }

  @Override
  default void setNCharacterStream(int parameter, @Nullable Reader value) throws SQLException {
    bind(parameter, Streams.text(value, Streams.WHOLE));
  }

  @Override
  default void setClob(int parameter, @Nullable Reader value) throws SQLException {
    bind(parameter, Streams.text(value, Streams.WHOLE));
  }

  @Override
  default void setNClob(int parameter, @Nullable Reader value) throws SQLException {
    bind(parameter, Streams.text(value, Streams.WHOLE));
  }

  @Override
  default void setBlob(int parameter, @Nullable InputStream value) throws SQLException {
    bind(parameter, Streams.bytes(value, Streams.WHOLE));
  }
}
