package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class HostPacerTest {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final FakeTicker ticker = new FakeTicker();
  private final HostPacer pacer = new HostPacer("site", ticker);
  private final Cancellation cancellation = new Cancellation();

  @Test
  void keepsStartsApart() {
    pacer.demand(Duration.ofSeconds(5));

    request();
    request();
    request();

    assertThat(ticker.waits()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
  }

  @Test
  void countsTheGapFromTheStartNotFromTheEnd() {
    pacer.demand(Duration.ofSeconds(5));

    try (HostPacer.Slot slot = acquire()) {
      slot.started();
      ticker.advance(Duration.ofSeconds(3));
    }
    request();

    assertThat(ticker.waits()).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void countsTheGapFromTheWireNotFromTheSlot() {
    pacer.demand(Duration.ofSeconds(5));

    try (HostPacer.Slot slot = acquire()) {
      ticker.advance(Duration.ofSeconds(3));
      slot.started();
    }
    request();

    assertThat(ticker.waits()).containsExactly(Duration.ofSeconds(5));
  }

  @Test
  void heedsTheLargestDemand() {
    pacer.demand(Duration.ofSeconds(5));
    pacer.demand(Duration.ofSeconds(9));
    pacer.demand(Duration.ZERO);

    request();
    request();

    assertThat(ticker.waits()).containsExactly(Duration.ofSeconds(9));
  }

  @Test
  void forgetsAClosedDemand() {
    HostPacer.Demand demand = pacer.demand(Duration.ofSeconds(9));
    pacer.demand(Duration.ofSeconds(5));

    demand.close();
    demand.change(Duration.ofSeconds(20));
    request();
    request();

    assertThat(ticker.waits()).containsExactly(Duration.ofSeconds(5));
  }

  @Test
  void doesNotWaitWithoutDemand() {
    request();
    request();

    assertThat(ticker.waits()).isEmpty();
  }

  @Test
  void makesTheHostWaitWhenItAsksForIt() {
    pacer.penalize(Duration.ofSeconds(30));
    pacer.penalize(Duration.ofSeconds(10));

    request();

    assertThat(ticker.waits()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void makesTheHostWaitAfterAFailure() {
    pacer.pause(Duration.ofSeconds(2));

    request();

    assertThat(ticker.waits()).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void refusesAPauseBeyondPatience() {
    pacer.penalize(PATIENCE.plusSeconds(1));
    ticker.advance(Duration.ofMillis(500));

    assertThatThrownBy(this::acquire)
        .hasMessageContaining("site asks for a pause of 301 seconds")
        .asInstanceOf(type(RateLimited.class))
        .extracting(RateLimited::retryAfter)
        .isEqualTo(Duration.ofMillis(300_500));
  }

  @Test
  void letsRequestsGoAgainAfterARefusedPause() {
    pacer.penalize(PATIENCE.plusSeconds(1));
    ticker.advance(Duration.ofSeconds(2));

    request();

    assertThat(ticker.waits()).containsExactly(PATIENCE.minusSeconds(1));
  }

  private HostPacer.Slot acquire() {
    return pacer.acquire(cancellation, PATIENCE);
  }

  private void request() {
    acquire().close();
  }
}
