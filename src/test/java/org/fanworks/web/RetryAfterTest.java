package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void readsSeconds() {
    assertThat(pause(Headers.of(Transport.RETRY_AFTER, " 120 "))).contains(Duration.ofMinutes(2));
  }

  @Test
  void readsADateByOurClock() {
    assertThat(pause(Headers.of(Transport.RETRY_AFTER, "Thu, 01 Jan 2026 00:02:00 GMT")))
        .contains(Duration.ofMinutes(2));
  }

  @Test
  void readsADateByTheClockOfTheSite() {
    Headers headers =
        Headers.of(
            Transport.RETRY_AFTER,
            "Thu, 01 Jan 2026 05:02:00 GMT",
            "Date",
            "Thu, 01 Jan 2026 05:00:30 GMT");

    assertThat(pause(headers)).contains(Duration.ofSeconds(90));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "soon", "", "Wed, 31 Dec 2025 23:59:00 GMT"})
  void findsNoPauseInUselessValues(String value) {
    assertThat(pause(Headers.of(Transport.RETRY_AFTER, value))).isEmpty();
  }

  @Test
  void boundsAbsurdPauses() {
    assertThat(pause(Headers.of(Transport.RETRY_AFTER, "9223372036854775807")))
        .contains(Duration.ofDays(365));
  }

  private static Optional<Duration> pause(Headers headers) {
    HttpUrl url = HttpUrl.get("https://site.example/");
    return RetryAfter.of(new Answer(url, 429, headers, "", 0, false), NOW);
  }
}
