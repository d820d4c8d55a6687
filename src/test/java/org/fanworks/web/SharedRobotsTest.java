package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.fanworks.web.cache.DiskStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The robots.txt of a host, for all its clients. */
@Timeout(20)
final class SharedRobotsTest {
  private static final String ARCHIVE = "User-agent: *\nCrawl-delay: 7\nDisallow: /works?";

  @TempDir private Path folder;

  @Test
  void isReadOnceForAllClientsOfAHost() throws IOException {
    try (TestSite site = TestSite.obeying(ARCHIVE)) {
      assertThat(allows(site, site.client)).isFalse();
      WebClient other = obeying(site, CacheUse.NONE);

      assertThat(allows(site, other)).isFalse();
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void bindsTheClientThatDidNotReadItToItsDelay() throws IOException {
    try (TestSite site = TestSite.obeying(ARCHIVE)) {
      assertThat(allows(site, site.client)).isFalse();
      WebClient other = obeying(site, CacheUse.NONE);
      assertThat(allows(site, other)).isFalse();

      site.client.close();

      assertThat(other.state().pace()).isEqualTo(Duration.ofSeconds(7));
    }
  }

  @Test
  void outlivesTheJvmOnDiskForADay() throws IOException {
    try (TestSite site = TestSite.obeying(ARCHIVE)) {
      assertThat(allows(site, obeying(site, disk()))).isFalse();

      assertThat(afterRestart(site, disk())).isFalse();
      site.ticker.advance(Duration.ofDays(1));
      site.answer(200, "");
      assertThat(afterRestart(site, disk())).isTrue();
      assertThat(site.server.getRequestCount()).isEqualTo(2);
    }
  }

  @Test
  void staysAsOldOnDiskAsItIs() throws IOException {
    try (TestSite site = TestSite.obeying(ARCHIVE)) {
      assertThat(allows(site, obeying(site, disk()))).isFalse();
      site.ticker.advance(Duration.ofHours(23));
      WebClient later = site.restarted(disk());
      assertThat(allows(site, later)).isFalse();

      site.ticker.advance(Duration.ofHours(1));
      site.answer(200, "");

      assertThat(allows(site, later)).isTrue();
    }
  }

  @Test
  void holdsOfflineHoweverOld() throws IOException {
    try (TestSite site = TestSite.obeying(ARCHIVE)) {
      PageCache cache = new PageCache(DiskStore.open(folder, 1 << 20));
      assertThat(allows(site, obeying(site, CacheUse.of(cache, Duration.ZERO)))).isFalse();
      site.ticker.advance(Duration.ofDays(400));

      assertThat(afterRestart(site, CacheUse.offline(cache))).isFalse();
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void allowsAllOfflineWhenItWasNeverRead() throws IOException {
    try (TestSite site = TestSite.open(RobotsPolicy.OBEY)) {
      PageCache empty = new PageCache(DiskStore.open(folder, 1 << 20));

      assertThat(allows(site, obeying(site, CacheUse.offline(empty)))).isTrue();
      assertThat(site.host.robots().lastRead()).isEmpty();
    }
  }

  private CacheUse disk() {
    return CacheUse.of(new PageCache(DiskStore.open(folder, 1 << 20)), Duration.ofMinutes(15));
  }

  private static WebClient obeying(TestSite site, CacheUse cache) {
    return site.another(Account.GUEST, cache, RobotsPolicy.OBEY);
  }

  private static boolean afterRestart(TestSite site, CacheUse cache) {
    return allows(site, site.restarted(cache));
  }

  private static boolean allows(TestSite site, WebClient client) {
    return client.allows(site.url("/works?page=2"), site.cancellation);
  }
}
