package org.fanworks.demo.mastodon.data;

import org.fanworks.demo.generator.Dice;

/** Ids that tell the time (Mastodon reference, 5.1). */
public final class Snowflakes {
  private static final int NOISE = 1 << 16;

  private Snowflakes() {}

  /** An id of a moment; those of one moment are in no order. */
  static long id(long millis, Dice dice) {
    return millis * NOISE + dice.below(NOISE);
  }
}
