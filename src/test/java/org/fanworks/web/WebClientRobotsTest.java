package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class WebClientRobotsTest {
  private static final String ARCHIVE =
      "User-agent: *\nDisallow: /works?\nDisallow: /works/search?";

  @Test
  void readsRobotsTxtBeforeTheFirstPage() throws IOException, InterruptedException {
    try (TestSite site = TestSite.obeying(ARCHIVE)) {
      site.answer(200, "").answer(200, "");

      site.get("/works/1");
      site.get("/works/2");

      assertThat(site.targets()).containsExactly("/robots.txt", "/works/1", "/works/2");
      assertThat(site.log.recent())
          .extracting(LoggedRequest::robotsTxt)
          .containsExactly(true, false, false);
      assertThat(site.log.pagesRequestedBy(TestSite.STATEMENT)).isEqualTo(2);
    }
  }

  @Test
  void refusesWhatARuleForbids() throws IOException, InterruptedException {
    try (TestSite site = TestSite.obeying(ARCHIVE)) {
      RobotsDisallowed failure =
          catchThrowableOfType(
              RobotsDisallowed.class, () -> site.get("/works/search?work_search%5Bquery%5D=x"));

      assertThat(failure)
          .hasMessageContaining("The robots.txt of 127.0.0.1 forbids")
          .hasMessageContaining("\"Disallow: /works/search?\"")
          .hasMessageContaining("robots=ignore");
      assertThat(failure.rule()).isEqualTo("Disallow: /works/search?");
      assertThat(site.targets()).containsExactly("/robots.txt");
    }
  }

  @Test
  void refusesARedirectIntoWhatARuleForbids() throws IOException, InterruptedException {
    try (TestSite site = TestSite.obeying(ARCHIVE)) {
      site.redirect("/works?page=2");

      assertThatThrownBy(() -> site.get("/tags/x/works")).isInstanceOf(RobotsDisallowed.class);
      assertThat(site.targets()).containsExactly("/robots.txt", "/tags/x/works");
    }
  }

  @Test
  void letsASiteChooseAnotherPath() throws IOException {
    try (TestSite site = TestSite.obeying(ARCHIVE)) {
      assertThat(site.client.allows(site.url("/works?page=2"), site.cancellation)).isFalse();
      assertThat(site.client.allows(site.url("/works"), site.cancellation)).isTrue();
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void neitherReadsNorHeedsItWhenIgnored() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open()) {
      site.answer(200, "");

      site.get("/works/search?page=2");

      assertThat(site.client.allows(site.url("/works?page=2"), site.cancellation)).isTrue();
      assertThat(site.targets()).containsExactly("/works/search?page=2");
    }
  }

  @Test
  void keepsItForADay() throws IOException, InterruptedException {
    try (TestSite site = TestSite.obeying(ARCHIVE)) {
      site.answer(200, "").answer(200, "").answer(200, "User-agent: *\nDisallow: /");

      site.get("/1");
      site.ticker.advance(Duration.ofHours(23));
      site.get("/2");
      site.ticker.advance(Duration.ofHours(1));

      assertThatThrownBy(() -> site.get("/3")).isInstanceOf(RobotsDisallowed.class);
      assertThat(site.targets()).containsExactly("/robots.txt", "/1", "/2", "/robots.txt");
    }
  }

  @Test
  void keepsTheGapBetweenTheFileTriesAndHops() throws IOException {
    try (TestSite site = TestSite.obeying("User-agent: *\nCrawl-delay: 5\n")) {
      site.answer(500, "").redirect("/2").answer(200, "");

      site.get("/1");

      assertThat(site.starts())
          .containsExactly(
              Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(15));
    }
  }

  @Test
  void heedsTheCrawlDelay() throws IOException {
    try (TestSite site = TestSite.obeying("User-agent: *\nCrawl-delay: 30")) {
      site.answer(200, "").answer(200, "");

      site.get("/1");
      site.get("/2");

      assertThat(site.starts())
          .containsExactly(Duration.ZERO, Duration.ofSeconds(30), Duration.ofMinutes(1));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 410})
  void takesAMissingFileAsPermission(int status) throws IOException {
    try (TestSite site = TestSite.open(RobotsPolicy.OBEY)) {
      site.answer(status, "User-agent: *\nDisallow: /").answer(200, "page");

      assertThat(site.get("/works?page=2").body()).isEqualTo("page");
    }
  }

  @Test
  void followsARedirectOfTheFile() throws IOException {
    try (TestSite site = TestSite.open(RobotsPolicy.OBEY)) {
      site.redirect("/static/robots.txt").answer(200, ARCHIVE);

      assertThat(site.client.allows(site.url("/works?page=2"), site.cancellation)).isFalse();
    }
  }

  @Test
  void allowsNothingWhileTheFileCannotBeRead() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open(RobotsPolicy.OBEY)) {
      site.answer(503, "").answer(503, "").answer(503, "").answer(503, "");

      Unreachable failure = catchThrowableOfType(Unreachable.class, () -> site.get("/works/1"));

      assertThat(failure)
          .hasMessageContaining("Nothing may be requested from 127.0.0.1")
          .hasMessageContaining("robots.txt answered 503");
      assertThat(site.targets()).containsOnly("/robots.txt");
    }
  }

  @Test
  void readsTheFileAgainAfterAFailure() throws IOException {
    try (TestSite site = TestSite.open(RobotsPolicy.OBEY)) {
      site.answer(503, "").answer(503, "").answer(503, "").answer(503, "");
      assertThatThrownBy(() -> site.get("/works/1")).isInstanceOf(Unreachable.class);
      site.answer(200, ARCHIVE).answer(200, "page");

      assertThat(site.get("/works/1").body()).isEqualTo("page");
    }
  }

  @Test
  void takesAChallengeInPlaceOfTheFileAsABlock() throws IOException {
    try (TestSite site = TestSite.open(RobotsPolicy.OBEY)) {
      site.answer(403, "<title>Just a moment...</title>");

      assertThatThrownBy(() -> site.get("/works/1")).isInstanceOf(Blocked.class);
    }
  }

  @Test
  void asksNoGateForTheFile() throws IOException {
    try (TestSite site = TestSite.obeying(ARCHIVE)) {
      RequestGate shut =
          url -> {
            throw new IllegalStateException("gate asked for " + url.getPath());
          };

      assertThatThrownBy(() -> site.client.get(site.request("/works/1").withGate(shut)))
          .hasMessage("gate asked for /works/1");
    }
  }

  @Test
  void readsTheFileOnceForManyThreads() throws IOException, InterruptedException {
    try (TestSite site = TestSite.obeying(ARCHIVE)) {
      List<CompletableFuture<Boolean>> answers =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> site.client.allows(site.url("/works/1"), site.cancellation)))
              .toList();

      assertThat(answers).allMatch(CompletableFuture::join);
      assertThat(site.targets()).containsExactly("/robots.txt");
    }
  }
}
