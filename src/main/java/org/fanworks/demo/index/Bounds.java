package org.fanworks.demo.index;

import org.jspecify.annotations.Nullable;

/**
 * The ends of a range as text; the field it is used on decides what the text means. A missing end
 * is open.
 */
record Bounds(
    @Nullable String lower, boolean lowerIncluded, @Nullable String upper, boolean upperIncluded) {

  /** No bound at all: every document that has the field. */
  static final Bounds OPEN = new Bounds(null, true, null, true);

  static Bounds over(String lower) {
    return new Bounds(lower, false, null, true);
  }

  static Bounds under(String upper) {
    return new Bounds(null, true, upper, false);
  }

  static Bounds from(String lower) {
    return new Bounds(lower, true, null, true);
  }

  static Bounds upTo(String upper) {
    return new Bounds(null, true, upper, true);
  }

  static Bounds between(String lower, String upper) {
    return new Bounds(lower, true, upper, true);
  }
}
