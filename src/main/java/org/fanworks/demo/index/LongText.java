package org.fanworks.demo.index;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as a query spells it. The engine takes decimals too: as a value they equal no integer,
 * as a bound they round inwards.
 */
record LongText(BigDecimal value) {
  private static final int MAX_SCALE = 400;
  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

  /** Reads a text; anything but a number within 64 bits is refused. */
  static LongText of(String text) {
    try {
      return new LongText(new BigDecimal(text));
    } catch (NumberFormatException e) {
      throw new SearchSyntaxException("'" + text + "' is not a number.", e);
    }
  }

  /** Refuses what a 64-bit integer can't come near to. */
  LongText {
    boolean absurd = Math.abs((long) value.scale()) > MAX_SCALE;
    if (absurd || value.compareTo(LEAST) < 0 || value.compareTo(GREATEST) > 0) {
      throw new SearchSyntaxException("A number is out of the range of 64 bits.");
    }
  }

  boolean whole() {
    return value.stripTrailingZeros().scale() <= 0;
  }

  /** The value of a whole number. */
  long exact() {
    return value.longValueExact();
  }

  /** Least integer within a lower bound. */
  BigDecimal least(boolean included) {
    BigDecimal ceiling = value.setScale(0, RoundingMode.CEILING);
    return whole() && !included ? ceiling.add(BigDecimal.ONE) : ceiling;
  }

  /** Greatest integer within an upper bound. */
  BigDecimal greatest(boolean included) {
    BigDecimal floor = value.setScale(0, RoundingMode.FLOOR);
    return whole() && !included ? floor.subtract(BigDecimal.ONE) : floor;
  }
}
