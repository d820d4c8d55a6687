package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import okhttp3.Headers;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class WebClientTest {
  @Test
  void returnsThePage() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(
          new MockResponse.Builder()
              .setHeader("Content-Type", "text/html; charset=iso-8859-1")
              .body("häß 花"));

      WebPage page = site.get("/tags/A%20B/works?work_search%5Bquery%5D=x#top");

      assertThat(page)
          .isEqualTo(
              new WebPage(
                  site.url("/tags/A%20B/works?work_search%5Bquery%5D=x"),
                  200,
                  Optional.empty(),
                  "text/html; charset=iso-8859-1",
                  Map.of(),
                  "häß 花"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 406, 422})
  void leavesClientErrorsToTheSite(int status) throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(status, "none");

      assertThat(site.get("/works/1").status()).isEqualTo(status);
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void namesItselfHonestly() throws IOException, InterruptedException {
    try (TestSite site = TestSite.with(o -> o.withContact(Optional.of("me@example.org")))) {
      site.answer(200, "");

      site.get("/");

      Headers headers = site.server.takeRequest().getHeaders();
      assertThat(headers.values("User-Agent"))
          .containsExactly("fanworks-jdbc/0.1 (+me@example.org)");
      assertThat(headers.get("Cookie")).isNull();
    }
  }

  @Test
  void sendsTheUrlAsGiven() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open()) {
      String path = "/tags/%E8%8A%B1*s*%22a%22/works?q=%5B1%20TO%205%5D+%26&page=2";
      site.answer(200, "");

      site.get(path);

      assertThat(site.targets()).containsExactly(path);
    }
  }

  @Test
  void refusesAPageOfAnotherHost() throws IOException {
    try (TestSite site = TestSite.open()) {
      URI elsewhere = URI.create("http://127.0.0.1:" + (site.server.getPort() ^ 1) + "/");
      WebRequest request = WebRequest.of(elsewhere, 1, site.cancellation);

      assertThatThrownBy(() -> site.client.get(request)).hasMessageContaining("another host");
    }
  }

  @Test
  void refusesUserInfoWithoutRepeatingIt() throws IOException {
    try (TestSite site = TestSite.open()) {
      URI url = URI.create("http://me:hush@127.0.0.1:" + site.server.getPort() + "/");
      WebRequest request = WebRequest.of(url, 1, site.cancellation);

      assertThatThrownBy(() -> site.client.get(request)).hasMessageNotContaining("hush");
      assertThat(site.server.getRequestCount()).isZero();
    }
  }

  @Test
  void keepsRequestsApart() throws IOException {
    try (TestSite site = TestSite.with(o -> o.withMinInterval(Duration.ofSeconds(5)))) {
      site.answer(200, "").answer(404, "").answer(200, "");

      site.get("/1");
      site.get("/2");
      site.get("/3");

      assertThat(site.starts())
          .containsExactly(Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(10));
    }
  }

  @Test
  void logsWhatItDid() throws IOException {
    try (TestSite site = TestSite.with(o -> o.withMinInterval(Duration.ofSeconds(5)))) {
      site.answer(200, "12345").answer(404, "123");

      site.get("/1?token=hush");
      site.get("/2");

      assertThat(site.log.recent())
          .containsExactly(
              logged(site, "/1?token=hidden", 200, 5, Duration.ZERO),
              logged(site, "/2", 404, 3, Duration.ofSeconds(5)));
      assertThat(site.log.pagesRequestedBy(TestSite.STATEMENT)).isEqualTo(2);
    }
  }

  @Test
  void asksTheGateBeforeEachRequest() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(503, "").answer(200, "");
      Budget budget = new Budget(2);

      site.client.get(site.request("/1").withGate(budget));

      assertThatThrownBy(() -> site.client.get(site.request("/2").withGate(budget)))
          .hasMessage("budget");
      assertThat(site.server.getRequestCount()).isEqualTo(2);
    }
  }

  @Test
  void refusesABodyBeyondTheCap() throws IOException {
    try (TestSite site = TestSite.with(o -> o.withMaxBodyBytes(10))) {
      site.answer(200, "0123456789").answer(200, "0123456789a").answer(200, "next");

      assertThat(site.get("/fits").body()).hasSize(10);
      assertThatThrownBy(() -> site.get("/large"))
          .hasMessageContaining("/large is larger than the 10 bytes")
          .asInstanceOf(type(FanworksException.class))
          .extracting(FanworksException::kind)
          .isEqualTo(ErrorKind.PAGE_CHANGED);
      assertThat(site.get("/next").body()).isEqualTo("next");
      assertThat(site.log.recent()).extracting(LoggedRequest::status).containsOnly(200);
    }
  }

  @Test
  void capsTheBodyAfterDecompression() throws IOException {
    try (TestSite site = TestSite.with(o -> o.withMaxBodyBytes(10_000))) {
      site.answer(gzip("a".repeat(10_000))).answer(gzip("a".repeat(10_001)));

      assertThat(site.get("/fits").body()).hasSize(10_000);
      assertThatThrownBy(() -> site.get("/bomb")).hasMessageContaining("10000 bytes");
    }
  }

  @Test
  void runsOnDaemonThreadsOnly() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(200, "");

      site.get("/");

      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> thread.getName().startsWith("fanworks-http"))
          .isNotEmpty()
          .allMatch(Thread::isDaemon);
    }
  }

  @Test
  void servesNothingOnceClosed() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.client.close();

      assertThatThrownBy(() -> site.get("/"))
          .asInstanceOf(type(FanworksException.class))
          .extracting(FanworksException::kind)
          .isEqualTo(ErrorKind.CANCELLED);
      assertThat(site.server.getRequestCount()).isZero();
    }
  }

  private static LoggedRequest logged(
      TestSite site, String path, int status, long bytes, Duration waited) {
    return new LoggedRequest(
        FakeTicker.START.plus(waited),
        TestSite.STATEMENT,
        site.url(path),
        status,
        bytes,
        false,
        waited,
        Duration.ZERO,
        false);
  }

  private static MockResponse.Builder gzip(String text) throws IOException {
    Buffer compressed = new Buffer();
    try (GzipSink sink = new GzipSink(compressed)) {
      Okio.buffer(sink).writeUtf8(text).flush();
    }
    return new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body(compressed);
  }

  /** Lets only so many requests pass. */
  private static final class Budget implements RequestGate {
    private int left;

    Budget(int left) {
      this.left = left;
    }

    @Override
    public void beforeRequest(URI url) {
      if (left-- == 0) {
        throw new FanworksException(ErrorKind.BUDGET_EXCEEDED, "budget");
      }
    }
  }
}
