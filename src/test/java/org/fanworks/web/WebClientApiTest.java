package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.fanworks.error.FanworksException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading from sites that answer programs. */
@Timeout(20)
final class WebClientApiTest {
  private static final BearerToken TOKEN = BearerToken.of("s3cret-token");
  private static final String DATE = "Tue, 01 Jul 2025 12:00:00 GMT";

  private static WebPage get(TestSite site) {
    RequestHeaders headers = RequestHeaders.json(Optional.of(TOKEN), Set.of("Link", "Absent"));
    return site.client.get(site.request("/api").withHeaders(headers));
  }

  private static MockResponse.Builder json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json; charset=utf-8")
        .body(body);
  }

  private static MockResponse.Builder limited(int status, String left, String reset) {
    return json(status, "{}")
        .setHeader("Date", DATE)
        .setHeader("X-RateLimit-Remaining", left)
        .setHeader("X-RateLimit-Reset", reset);
  }

  @Test
  void sendsTheTokenAndReturnsTheWantedHeaders() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open()) {
      site.answer(json(200, "[]").setHeader("Link", "<x>; rel=\"next\""));

      WebPage page = get(site);

      assertThat(page.headers()).isEqualTo(Map.of("link", "<x>; rel=\"next\""));
      RecordedRequest request = site.server.takeRequest();
      assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer s3cret-token");
      assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
    }
  }

  @Test
  void neverSendsTheTokenToAnotherHost() throws IOException {
    try (TestSite site = TestSite.open();
        TestSite other = TestSite.open()) {
      site.redirect(other.url("/api").toString());

      assertThatThrownBy(() -> get(site)).isInstanceOf(RedirectRefused.class);

      assertThat(other.server.getRequestCount()).isZero();
    }
  }

  @Test
  void showsNoToken() {
    assertThat(RequestHeaders.json(Optional.of(TOKEN), Set.of()).toString())
        .doesNotContain("s3cret");
  }

  @Test
  void refusesTextThatIsNoToken() {
    assertThatThrownBy(() -> BearerToken.of("a\nb"))
        .isInstanceOf(FanworksException.class)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void leavesARefusalInJsonToTheSite() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(json(403, "{\"error\":\"This action is outside the authorized scopes\"}"));

      assertThat(get(site).status()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-07-01T12:01:30.000000Z", "1751371290"})
  void waitsUntilTheBudgetIsFullAgain(String reset) throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(limited(200, "1", reset)).answer(json(200, "[]"));

      get(site);
      get(site);

      assertThat(site.ticker.waits()).containsExactly(Duration.ofSeconds(90));
    }
  }

  @Test
  void waitsAfterTooManyRequestsUntilTheReset() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(limited(429, "0", "2025-07-01T12:00:20.5Z")).answer(json(200, "[]"));

      assertThat(get(site).status()).isEqualTo(200);

      assertThat(site.ticker.waits()).containsExactly(Duration.ofMillis(20_500));
    }
  }

  @Test
  void doesNotWaitWhileRequestsAreLeft() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(limited(200, "2", "2025-07-01T12:05:00Z")).answer(json(200, "[]"));

      get(site);
      get(site);

      assertThat(site.ticker.waits()).isEmpty();
    }
  }

  @Test
  void givesUpWhereTheResetIsFarAway() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(limited(200, "0", "2025-07-01T12:15:00Z"));
      get(site);

      RateLimited failure = catchThrowableOfType(RateLimited.class, () -> get(site));

      assertThat(failure).hasMessageContaining("pause of 900 seconds");
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }
}
