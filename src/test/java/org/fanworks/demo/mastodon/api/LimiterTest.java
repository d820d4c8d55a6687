package org.fanworks.demo.mastodon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LimiterTest {
  private static final Map<String, List<String>> PLAIN = Map.of();
  private static final Map<String, List<String>> CURSOR = Map.of("max_id", List.of("5"));

  private Instant now = Instant.parse("2026-01-01T00:01:00Z");
  private final Limiter limiter = new Limiter(3, 2, () -> now);

  @Test
  void countsEachClientOnItsOwn() {
    limiter.count("one", PLAIN);

    assertThat(limiter.count("one", PLAIN).remaining()).isEqualTo(1);
    assertThat(limiter.count("other", PLAIN).remaining()).isEqualTo(2);
  }

  @Test
  void refusesUntilTheWindowEnds() {
    for (int i = 0; i < 3; i++) {
      assertThat(limiter.count("one", PLAIN).refused()).isFalse();
    }
    Limiter.Verdict refusal = limiter.count("one", PLAIN);
    assertThat(refusal.refused()).isTrue();
    assertThat(refusal.headers())
        .containsEntry("X-RateLimit-Reset", "2026-01-01T00:05:00.000000Z")
        .containsEntry("X-RateLimit-Remaining", "0");

    now = refusal.reset();
    assertThat(limiter.count("one", PLAIN).refused()).isFalse();
  }

  @Test
  void countsRequestsWithCursorsForLonger() {
    limiter.count("one", CURSOR);
    limiter.count("one", CURSOR);
    now = now.plus(Duration.ofMinutes(5));

    assertThat(limiter.count("one", CURSOR).refused()).isTrue();
    assertThat(limiter.count("one", PLAIN).refused()).isFalse();
  }

  @Test
  void speaksOfTheTightestLimit() {
    assertThat(limiter.count("one", CURSOR).limit()).isEqualTo(2);
    assertThat(limiter.count("one", PLAIN).limit()).isEqualTo(3);
  }
}
