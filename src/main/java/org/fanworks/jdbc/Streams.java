package org.fanworks.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads what callers hand over as a stream, whole or as many characters or bytes as they say. */
final class Streams {
  /** Length that reads a stream to its end. */
  static final long WHOLE = Long.MAX_VALUE;

  private static final int CHUNK = 8_192;

  private Streams() {}

  static @Nullable String text(@Nullable Reader reader, long length) throws SQLException {
    if (reader == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    char[] chunk = new char[CHUNK];
    try {
      long left = checked(length);
      int count = 0;
      while (left > 0 && count >= 0) {
        text.append(chunk, 0, count);
        count = reader.read(chunk, 0, (int) Math.min(CHUNK, left));
        left -= Math.max(count, 0);
      }
      return text.append(chunk, 0, Math.max(count, 0)).toString();
    } catch (IOException failure) {
      throw unreadable(failure);
    }
  }

  static @Nullable String text(@Nullable InputStream stream, long length, Charset charset)
      throws SQLException {
    byte[] bytes = bytes(stream, length);
    return bytes == null ? null : new String(bytes, charset);
  }

  static byte @Nullable [] bytes(@Nullable InputStream stream, long length) throws SQLException {
    try {
      return stream == null
          ? null
          : stream.readNBytes((int) Math.min(checked(length), Integer.MAX_VALUE));
    } catch (IOException failure) {
      throw unreadable(failure);
    }
  }

  private static long checked(long length) throws SQLException {
    if (length < 0) {
      throw Misuse.badArgument("The length of a stream is not negative.");
    }
    return length;
  }

  private static SQLException unreadable(IOException failure) {
    SQLException unreadable = Misuse.badArgument("The stream cannot be read: " + failure);
    unreadable.initCause(failure);
    return unreadable;
  }
}
