package org.fanworks.site.ao3.form;

import java.util.OptionalLong;

/**
 * Range of a counter in the only forms that the archive reads as they look: {@code n}, {@code >n},
 * {@code <n} and {@code a-b} (AO3 reference, 2.3).
 *
 * @param min smallest number, if there is a bound; from 1 where there is no other bound
 * @param max largest number, if there is a bound
 */
public record CountRange(OptionalLong min, OptionalLong max) {
  public CountRange {
    if (min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("A range needs a bound");
    }
    if (min.orElse(0) < 0 || max.orElse(0) < 0 || max.orElse(0) == Long.MAX_VALUE) {
      throw new IllegalArgumentException("A range lies between 0 and 2^63-2");
    }
    if (max.isEmpty() && min.getAsLong() == 0) {
      throw new IllegalArgumentException("A range from 0 on is no restriction");
    }
    if (max.isPresent() && min.orElse(0) > max.getAsLong()) {
      throw new IllegalArgumentException("A range cannot end before it starts");
    }
  }

  /** Just {@code count}. */
  public static CountRange exactly(long count) {
    return new CountRange(OptionalLong.of(count), OptionalLong.of(count));
  }

  /** {@code min} or more. */
  public static CountRange atLeast(long min) {
    return new CountRange(OptionalLong.of(min), OptionalLong.empty());
  }

  /** {@code max} or less. */
  public static CountRange atMost(long max) {
    return new CountRange(OptionalLong.empty(), OptionalLong.of(max));
  }

  /** From {@code min} to {@code max}, both included. */
  public static CountRange between(long min, long max) {
    return new CountRange(OptionalLong.of(min), OptionalLong.of(max));
  }

  /** Whether the range holds one number only; none is below 0. */
  boolean isSingle() {
    return max.isPresent() && min.orElse(0) == max.getAsLong();
  }

  /** The range as a parameter value. */
  String text() {
    if (max.isEmpty()) {
      return ">" + (min.getAsLong() - 1);
    }
    // The archive drops a lone "0" as if nothing had been asked.
    if (isSingle()) {
      return max.getAsLong() == 0 ? "0-0" : Long.toString(max.getAsLong());
    }
    return min.isEmpty() ? "<" + (max.getAsLong() + 1) : min.getAsLong() + "-" + max.getAsLong();
  }
}
