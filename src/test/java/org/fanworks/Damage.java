package org.fanworks;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** One change to a text: a part is missing, doubled or something else, or nothing follows. */
public record Damage(Kind kind, int place, int length, String scrap) {
  /** What becomes of the part. */
  private enum Kind {
    LOST,
    REPLACED,
    DOUBLED,
    INTERRUPTED,
    LAST
  }

  /** Several changes in which these scraps turn up. */
  public static Arbitrary<List<Damage>> with(List<String> scraps) {
    Arbitrary<Kind> kinds =
        Arbitraries.frequency(
            Tuple.of(4, Kind.LOST),
            Tuple.of(4, Kind.REPLACED),
            Tuple.of(4, Kind.DOUBLED),
            Tuple.of(4, Kind.INTERRUPTED),
            Tuple.of(1, Kind.LAST));
    return Combinators.combine(
            kinds,
            Arbitraries.integers()
                .between(0, 40_000)
                .withDistribution(RandomDistribution.uniform()),
            Arbitraries.integers().between(1, 300),
            Arbitraries.of(scraps))
        .as(Damage::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  /** The text with these changes, one after the other. */
  public static String all(List<Damage> damages, String text) {
    String damaged = text;
    for (Damage damage : damages) {
      damaged = damage.to(damaged);
    }
    return damaged;
  }

  private String to(String text) {
    int from = text.isEmpty() ? 0 : place % text.length();
    int end = Math.min(text.length(), from + length);
    String start = text.substring(0, from);
    String part = text.substring(from, end);
    String rest = text.substring(end);
    return switch (kind) {
      case LOST -> start + rest;
      case REPLACED -> start + scrap + rest;
      case DOUBLED -> start + part + part + rest;
      case INTERRUPTED -> start + scrap + part + rest;
      case LAST -> start;
    };
  }
}
