package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a host feels of several clients, in real time. */
@Timeout(30)
final class SharedPaceTest {
  private static final Duration GAP = Duration.ofMillis(100);

  /** The server notes a request a little after the client has written it. */
  private static final Duration SLACK = Duration.ofMillis(40);

  @Test
  void keepsEightThreadsOnTwoClientsApart() throws IOException {
    Arrivals arrivals = new Arrivals();
    try (MockWebServer server = server(arrivals);
        WebClient slow = client(server, GAP);
        WebClient fast = client(server, Duration.ZERO)) {
      URI url = URI.create("http://127.0.0.1:" + server.getPort() + "/");
      // The very first request is noted late, while classes are loaded.
      fast.get(WebRequest.of(url, 0, new Cancellation()));
      arrivals.nanos.clear();
      ExecutorService threads = Executors.newFixedThreadPool(8);
      List<CompletableFuture<WebPage>> pages = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        WebClient client = i % 2 == 0 ? slow : fast;
        WebRequest request = WebRequest.of(url, i, new Cancellation());
        pages.add(CompletableFuture.supplyAsync(() -> client.get(request), threads));
      }
      pages.forEach(CompletableFuture::join);
      threads.shutdown();

      assertThat(arrivals.nanos).hasSize(16);
      assertThat(arrivals.smallestGap()).isGreaterThan(GAP.minus(SLACK));
    }
  }

  @Test
  void keepsEightThreadsInEachOfTwoJvmsApart(@TempDir Path folder)
      throws IOException, InterruptedException {
    Arrivals arrivals = new Arrivals();
    try (MockWebServer server = server(arrivals)) {
      URI base = URI.create("http://127.0.0.1:" + server.getPort() + "/");
      PacedProgram here = new PacedProgram(base, folder.resolve("pace"), GAP);
      here.read(1);
      Process other = start(here, 12);
      while (arrivals.nanos.size() < 2) {
        Thread.onSpinWait();
      }
      arrivals.nanos.clear();

      here.read(12);

      assertThat(other.waitFor()).isZero();
      assertThat(arrivals.nanos).hasSizeBetween(20, 24);
      assertThat(arrivals.smallestGap()).isGreaterThan(GAP.minus(SLACK));
    }
  }

  private static Process start(PacedProgram program, int pages) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            PacedProgram.class.getName(),
            program.base().toString(),
            program.pace().toString(),
            Long.toString(program.gap().toMillis()),
            Integer.toString(pages))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static MockWebServer server(Arrivals arrivals) throws IOException {
    MockWebServer server = new MockWebServer();
    server.setDispatcher(arrivals);
    server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    return server;
  }

  private static WebClient client(MockWebServer server, Duration gap) {
    URI base = URI.create("http://127.0.0.1:" + server.getPort());
    WebOptions options =
        WebOptions.of(base, "0.1").withMinInterval(gap).withRobots(RobotsPolicy.IGNORE);
    return new WebClient(options, new RequestLog());
  }

  /** Answers every request and notes when it came. */
  private static final class Arrivals extends Dispatcher {
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      nanos.add(System.nanoTime());
      return new MockResponse.Builder().build();
    }

    Duration smallestGap() {
      return IntStream.range(1, nanos.size())
          .mapToObj(i -> Duration.ofNanos(nanos.get(i) - nanos.get(i - 1)))
          .min(Comparator.naturalOrder())
          .orElseThrow();
    }
  }
}
