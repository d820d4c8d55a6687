package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.fanworks.web.cache.DiskStore;
import org.fanworks.web.cache.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are kept, in fake time. */
@Timeout(20)
final class WebClientCacheTest {
  private static final Duration TTL = Duration.ofMinutes(15);

  private final PageCache cache = new PageCache(new MemoryStore(1 << 20));
  private final CacheUse use = CacheUse.of(cache, TTL);

  @Test
  void answersAgainWithAPageFoundGood() throws IOException {
    try (TestSite site = TestSite.open()) {
      WebClient client = site.another(Account.GUEST, use);
      site.answer(200, "häß");
      WebPage first = getAndKeep(client, site.request("/1"));

      assertThat(client.get(site.request("/1"))).isEqualTo(first);
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void fetchesAgainWhatNobodyFoundGood() throws IOException {
    try (TestSite site = TestSite.open()) {
      WebClient client = site.another(Account.GUEST, use);
      site.answer(200, "sign in").answer(200, "page");
      client.get(site.request("/1"));

      assertThat(client.get(site.request("/1")).body()).isEqualTo("page");
    }
  }

  @Test
  void fetchesAgainWhatIsTooOld() throws IOException {
    try (TestSite site = TestSite.open()) {
      WebClient client = site.another(Account.GUEST, use);
      site.answer(200, "old").answer(200, "new");
      getAndKeep(client, site.request("/1"));

      site.ticker.advance(TTL.minusNanos(1));
      assertThat(getAndKeep(client, site.request("/1")).body()).isEqualTo("old");
      site.ticker.advance(Duration.ofNanos(1));
      assertThat(getAndKeep(client, site.request("/1")).body()).isEqualTo("new");
    }
  }

  @Test
  void logsThatTheNetworkWasNotNeeded() throws IOException {
    try (TestSite site = TestSite.open()) {
      WebClient client = site.another(Account.GUEST, use);
      site.answer(200, "häß");
      getAndKeep(client, site.request("/1?token=hush"));

      client.get(site.request("/1?token=hush"));

      LoggedRequest logged = site.log.recent().get(1);
      assertThat(logged.fromCache()).isTrue();
      assertThat(logged.url()).isEqualTo(site.url("/1?token=hidden"));
      assertThat(logged.bytes()).isEqualTo(5);
      assertThat(site.log.pagesRequestedBy(TestSite.STATEMENT)).isEqualTo(1);
    }
  }

  @Test
  void asksNoGateAndNoPacer() throws IOException {
    try (TestSite site = TestSite.open()) {
      WebClient client = site.another(Account.GUEST, use);
      site.answer(200, "page");
      getAndKeep(client, site.request("/1"));
      site.pacer.penalize(Duration.ofHours(1));
      RequestGate shut =
          url -> {
            throw new IllegalStateException("gate");
          };

      assertThat(client.get(site.request("/1").withGate(shut)).body()).isEqualTo("page");
    }
  }

  @Test
  void sharesPagesBetweenClients() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(200, "page");
      getAndKeep(site.another(Account.GUEST, use), site.request("/1"));

      WebClient other = site.another(Account.GUEST, use);

      assertThat(other.get(site.request("/1")).body()).isEqualTo("page");
    }
  }

  @Test
  void keepsTheAccountsApart() throws IOException {
    try (TestSite site = TestSite.open()) {
      site.answer(200, "for guests").answer(200, "for me").answer(200, "for you");
      getAndKeep(site.another(Account.GUEST, use), site.request("/1"));
      getAndKeep(site.another(Account.named("me"), use), site.request("/1"));

      WebClient yours = site.another(Account.named("you"), use);
      WebClient mine = site.another(Account.named("me"), use);

      assertThat(yours.get(site.request("/1")).body()).isEqualTo("for you");
      assertThat(mine.get(site.request("/1")).body()).isEqualTo("for me");
    }
  }

