package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SeenKeysTest {
  private final SeenKeys seen = new SeenKeys();

  @Test
  void tellsNumbersApartAsASetDoes() {
    Set<Long> expected = new HashSet<>();
    Random random = new Random(5);

    for (int i = 0; i < 200_000; i++) {
      long number = random.nextInt(4) == 0 ? random.nextLong() : random.nextInt(100_000) - 50_000L;
      assertThat(seen.add(List.of(number))).isEqualTo(expected.add(number));
    }
  }

  @Test
  void tellsKeysOfSeveralValuesApart() {
    assertThat(seen.add(List.of("a", "b"))).isTrue();
    assertThat(seen.add(List.of("a", "b"))).isFalse();
    assertThat(seen.add(List.of("b", "a"))).isTrue();
    assertThat(seen.add(List.of("a:", "b"))).isTrue();
    assertThat(seen.add(List.of("ab", ""))).isTrue();
    assertThat(seen.add(List.of(1L, "ab"))).isTrue();
  }

  @Test
  void tellsNullFromText() {
    assertThat(seen.add(Arrays.asList("a", null))).isTrue();
    assertThat(seen.add(List.of("a", ""))).isTrue();
    assertThat(seen.add(List.of("a", "null"))).isTrue();
    assertThat(seen.add(Arrays.asList("a", null))).isFalse();
  }

  @Test
  void keepsWholeNumbersApartFromTexts() {
    assertThat(seen.add(List.of(7L))).isTrue();
    assertThat(seen.add(List.of("7"))).isTrue();
    assertThat(seen.add(List.of(0L))).isTrue();
    assertThat(seen.add(List.of(0L))).isFalse();
  }
}
