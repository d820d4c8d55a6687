package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class ClientStateTest {
  private static final String SLOW = "User-agent: *\nCrawl-delay: 30";

  @Test
  void tellsWhatTheClientWasAskedFor() throws IOException {
    try (TestSite site = TestSite.with(options -> options.withMinInterval(Duration.ofMillis(5)))) {
      ClientState state = site.client.state();

      assertThat(state.base()).isEqualTo(site.url("/"));
      assertThat(state.robots()).isEqualTo(RobotsPolicy.IGNORE);
      assertThat(state.minInterval()).isEqualTo(Duration.ofMillis(5));
      assertThat(state.pace()).isEqualTo(Duration.ofMillis(5));
    }
  }

  @Test
  void makesNoRequest() throws IOException {
    try (TestSite site = TestSite.obeying(SLOW)) {
      ClientState state = site.client.state();

      assertThat(state.crawlDelay()).isEmpty();
      assertThat(state.requests()).isZero();
      assertThat(site.server.getRequestCount()).isZero();
    }
  }

  @Test
  void tellsWhatRobotsTxtAskedFor() throws IOException {
    try (TestSite site = TestSite.obeying(SLOW)) {
      site.answer(200, "page").get("/works/1");

      ClientState state = site.client.state();

      assertThat(state.crawlDelay()).contains(Duration.ofSeconds(30));
      assertThat(state.minInterval()).isZero();
      assertThat(state.pace()).isEqualTo(Duration.ofSeconds(30));
      assertThat(state.requests()).isEqualTo(2);
    }
  }

  @Test
  void tellsThePaceThatAnotherClientKeeps() throws IOException {
    try (TestSite site = TestSite.open()) {
      HostPacer.Demand other = site.pacer.demand(Duration.ofSeconds(9));
      assertThat(site.client.state().pace()).isEqualTo(Duration.ofSeconds(9));

      other.close();

      assertThat(site.client.state().pace()).isZero();
    }
  }
}
