package org.fanworks.demo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LazyTest {
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void makesNothingUnlessAsked() {
    Lazy.of(made::incrementAndGet);

    assertThat(made).hasValue(0);
  }

  @Test
  void makesItsValueOnceForAllThreads() {
    Lazy<Integer> lazy = Lazy.of(made::incrementAndGet);

    assertThat(IntStream.range(0, 1_000).parallel().map(i -> lazy.get()).distinct().toArray())
        .containsExactly(1);
  }

  @Test
  void triesAgainAfterAFailure() {
    Lazy<Integer> lazy = Lazy.of(() -> 1 / made.getAndIncrement());

    assertThatThrownBy(lazy::get).isInstanceOf(ArithmeticException.class);
    assertThat(lazy.get()).isEqualTo(1);
  }
}
