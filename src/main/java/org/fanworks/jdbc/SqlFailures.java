package org.fanworks.jdbc;

import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.jspecify.annotations.Nullable;

/** The boundary at which whatever was thrown below becomes an {@link SQLException}. */
final class SqlFailures {
  private static final int LONGEST_MESSAGE = 480;

  private SqlFailures() {}

  /** What is done inside the boundary. */
  @FunctionalInterface
  interface Body<T extends @Nullable Object> {
    T run() throws Exception;
  }

  /** Result of {@code body}; all that it throws leaves as an SQLException. */
  static <T extends @Nullable Object> T guard(Body<T> body) throws SQLException {
    try {
      return body.run();
    } catch (Throwable failure) {
      throw from(failure);
    }
  }

  /** The SQLException that tells of {@code failure}; it is the failure's own if it is one. */
  static SQLException from(Throwable failure) {
    if (failure instanceof SQLException known) {
      return known;
    }
    if (failure instanceof FanworksException known) {
      return create(known.kind(), String.valueOf(known.getMessage()), known);
    }
    return create(ErrorKind.INTERNAL, "Fault of the driver: " + failure, failure);
  }

  /** A failure that has no cause of its own. */
  static SQLException of(ErrorKind kind, String message) {
    return create(kind, message, null);
  }

  private static SQLException create(ErrorKind kind, String text, @Nullable Throwable cause) {
    String state = SqlStates.of(kind);
    String message = shorten(text);
    if (kind == ErrorKind.TIMED_OUT) {
      return new SQLTimeoutException(message, state, cause);
    }
    if (kind == ErrorKind.UNREACHABLE || kind == ErrorKind.RATE_LIMITED) {
      return new SQLTransientConnectionException(message, state, cause);
    }
    return switch (state.substring(0, 2)) {
      case "08" -> new SQLNonTransientConnectionException(message, state, cause);
      case "0A" -> new SQLFeatureNotSupportedException(message, state, cause);
      case "22" -> new SQLDataException(message, state, cause);
      case "28" -> new SQLInvalidAuthorizationSpecException(message, state, cause);
      case "42" -> new SQLSyntaxErrorException(message, state, cause);
      default -> new SQLException(message, state, cause);
    };
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "...";
  }
}
