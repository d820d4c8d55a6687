package org.fanworks.demo.generator;

import java.util.List;
import java.util.Random;

/**
 * Chance that repeats itself: the same seed gives the same throws on every JVM. Not for use by
 * several threads. Public for the other embedded sites.
 */
public final class Dice {
  private final Random random;

  /** Dice of their own for each purpose. */
  public Dice(long seed, String purpose) {
    random = new Random(seed * 31 + purpose.hashCode());
  }

  /** A number from 0 to {@code bound - 1}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number from {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** True as often as the probability says. */
  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A number from 0 to below 1. */
  public double fraction() {
    return random.nextDouble();
  }

  /** Does something so many times. */
  void repeat(int times, Runnable action) {
    for (int i = 0; i < times; i++) {
      action.run();
    }
  }

  /** A log-normal number, as word counts and hits are distributed. */
  public double logNormal(double median, double spread) {
    return median * StrictMath.exp(random.nextGaussian() * spread);
  }

  /** One of {@code choices}. */
  public <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
