package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class WebClientRetryTest {
  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void waitsAsLongAsTheSiteAsks(int status) throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(asking(status, "120")).answer(200, "page");

      assertThat(site.get("/").body()).isEqualTo("page");
      assertThat(site.ticker.waits()).containsExactly(Duration.ofMinutes(2));
    }
  }

  @Test
  void waitsUntilTheDateTheSiteNames() throws IOException {
    try (TestSite site = TestSite.open()) {
      String date =
          DateTimeFormatter.RFC_1123_DATE_TIME.format(
              FakeTicker.START.plusSeconds(90).atOffset(ZoneOffset.UTC));
      site.answer(asking(429, date)).answer(200, "page");

      site.get("/");

      assertThat(site.ticker.waits()).containsExactly(Duration.ofSeconds(90));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "soon"})
  void waitsFiveMinutesWhenTheTimeIsUseless(String value) throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(asking(429, value)).answer(200, "page");

      site.get("/");

      assertThat(site.ticker.waits()).containsExactly(Duration.ofMinutes(5));
    }
  }

  @Test
  void waitsFiveMinutesWhenNoTimeIsTold() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(429, "Retry later\n").answer(200, "page");

      site.get("/");

      assertThat(site.ticker.waits()).containsExactly(Duration.ofMinutes(5));
    }
  }

  @Test
  void givesUpAtOnceWhenThePauseIsTooLong() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(asking(429, "301"));

      RateLimited failure = catchThrowableOfType(RateLimited.class, () -> site.get("/"));

      assertThat(failure).hasMessageContaining("127.0.0.1 asks for a pause of 301 seconds");
      assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(301));
      assertThat(site.ticker.waits()).isEmpty();
    }
  }

  @Test
  void leavesTheHostAloneAfterGivingUp() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(asking(429, "301"));
      assertThatThrownBy(() -> site.get("/1")).isInstanceOf(RateLimited.class);
      site.ticker.advance(Duration.ofMillis(500));

      RateLimited failure = catchThrowableOfType(RateLimited.class, () -> site.get("/2"));

      assertThat(failure.retryAfter()).isEqualTo(Duration.ofMillis(300_500));
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void givesUpWhenTheSiteAsksAgainAndAgain() throws IOException {
    try (TestSite site = TestSite.with(o -> o.withRetries(1))) {
      site.answer(asking(429, "10")).answer(asking(429, "20"));

      RateLimited failure = catchThrowableOfType(RateLimited.class, () -> site.get("/"));

      assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(20));
      assertThat(site.server.getRequestCount()).isEqualTo(2);
    }
  }

  /** OkHttp by itself would repeat this one at once, past the pacer. */
  @Test
  void backsOffFromAnUnavailableSiteThatNamesNoPause() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(asking(503, "0")).answer(200, "page");

      site.get("/");

      assertBackedOff(site, Duration.ofSeconds(2));
      assertThat(site.log.recent()).extracting(LoggedRequest::status).containsExactly(503, 200);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {445, 500, 502, 503, 504, 520, 525, 530})
  void backsOffFromFailuresOfTheSite(int status) throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(status, "").answer(status, "").answer(status, "").answer(200, "page");

      assertThat(site.get("/").body()).isEqualTo("page");

      assertBackedOff(site, Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));
    }
  }

  @Test
  void reportsTheStatusWhenRetriesAreUsedUp() throws IOException {
    try (TestSite site = TestSite.with(o -> o.withRetries(1))) {
      site.answer(502, "").answer(503, "");

      Unreachable failure = catchThrowableOfType(Unreachable.class, () -> site.get("/works/1"));

      assertThat(failure).hasMessageContaining("/works/1 answered 503 (tried 2 times)");
      assertThat(failure.status()).hasValue(503);
      assertThat(site.server.getRequestCount()).isEqualTo(2);
    }
  }

  /** On a connection used before, where OkHttp by itself would send the request twice. */
  @Test
  void triesAgainAfterABrokenConnection() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(200, "")
          .answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()))
          .answer(200, "page");
      site.get("/1");

      assertThat(site.get("/2").body()).isEqualTo("page");

      assertBackedOff(site, Duration.ofSeconds(2));
      assertThat(site.log.recent()).extracting(LoggedRequest::status).containsExactly(200, 0, 200);
    }
  }

  @Test
  void triesAgainAfterATruncatedBody() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(
              new MockResponse.Builder()
                  .body("<html>".repeat(1000))
                  .onResponseBody(new SocketEffect.CloseSocket()))
          .answer(200, "page");

      assertThat(site.get("/").body()).isEqualTo("page");
    }
  }

  @Test
  void triesAgainAfterATimeout() throws IOException {
    try (TestSite site = TestSite.with(o -> o.withTimeout(Duration.ofMillis(200)))) {
      site.answer(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE))
          .answer(200, "page");

      assertThat(site.get("/").body()).isEqualTo("page");
    }
  }

  @Test
  void saysWhyTheHostCannotBeReached() throws IOException {
    try (TestSite site = TestSite.with(o -> o.withRetries(1))) {
      site.server.close();

      Unreachable failure = catchThrowableOfType(Unreachable.class, () -> site.get("/"));

      assertThat(failure)
          .hasMessageContaining("cannot be read (ConnectException")
          .hasMessageContaining("tried 2 times")
          .hasCauseInstanceOf(IOException.class);
      assertThat(failure.status()).isEmpty();
    }
  }

  @Test
  void neverRetriesABlockPage() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(403, "Access blocked");

      Blocked failure = catchThrowableOfType(Blocked.class, () -> site.get("/works/1"));

      assertThat(failure).hasMessageContaining("/works/1 answered 403");
      assertThat(failure.status()).isEqualTo(403);
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 429, 503})
  void neverRetriesAChallenge(int status) throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(status, "<html><head><title>Just a moment...</title></head></html>");

      assertThatThrownBy(() -> site.get("/")).isInstanceOf(Blocked.class);
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  private static MockResponse.Builder asking(int status, String retryAfter) {
    return new MockResponse.Builder().code(status).setHeader("Retry-After", retryAfter);
  }

  /** Chance takes off up to a half. */
  private static void assertBackedOff(TestSite site, Duration... full) {
    List<Duration> waits = site.ticker.waits();
    assertThat(waits).hasSize(full.length);
    for (int i = 0; i < full.length; i++) {
      assertThat(waits.get(i)).isBetween(full[i].dividedBy(2), full[i]);
    }
  }
}
