package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import mockwebserver3.MockResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client remembers of the cookies that its site sets. */
@Timeout(20)
final class WebClientCookieTest {
  @Test
  void aGuestSendsNone() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open()) {
      site.answer(setting("session=hush")).answer(200, "");

      site.get("/1");
      site.get("/2");

      assertThat(cookiesOfRequest(site, 2)).isNull();
      assertThat(site.client.hasCookie("session")).isFalse();
    }
  }

  @Test
  void anAccountSendsWhatItWasGiven() throws IOException, InterruptedException {
    try (TestSite site = TestSite.of(Account.named("me"))) {
      site.answer(setting("session=one; path=/; HttpOnly")).answer(setting("session=two; path=/"));
      site.answer(200, "");

      site.get("/a/1");
      site.client.post(site.request("/b/2"), WebForm.empty());
      site.get("/3");

      assertThat(cookiesOfRequest(site, 2)).isEqualTo("session=one");
      assertThat(cookiesOfRequest(site, 1)).isEqualTo("session=two");
    }
  }

  @Test
  void clientsOfOneAccountShareThem() throws IOException, InterruptedException {
    Account me = Account.named("me");
    try (TestSite first = TestSite.of(me);
        TestSite second = TestSite.of(me);
        TestSite other = TestSite.of(Account.named("me"))) {
      first.answer(setting("session=one; path=/"));
      second.answer(200, "");
      other.answer(200, "");

      first.get("/1");
      second.get("/2");
      other.get("/3");

      assertThat(cookiesOfRequest(second, 1)).isEqualTo("session=one");
      assertThat(cookiesOfRequest(other, 1)).isNull();
    }
  }

  @Test
  void keepsToThePathOfACookie() throws IOException, InterruptedException {
    try (TestSite site = TestSite.of(Account.named("me"))) {
      site.answer(setting("inner=1; path=/inner")).answer(200, "").answer(200, "");

      site.get("/inner/1");
      site.get("/outer");
      site.get("/inner/2");

      assertThat(cookiesOfRequest(site, 2)).isNull();
      assertThat(cookiesOfRequest(site, 1)).isEqualTo("inner=1");
    }
  }

  @Test
  void forgetsWhatTheSiteTakesBack() throws IOException {
    try (TestSite site = TestSite.of(Account.named("me"))) {
      site.answer(setting("session=one; path=/")).answer(setting("session=; path=/; Max-Age=0"));

      site.get("/1");
      assertThat(site.client.hasCookie("session")).isTrue();

      site.get("/2");
      assertThat(site.client.hasCookie("session")).isFalse();
    }
  }

  @Test
  void forgetsAllWhenTold() throws IOException, InterruptedException {
    try (TestSite site = TestSite.of(Account.named("me"))) {
      site.answer(setting("session=one; path=/")).answer(200, "");

      site.get("/1");
      site.client.clearCookies();
      site.get("/2");

      assertThat(cookiesOfRequest(site, 2)).isNull();
    }
  }

  @Test
  void refusesCookiesForOtherHosts() throws IOException {
    try (TestSite site = TestSite.of(Account.named("me"))) {
      site.answer(setting("session=one; Domain=example.org"));

      site.get("/1");

      assertThat(site.client.hasCookie("session")).isFalse();
    }
  }

  @Test
  void growsNoFurtherThanASiteNeeds() throws IOException {
    try (TestSite site = TestSite.of(Account.named("me"))) {
      MockResponse.Builder many = new MockResponse.Builder();
      for (int i = 0; i < 300; i++) {
        many.addHeader("Set-Cookie", "c" + i + "=1; path=/");
      }
      site.answer(many);

      site.get("/1");

      assertThat(site.client.hasCookie("c99")).isFalse();
      assertThat(site.client.hasCookie("c100")).isTrue();
    }
  }

  private static MockResponse.Builder setting(String cookie) {
    return new MockResponse.Builder().addHeader("Set-Cookie", cookie);
  }

  /** The cookies of the request that comes so many requests after the last one looked at. */
  private static @Nullable String cookiesOfRequest(TestSite site, int next)
      throws InterruptedException {
    for (int skipped = 1; skipped < next; skipped++) {
      site.server.takeRequest();
    }
    return site.server.takeRequest().getHeaders().get("Cookie");
  }
}
