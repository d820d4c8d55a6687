package org.fanworks.jdbc;

import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/** A value that has no counterpart in the type that is asked for. */
final class Mismatch {
  private static final int LONGEST_VALUE = 60;

  private Mismatch() {}

  /** The failure to take {@code value} as {@code type}, such as {@code a whole number}. */
  static FanworksException of(Object value, String type) {
    String shown = value instanceof byte[] ? "binary data" : "'" + shorten("" + value) + "'";
    return new FanworksException(ErrorKind.DATA, shown + " is not " + type + ".");
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "...";
  }
}
