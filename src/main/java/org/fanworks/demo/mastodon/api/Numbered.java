package org.fanworks.demo.mastodon.api;

import java.util.ArrayList;
import java.util.List;

/** A thing with a number that orders a list and that no answer shows. */
record Numbered<T>(long number, T thing) {
  private static final long START = 90_001;

  /** The things in their order, the first one with the largest number. */
  static <T> List<Numbered<T>> of(List<T> things, int step) {
    List<Numbered<T>> numbered = new ArrayList<>();
    for (T thing : things) {
      numbered.add(new Numbered<>(START + (long) step * (things.size() - numbered.size()), thing));
    }
    return numbered;
  }
}