  @Test
  void keepsTheTokensApart() throws IOException {
    try (TestSite site = TestSite.open()) {
      WebClient client = site.another(Account.GUEST, use);
      site.answer(200, "one").answer(200, "two");
      getAndKeep(client, site.request("/1").withHeaders(withToken("one")));

      WebPage page = client.get(site.request("/1").withHeaders(withToken("two")));

      assertThat(page.body()).isEqualTo("two");
    }
  }

  @Test
  void keepsARedirectAsARedirectOnly() throws IOException {
    try (TestSite site = TestSite.open()) {
      WebClient client = site.another(Account.GUEST, use);
      site.redirect("/2").redirect("/2").answer(200, "two");
      WebRequest returning = site.request("/1").withRedirects(Redirects.RETURN);
      getAndKeep(client, returning);

      assertThat(client.get(returning).location()).contains(site.url("/2"));
      assertThat(client.get(site.request("/1")).body()).isEqualTo("two");
    }
  }

  @Test
  void doesNotMakeAnOldPageYoungByKeepingItAgain() throws IOException {
    try (TestSite site = TestSite.open()) {
      WebClient client = site.another(Account.GUEST, use);
      site.answer(200, "old").answer(200, "new");
      getAndKeep(client, site.request("/1"));

      site.ticker.advance(TTL.dividedBy(2));
      getAndKeep(client, site.request("/1"));
      site.ticker.advance(TTL.dividedBy(2));

      assertThat(client.get(site.request("/1")).body()).isEqualTo("new");
    }
  }

  @Test
  void forgetsAllWhenCleared() throws IOException {
    try (TestSite site = TestSite.open()) {
      WebClient client = site.another(Account.GUEST, use);
      site.answer(200, "1").answer(200, "2").answer(200, "3");
      getAndKeep(client, site.request("/1"));
      getAndKeep(client, site.request("/2"));

      assertThat(cache.clear()).isEqualTo(2);
      assertThat(client.get(site.request("/1")).body()).isEqualTo("3");
    }
  }

  @Test
  void neverAnswersAForm() throws IOException {
    try (TestSite site = TestSite.open()) {
      WebClient client = site.another(Account.GUEST, use);
      site.answer(200, "form").answer(200, "sent");
      getAndKeep(client, site.request("/1"));

      assertThat(client.post(site.request("/1"), WebForm.empty()).body()).isEqualTo("sent");
    }
  }

  @Test
  void readsOfflineWhateverItsAge(@TempDir Path folder) throws IOException {
    PageCache onDisk = new PageCache(DiskStore.open(folder, 1 << 20));
    try (TestSite site = TestSite.open()) {
      site.answer(200, "page");
      getAndKeep(site.another(Account.GUEST, CacheUse.of(onDisk, TTL)), site.request("/1"));
      site.ticker.advance(Duration.ofDays(100));
      PageCache later = new PageCache(DiskStore.open(folder, 1 << 20));
      WebClient offline = site.another(Account.GUEST, CacheUse.offline(later));

      assertThat(offline.get(site.request("/1")).body()).isEqualTo("page");
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void namesThePageThatIsMissingOffline() throws IOException {
    try (TestSite site = TestSite.open()) {
      WebClient offline = site.another(Account.GUEST, CacheUse.offline(cache));
      URI url = site.url("/works/7?password=hidden");

      assertThatThrownBy(() -> offline.get(site.request("/works/7?password=hush")))
          .hasMessageContaining(url + " is not in the cache on disk");
      assertThatThrownBy(() -> offline.post(site.request("/1"), WebForm.empty()))
          .hasMessageContaining("offline=true");
      assertThat(site.server.getRequestCount()).isZero();
    }
  }

  private static WebPage getAndKeep(WebClient client, WebRequest request) {
    WebPage page = client.get(request);
    client.keep(page);
    return page;
  }

  private static RequestHeaders withToken(String token) {
    return RequestHeaders.json(Optional.of(BearerToken.of(token)), Set.of());
  }
}
