package org.fanworks.jdbc;

import java.sql.SQLException;
import java.sql.Wrapper;

/** A {@link Wrapper} that wraps nothing: it only knows the types that it has itself. */
interface Unwrapping extends Wrapper {
  @Override
  default <T> T unwrap(Class<T> type) throws SQLException {
    if (isWrapperFor(type)) {
      return type.cast(this);
    }
    throw Misuse.badArgument("This is no " + (type == null ? "null" : type.getName()) + ".");
  }

  @Override
  default boolean isWrapperFor(Class<?> type) throws SQLException {
    return type != null && type.isInstance(this);
  }
}
