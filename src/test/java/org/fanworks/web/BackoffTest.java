package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class BackoffTest {
  private static final Duration FIRST = Duration.ofSeconds(2);

  @Test
  void doublesUpToHalfAMinute() {
    Backoff backoff = new Backoff(FIRST, () -> 0);

    assertThat(backoff.after(1)).isEqualTo(Duration.ofSeconds(2));
    assertThat(backoff.after(2)).isEqualTo(Duration.ofSeconds(4));
    assertThat(backoff.after(4)).isEqualTo(Duration.ofSeconds(16));
    assertThat(backoff.after(5)).isEqualTo(Duration.ofSeconds(30));
  }

  @Property(tries = 200)
  void takesOffAtMostAHalf(
      @ForAll @DoubleRange(max = 1, maxIncluded = false) double chance,
      @ForAll @IntRange(min = 1, max = 20) int failures) {
    Duration full = new Backoff(FIRST, () -> 0).after(failures);

    assertThat(new Backoff(FIRST, () -> chance).after(failures)).isBetween(full.dividedBy(2), full);
  }
}
