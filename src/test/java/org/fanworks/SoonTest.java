package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SoonTest {
  private final CountDownLatch never = new CountDownLatch(1);
  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void whatTakesLongOnceIsTriedAgain() {
    Soon soon = new Soon(Duration.ofSeconds(1));

    soon.assertActionEnds(
        () -> {
          if (tries.incrementAndGet() == 1) {
            hang(soon.limit().plusMillis(200));
          }
        },
        "waits once");

    assertThat(tries).hasValue(2);
  }

  @Test
  void whatTakesLongTwiceHangs() {
    Soon soon = new Soon(Duration.ofMillis(10));

    assertThatThrownBy(
            () ->
                soon.assertActionEnds(
                    () -> {
                      tries.incrementAndGet();
                      hang(Duration.ofSeconds(1));
                    },
                    "waits for nobody"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ends within PT0.")
        .hasMessageContaining("waits for nobody");
    assertThat(tries).hasValue(2);
  }

  /** Takes its time, also when it is interrupted. */
  private void hang(Duration time) {
    assertThat(Uninterruptibles.awaitUninterruptibly(never, time)).isFalse();
  }

  @Test
  void whatFailsIsNotTriedAgain() {
    assertThatThrownBy(() -> Soon.assertEnds(this::fail, "fails")).hasMessage("fails");
    assertThat(tries).hasValue(1);
  }

  private void fail() {
    tries.incrementAndGet();
    throw new IllegalStateException("fails");
  }
}
