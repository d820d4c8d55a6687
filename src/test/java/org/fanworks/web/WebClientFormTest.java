package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that are sent to a site. */
@Timeout(20)
final class WebClientFormTest {
  private static final WebForm SIGN_IN =
      WebForm.empty().with("user[login]", "me").with("user[password]", "h&sh h花");

  @Test
  void sendsTheFields() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open()) {
      site.answer(200, "welcome");

      WebPage page = site.client.post(site.request("/users/login"), SIGN_IN);

      RecordedRequest request = site.server.takeRequest();
      assertThat(page.body()).isEqualTo("welcome");
      assertThat(request.getMethod()).isEqualTo("POST");
      assertThat(request.getHeaders().get("Content-Type"))
          .isEqualTo("application/x-www-form-urlencoded");
      assertThat(request.getBody().utf8())
          .isEqualTo("user%5Blogin%5D=me&user%5Bpassword%5D=h%26sh+h%E8%8A%B1");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 525})
  void isNotSentAgainAfterAServerError(int status) throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(status, "");

      assertThatThrownBy(() -> site.client.post(site.request("/users/login"), SIGN_IN))
          .isInstanceOf(Unreachable.class)
          .hasMessageContaining("tried once");
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void isNotSentAgainOverABrokenConnection() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

      assertThatThrownBy(() -> site.client.post(site.request("/users/login"), SIGN_IN))
          .isInstanceOf(Unreachable.class);
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void isNotSentAgainAfterAPause() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(new MockResponse.Builder().code(429).setHeader("Retry-After", "20"))
          .answer(200, "page");

      RateLimited failure =
          catchThrowableOfType(
              RateLimited.class, () -> site.client.post(site.request("/users/login"), SIGN_IN));
      site.get("/");

      assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(20));
      assertThat(site.starts()).containsExactly(Duration.ZERO, Duration.ofSeconds(20));
    }
  }

  @Test
  void trustsNoConnectionOfEarlier() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open()) {
      site.answer(200, "").answer(200, "").answer(200, "");

      site.get("/1");
      site.get("/2");
      site.client.post(site.request("/users/login"), SIGN_IN);

      assertThat(site.server.takeRequest().getExchangeIndex()).isZero();
      assertThat(site.server.takeRequest().getExchangeIndex()).isEqualTo(1);
      assertThat(site.server.takeRequest().getExchangeIndex()).isZero();
    }
  }

  @Test
  void goesOnByReadingWhereTheAnswerPointsTo() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open()) {
      site.redirect("/users/me").answer(200, "my page");

      WebPage page = site.client.post(site.request("/users/login"), SIGN_IN);

      site.server.takeRequest();
      assertThat(page.body()).isEqualTo("my page");
      assertThat(site.server.takeRequest().getMethod()).isEqualTo("GET");
    }
  }

  @Test
  void returnsTheRedirectWhenAskedTo() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.redirect("/users/me");
      WebRequest request = site.request("/users/login").withRedirects(Redirects.RETURN);

      assertThat(site.client.post(request, SIGN_IN).location()).contains(site.url("/users/me"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {307, 308})
  void isNotSentToAnotherPage(int status) throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(new MockResponse.Builder().code(status).setHeader("Location", "/elsewhere"));

      assertThatThrownBy(() -> site.client.post(site.request("/users/login"), SIGN_IN))
          .isInstanceOf(RedirectRefused.class)
          .hasMessageContaining("sent once");
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void obeysRobotsTxt() throws IOException {
    try (TestSite site = TestSite.obeying("User-agent: *\nDisallow: /users/login")) {
      assertThatThrownBy(() -> site.client.post(site.request("/users/login"), SIGN_IN))
          .isInstanceOf(RobotsDisallowed.class);
    }
  }

  @Test
  void showsNoValue() {
    assertThat(SIGN_IN).hasToString("form of [user[login], user[password]]");
  }
}
