package org.fanworks.jdbc;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers of the engine's values. A boolean counts as 1 or 0, a text is read as a number. */
final class Numbers {
  private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

  private Numbers() {}

  /** Range of a type of whole numbers. */
  enum Whole {
    BYTE(Byte.MIN_VALUE, Byte.MAX_VALUE),
    SHORT(Short.MIN_VALUE, Short.MAX_VALUE),
    INTEGER(Integer.MIN_VALUE, Integer.MAX_VALUE),
    LONG(Long.MIN_VALUE, Long.MAX_VALUE);

    private final long least;
    private final long most;

    Whole(long least, long most) {
      this.least = least;
      this.most = most;
    }

    /** {@code value} without its fraction. */
    long truncate(Object value) {
      if (value instanceof Integer whole) {
        return check(whole, value);
      }
      if (value instanceof Long whole) {
        return check(whole, value);
      }
      return check(decimal(value).toBigInteger(), value);
    }

    /** {@code value}, which must not have a fraction. */
    long exact(Object value) {
      BigDecimal number = decimal(value);
      if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
        throw Mismatch.of(value, "a whole number");
      }
      return check(number.toBigInteger(), value);
    }

    private long check(BigInteger number, Object value) {
      if (number.compareTo(MIN_LONG) < 0 || number.compareTo(MAX_LONG) > 0) {
        throw outOfRange(value);
      }
      return check(number.longValue(), value);
    }

    private long check(long number, Object value) {
      if (number < least || number > most) {
        throw outOfRange(value);
      }
      return number;
    }

    private RuntimeException outOfRange(Object value) {
      return Mismatch.of(value, "a whole number from " + least + " to " + most);
    }
  }

  static BigDecimal decimal(Object value) {
    try {
      if (value instanceof BigDecimal number) {
        return number;
      }
      if (value instanceof Integer || value instanceof Long) {
        return BigDecimal.valueOf(((Number) value).longValue());
      }
      if (value instanceof Boolean truth) {
        return truth ? BigDecimal.ONE : BigDecimal.ZERO;
      }
      if (value instanceof Double || value instanceof String) {
        return new BigDecimal(value.toString().strip());
      }
    } catch (NumberFormatException notANumber) {
      throw Mismatch.of(value, "a number");
    }
    throw Mismatch.of(value, "a number");
  }

  static double real(Object value) {
    if (value instanceof Double number) {
      return number;
    }
    return decimal(value).doubleValue();
  }
}
