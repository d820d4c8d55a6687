package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class WebClientCancelTest {
  /** Promised are 100 ms; a busy machine gets some slack. */
  private static final Duration SOON = Duration.ofMillis(500);

  @Test
  void endsAWaitForTheNextSlot() throws Exception {
    try (TestSite site = TestSite.with(o -> o.withMinInterval(Duration.ofSeconds(5)))) {
      site.answer(200, "");
      site.get("/1");
      site.ticker.freeze();
      CompletableFuture<ErrorKind> outcome = getInBackground(site);
      site.ticker.awaitSleeper();

      assertEndsSoon(site, outcome, 1);
    }
  }

  @Test
  void endsAPauseTheSiteAskedFor() throws Exception {
    try (TestSite site = TestSite.open()) {
      site.ticker.freeze();
      site.answer(new MockResponse.Builder().code(429).setHeader("Retry-After", "60"));
      CompletableFuture<ErrorKind> outcome = getInBackground(site);
      site.ticker.awaitSleeper();

      assertEndsSoon(site, outcome, 1);
    }
  }

  @Test
  void endsABackoff() throws Exception {
    try (TestSite site = TestSite.open()) {
      site.ticker.freeze();
      site.answer(500, "");
      CompletableFuture<ErrorKind> outcome = getInBackground(site);
      site.ticker.awaitSleeper();

      assertEndsSoon(site, outcome, 1);
    }
  }

  @Test
  void endsAWaitForTheAnswer() throws Exception {
    try (TestSite site = TestSite.open()) {
      site.answer(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
      CompletableFuture<ErrorKind> outcome = getInBackground(site);
      site.server.takeRequest();

      assertEndsSoon(site, outcome, 1);
    }
  }

  @Test
  void endsASlowDrip() throws Exception {
    try (TestSite site = TestSite.open()) {
      site.answer(
          new MockResponse.Builder()
              .body("x".repeat(10_000))
              .throttleBody(1, 100, TimeUnit.MILLISECONDS));
      CompletableFuture<ErrorKind> outcome = getInBackground(site);
      site.server.takeRequest();

      assertEndsSoon(site, outcome, 1);
    }
  }

  @Test
  void endsAWaitForAnotherRequestToTheHost() throws Exception {
    try (TestSite site = TestSite.open();
        HostPacer.Slot slot = site.pacer.acquire(new Cancellation(), Duration.ZERO)) {
      slot.started();
      CompletableFuture<ErrorKind> outcome = getInBackground(site);

      assertEndsSoon(site, outcome, 0);
    }
  }

  @Test
  void endsAWaitForTheRobotsTxtAnotherStatementFetches() throws Exception {
    try (TestSite site = TestSite.obeying("User-agent: *")) {
      HostPacer.Slot slot = site.pacer.acquire(new Cancellation(), Duration.ZERO);
      slot.started();
      CompletableFuture<ErrorKind> first =
          inBackground(() -> site.client.get(WebRequest.of(site.url("/"), 1, new Cancellation())));
      CompletableFuture<ErrorKind> second = getInBackground(site);

      assertEndsSoon(site, second, 0);

      assertThat(first).isNotDone();
      site.client.close();
      first.get();
      slot.close();
    }
  }

  @Test
  void endsWhenTheThreadIsInterrupted() throws Exception {
    try (TestSite site = TestSite.open()) {
      site.answer(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
      CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
      Thread thread =
          new Thread(
              () -> {
                kindOf(() -> site.get("/"));
                stillInterrupted.complete(Thread.currentThread().isInterrupted());
              });
      thread.start();
      site.server.takeRequest();

      thread.interrupt();

      assertThat(stillInterrupted.get()).isTrue();
    }
  }

  @Test
  void tellsATimeoutFromACancel() throws Exception {
    assertKindAfter(Cancellation::timeOut, ErrorKind.TIMED_OUT);
    assertKindAfter(Cancellation::cancel, ErrorKind.CANCELLED);
  }

  @Test
  void closingTheClientCancelsItsRequests() throws Exception {
    try (TestSite site = TestSite.open()) {
      site.answer(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
      CompletableFuture<ErrorKind> outcome = getInBackground(site);
      site.server.takeRequest();

      site.client.close();

      assertThat(outcome.get()).isEqualTo(ErrorKind.CANCELLED);
    }
  }

  private static void assertKindAfter(Consumer<Cancellation> end, ErrorKind kind)
      throws IOException, InterruptedException, ExecutionException {
    try (TestSite site = TestSite.open()) {
      site.answer(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
      CompletableFuture<ErrorKind> outcome = getInBackground(site);
      site.server.takeRequest();

      end.accept(site.cancellation);

      assertThat(outcome.get()).isEqualTo(kind);
    }
  }

  private static void assertEndsSoon(
      TestSite site, CompletableFuture<ErrorKind> outcome, int requests)
      throws InterruptedException, ExecutionException {
    assertThat(outcome).isNotDone();
    long start = System.nanoTime();

    site.cancellation.cancel();

    assertThat(outcome.get()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    assertThat(site.server.getRequestCount()).isEqualTo(requests);
  }

  private static CompletableFuture<ErrorKind> getInBackground(TestSite site) {
    return inBackground(() -> site.get("/"));
  }

  private static CompletableFuture<ErrorKind> inBackground(Supplier<WebPage> work) {
    CompletableFuture<ErrorKind> outcome = new CompletableFuture<>();
    new Thread(() -> outcome.complete(kindOf(work))).start();
    return outcome;
  }

  private static ErrorKind kindOf(Supplier<WebPage> work) {
    try {
      throw new AssertionError("A page came: " + work.get());
    } catch (FanworksException e) {
      return e.kind();
    }
  }
}
