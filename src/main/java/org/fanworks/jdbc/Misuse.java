package org.fanworks.jdbc;

import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLNonTransientConnectionException;
import org.fanworks.error.ErrorKind;

/** Failures of a caller that does not follow the protocol of {@code java.sql}. */
final class Misuse {
  private Misuse() {}

  /** Use of an object after its end. */
  static SQLException closed(String object) {
    return new SQLNonTransientConnectionException("The " + object + " is closed.", "08003");
  }

  /** An argument out of its range. */
  static SQLException badArgument(String message) {
    return new SQLDataException(message, "22023");
  }

  /** A position of a column or parameter that does not exist. */
  static SQLException badIndex(String what, int index, int count) {
    return new SQLException(
        "There is no " + what + " " + index + ": they count from 1 to " + count + ".", "07009");
  }

  /** A parameter that has no value yet. */
  static SQLException unsetParameter(int index) {
    return new SQLException("Parameter " + index + " has no value; set it first.", "07002");
  }

  /** Parameters in a statement that has no way to set them. */
  static SQLException unpreparedParameters() {
    return new SQLException(
        "The statement has parameters (?); use prepareStatement and set them.", "07002");
  }

  /** A value asked for while no row is there. */
  static SQLException noRow(boolean started) {
    return new SQLException(
        started ? "The rows are at their end." : "Call next() to go to the first row.", "24000");
  }

  /** A feature of {@code java.sql} that this driver does not have. */
  static SQLException notSupported(String message) {
    return new SQLFeatureNotSupportedException(message, SqlStates.of(ErrorKind.NOT_SUPPORTED));
  }

  /** A change of a result set. */
  static SQLException readOnlyRows() {
    return notSupported("The rows of a result are read-only.");
  }

  /** A move in a result set other than to the next row. */
  static SQLException forwardOnly() {
    return notSupported("The rows of a result are read forwards only, with next().");
  }
}
