package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class WebClientRedirectTest {
  @Test
  void followsToThePage() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open()) {
      site.redirect("/tags/Canonical Name/works#x").answer(200, "page");

      WebPage page = site.get("/tags/synonym/works");

      assertThat(page.url()).isEqualTo(site.url("/tags/Canonical%20Name/works"));
      assertThat(page.body()).isEqualTo("page");
      assertThat(site.targets())
          .containsExactly("/tags/synonym/works", "/tags/Canonical%20Name/works");
    }
  }

  @Test
  void pacesAndLogsEachHop() throws IOException {
    try (TestSite site = TestSite.with(o -> o.withMinInterval(Duration.ofSeconds(5)))) {
      site.redirect("/2").redirect("/3").answer(200, "");

      site.get("/1");

      assertThat(site.starts())
          .containsExactly(Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(10));
      assertThat(site.log.recent())
          .extracting(LoggedRequest::status)
          .containsExactly(302, 302, 200);
    }
  }

  @Test
  void returnsTheRedirectWhenAsked() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.redirect("../users/login?a=b");

      WebPage page = site.client.get(site.request("/works/1").withRedirects(Redirects.RETURN));

      assertThat(page.status()).isEqualTo(302);
      assertThat(page.url()).isEqualTo(site.url("/works/1"));
      assertThat(page.location()).contains(site.url("/users/login?a=b"));
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void takesUserInfoOutOfAReturnedLocation() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.redirect("https://me:hush@other.example/");

      WebPage page = site.client.get(site.request("/").withRedirects(Redirects.RETURN));

      assertThat(page.location()).contains(URI.create("https://other.example/"));
    }
  }

  @Test
  void refusesAnotherHost() throws IOException {
    try (TestSite site = TestSite.open();
        MockWebServer other = new MockWebServer()) {
      other.start();
      other.enqueue(new MockResponse.Builder().build());
      site.redirect("http://127.0.0.1:" + other.getPort() + "/evil?token=hush");

      assertThatThrownBy(() -> site.get("/1"))
          .isInstanceOf(RedirectRefused.class)
          .hasMessageContaining("/1 redirects to http://127.0.0.1:" + other.getPort() + "/evil")
          .hasMessageNotContaining("hush");
      assertThat(other.getRequestCount()).isZero();
    }
  }

  @Test
  void refusesAnotherScheme() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.redirect("https://127.0.0.1:" + site.server.getPort() + "/");

      assertThatThrownBy(() -> site.get("/1")).isInstanceOf(RedirectRefused.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "mailto:me@example.org"})
  void refusesALocationItCannotRead(String location) throws IOException {
    try (TestSite site = TestSite.open()) {
      site.redirect(location);

      assertThatThrownBy(() -> site.get("/1"))
          .isInstanceOf(RedirectRefused.class)
          .hasMessageContaining("without a usable Location");
    }
  }

  @Test
  void stopsAfterFiveHops() throws IOException {
    try (TestSite site = TestSite.open()) {
      for (int i = 0; i < 7; i++) {
        site.redirect("/loop");
      }

      assertThatThrownBy(() -> site.get("/loop"))
          .isInstanceOf(RedirectRefused.class)
          .hasMessageContaining("more than 5 redirects");
      assertThat(site.server.getRequestCount()).isEqualTo(6);
    }
  }
}
