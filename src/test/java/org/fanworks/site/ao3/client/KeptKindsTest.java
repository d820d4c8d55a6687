package org.fanworks.site.ao3.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.fanworks.error.FanworksException;
import org.fanworks.site.Execution;
import org.fanworks.site.RunLimits;
import org.fanworks.site.ao3.page.Ao3Page;
import org.fanworks.site.ao3.page.Ao3PageKind;
import org.fanworks.site.ao3.page.PageReader;
import org.fanworks.web.Account;
import org.fanworks.web.CacheUse;
import org.fanworks.web.Cancellation;
import org.fanworks.web.PageCache;
import org.fanworks.web.RequestLog;
import org.fanworks.web.RobotsPolicy;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebOptions;
import org.fanworks.web.cache.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which pages of the archive answer the same question again. */
@Timeout(20)
final class KeptKindsTest {
  /** What comes in place of a page, be it with status 200. */
  private static final Map<Ao3PageKind, String> PASSING =
      Map.ofEntries(
          Map.entry(
              Ao3PageKind.MYSTERY,
              framed("works-show", "<p class='notice'>It will be revealed soon.</p>")),
          Map.entry(
              Ao3PageKind.FLASH_ERROR,
              framed("home-index", "<div class='flash error'>No permission.</div>")),
          Map.entry(Ao3PageKind.NOT_FOUND, framed("errors error-404", "")),
          Map.entry(Ao3PageKind.REFUSED, framed("errors error-400", "")),
          Map.entry(Ao3PageKind.ACCESS_BLOCKED, framed("errors error-403", "")),
          Map.entry(Ao3PageKind.RETRY_LATER, framed("errors error-429", "")),
          Map.entry(Ao3PageKind.MAINTENANCE, framed("errors error-503-maintenance", "")),
          Map.entry(Ao3PageKind.OVERLOAD, framed("errors error-502", "")),
          Map.entry(Ao3PageKind.CHALLENGE, "<title>Just a moment...</title>"),
          Map.entry(Ao3PageKind.INCOMPLETE, "<body><div id='main' class='works-index'>"),
          Map.entry(Ao3PageKind.SOMETHING_ELSE, framed("home-index", "<p>Hello</p>")));

  private static final Map<Ao3PageKind, String> EXAMPLES = examples();

  private static Map<Ao3PageKind, String> examples() {
    Map<Ao3PageKind, String> examples = new EnumMap<>(PASSING);
    for (PageReader reader : PageReader.values()) {
      String html = reader.fixture().html();
      examples.put(Ao3Page.read(html, "https://archive.example/").kind(), html);
    }
    examples.put(Ao3PageKind.NOTHING_FOUND, framed("works-search", "<p>No results found.</p>"));
    return examples;
  }

  private static String framed(String mainClass, String inside) {
    return "<body><div id='main' class='" + mainClass + "'>" + inside + "</div></body>";
  }

  @Test
  void signInPagesGatesErrorsAndChallengesAreNoContent() {
    List<Ao3PageKind> passing =
        Arrays.stream(Ao3PageKind.values()).filter(kind -> !kind.isContent()).toList();

    assertThat(passing)
        .containsAll(PASSING.keySet())
        .contains(Ao3PageKind.SIGN_IN, Ao3PageKind.ADULT_GATE)
        .hasSize(PASSING.size() + 2);
  }

  @ParameterizedTest
  @EnumSource
  void contentIsKeptAndNothingElse(Ao3PageKind kind) throws IOException {
    PageCache cache = new PageCache(new MemoryStore(1 << 24));
    try (MockWebServer server = new MockWebServer()) {
      server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
      server.enqueue(
          new MockResponse.Builder()
              .setHeader("Content-Type", "text/html; charset=utf-8")
              .body(Objects.requireNonNull(EXAMPLES.get(kind)))
              .build());

      ask(server, cache);

      assertThat(server.getRequestCount()).isEqualTo(1);
      assertThat(cache.clear()).isEqualTo(kind.isContent() ? 1 : 0);
    }
  }

  private static void ask(MockWebServer server, PageCache cache) {
    URI base = URI.create("http://127.0.0.1:" + server.getPort());
    WebOptions options =
        WebOptions.of(base, "0").withMinInterval(Duration.ZERO).withRobots(RobotsPolicy.IGNORE);
    CacheUse use = CacheUse.of(cache, Duration.ofMinutes(15));
    Ao3Urls urls = new Ao3Urls(base);
    try (WebClient client = new WebClient(options, Account.GUEST, new RequestLog(), use)) {
      new Ao3Fetch(
              Ao3Session.ofGuest(client, urls),
              urls,
              new Execution(1, new Cancellation(), RunLimits.ofRequests(10)))
          .get(URI.create(base + "/works/7"));
    } catch (FanworksException challenge) {
      assertThat(challenge).hasMessageContaining("challenge");
    }
  }
}
