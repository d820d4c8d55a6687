package org.fanworks.demo.generator;

import java.util.Arrays;
import java.util.List;

/**
 * Things of falling popularity: the thing of rank k is drawn with a weight of {@code 1 / k^slope}.
 * Immutable. Public for the other embedded sites.
 */
public final class LongTail<T> {
  private final List<T> things;
  private final double[] cumulated;

  /** The most popular thing comes first. */
  public LongTail(List<T> things, double slope) {
    if (things.isEmpty()) {
      throw new IllegalArgumentException("A long tail needs at least one thing.");
    }
    this.things = List.copyOf(things);
    this.cumulated = new double[things.size()];
    double sum = 0;
    for (int rank = 0; rank < cumulated.length; rank++) {
      sum += StrictMath.pow(rank + 1, -slope);
      cumulated[rank] = sum;
    }
  }

  /** One of the things. */
  public T draw(Dice dice) {
    double point = dice.fraction() * cumulated[cumulated.length - 1];
    int found = Arrays.binarySearch(cumulated, point);
    return things.get(found < 0 ? -found - 1 : found);
  }

  List<T> things() {
    return things;
  }
}
