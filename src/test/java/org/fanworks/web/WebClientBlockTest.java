package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a host that has answered with a challenge. */
@Timeout(20)
final class WebClientBlockTest {
  private static final String CHALLENGE = "<title>Just a moment...</title>";

  @ParameterizedTest
  @ValueSource(ints = {200, 403, 503})
  void isAskedNothingForMinutes(int status) throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(status, CHALLENGE);
      assertThatThrownBy(() -> site.get("/works/1")).isInstanceOf(Blocked.class);
      site.ticker.advance(Duration.ofMinutes(4));

      Blocked failure = catchThrowableOfType(Blocked.class, () -> site.get("/works/2"));

      assertThat(failure)
          .hasMessageContaining("/works/1 answered " + status)
          .hasMessageContaining("asks 127.0.0.1 nothing for 61 more seconds");
      assertThat(failure.status()).isEqualTo(status);
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void isAskedAgainAfterThat() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(403, "").answer(200, "page");
      assertThatThrownBy(() -> site.get("/works/1")).isInstanceOf(Blocked.class);

      site.ticker.advance(Duration.ofMinutes(5));

      assertThat(site.get("/works/1").body()).isEqualTo("page");
    }
  }

  @Test
  void isAskedNothingByOtherClientsEither() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(403, "");
      assertThatThrownBy(() -> site.get("/works/1")).isInstanceOf(Blocked.class);
      WebClient other = site.another(Account.named("me"), CacheUse.NONE);

      assertThatThrownBy(() -> other.get(site.request("/works/2"))).isInstanceOf(Blocked.class);
      assertThatThrownBy(() -> other.post(site.request("/users/login"), WebForm.empty()))
          .isInstanceOf(Blocked.class);
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void isAskedNothingByThoseWhoWaitAlready() throws IOException {
    try (TestSite site = TestSite.open()) {
      HostPacer.Slot slot = site.pacer.acquire(site.cancellation, Duration.ZERO);
      CompletableFuture<WebPage> waiting =
          CompletableFuture.supplyAsync(() -> site.get("/works/1"));
      awaitOneInLine(site);
      assertThat(site.host.circuit().open(site.url("/works/0"), 200)).isNotNull();

      slot.close();

      assertThatThrownBy(waiting::join).hasCauseInstanceOf(Blocked.class);
      assertThat(site.server.getRequestCount()).isZero();
    }
  }

  @Test
  void takesNothingFromTheBudget() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(403, "");
      assertThatThrownBy(() -> site.get("/works/1")).isInstanceOf(Blocked.class);
      RequestGate counting =
          url -> {
            throw new AssertionError("asked for " + url);
          };

      assertThatThrownBy(() -> site.client.get(site.request("/works/2").withGate(counting)))
          .isInstanceOf(Blocked.class);
    }
  }

  private static void awaitOneInLine(TestSite site) {
    while (site.pacer.inLine() == 0) {
      Thread.onSpinWait();
    }
  }
}
