package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.web.cache.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same page, asked for by several at once. */
@Timeout(20)
final class SharedFetchTest {
  private final PageCache cache = new PageCache(new MemoryStore(1 << 20));
  private final CacheUse use = CacheUse.of(cache, Duration.ofMinutes(15));
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  @Test
  void isFetchedOnce() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open()) {
      Ask first = new Ask(site);
      Ask second = new Ask(site);
      site.answer(200, "page");
      first.reachTheGate();
      second.start();

      first.passTheGate();

      assertThat(first.page.join().body()).isEqualTo("page");
      assertThat(second.page.join().body()).isEqualTo("page");
      assertThat(site.server.getRequestCount()).isEqualTo(1);
      assertThat(site.log.recent())
          .extracting(LoggedRequest::fromCache)
          .containsExactlyInAnyOrder(false, true);
    }
  }

  @Test
  void failsForAllWhenTheSiteFails() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open()) {
      Ask first = new Ask(site);
      Ask second = new Ask(site);
      site.answer(500, "");
      first.reachTheGate();
      second.start();

      first.passTheGate();

      assertThatThrownBy(first.page::join).hasCauseInstanceOf(Unreachable.class);
      assertThatThrownBy(second.page::join).hasCauseInstanceOf(Unreachable.class);
      assertThat(site.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void isFetchedByAnotherWhenTheFirstIsCancelled() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open()) {
      Ask first = new Ask(site);
      Ask second = new Ask(site);
      site.answer(200, "page");
      first.reachTheGate();
      second.start();

      first.cancellation.cancel();
      first.passTheGate();

      assertThat(second.pageWithoutGate().body()).isEqualTo("page");
      assertThat(kindOf(first.page)).isEqualTo(ErrorKind.CANCELLED);
    }
  }

  @Test
  void isFetchedByAnotherWhenTheFirstIsOutOfBudget() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open()) {
      Ask first = new Ask(site);
      Ask second = new Ask(site);
      site.answer(200, "page");
      first.reachTheGate();
      second.start();

      first.refuseAtTheGate(new FanworksException(ErrorKind.BUDGET_EXCEEDED, "budget"));

      assertThat(second.pageWithoutGate().body()).isEqualTo("page");
      assertThat(kindOf(first.page)).isEqualTo(ErrorKind.BUDGET_EXCEEDED);
    }
  }

  @Test
  void lastsOnWhenOneWhoWaitsIsCancelled() throws IOException, InterruptedException {
    try (TestSite site = TestSite.open()) {
      Ask first = new Ask(site);
      Ask second = new Ask(site);
      site.answer(200, "page");
      first.reachTheGate();
      second.start();

      second.cancellation.cancel();
      assertThat(kindOf(second.page)).isEqualTo(ErrorKind.CANCELLED);
      first.passTheGate();

      assertThat(first.page.join().body()).isEqualTo("page");
    }
  }

  private static ErrorKind kindOf(CompletableFuture<WebPage> page) {
    try {
      page.join();
    } catch (CompletionException e) {
      return ((FanworksException) e.getCause()).kind();
    }
    throw new AssertionError("no failure");
  }

  /** One who asks for the page, and waits at the gate before the request is made. */
  private final class Ask {
    private final TestSite site;
    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch atTheGate = new CountDownLatch(1);
    private final CompletableFuture<Void> gate = new CompletableFuture<>();
    private CompletableFuture<WebPage> page = new CompletableFuture<>();
    private final List<Thread> thread = new CopyOnWriteArrayList<>();

    Ask(TestSite site) {
      this.site = site;
    }

    void reachTheGate() throws InterruptedException {
      run();
      atTheGate.await();
    }

    /** Returns when the thread waits for the fetch of another. */
    void start() throws InterruptedException {
      run();
      while (thread.isEmpty() || thread.get(0).getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
    }

    void passTheGate() {
      gate.complete(null);
    }

    void refuseAtTheGate(FanworksException refusal) {
      gate.completeExceptionally(refusal);
    }

    WebPage pageWithoutGate() {
      passTheGate();
      return page.join();
    }

    private void run() {
      WebClient client = site.another(Account.GUEST, use);
      WebRequest request =
          WebRequest.of(site.url("/1"), TestSite.STATEMENT, cancellation).withGate(url -> stop());
      page =
          CompletableFuture.supplyAsync(
              () -> {
                thread.add(Thread.currentThread());
                return client.get(request);
              },
              threads);
    }

    private void stop() {
      atTheGate.countDown();
      try {
        gate.join();
      } catch (CompletionException e) {
        throw (FanworksException) e.getCause();
      }
    }
  }
}
