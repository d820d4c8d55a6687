package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a host feels of several clients, in real time and with nothing taken off: of two requests
 * the gap can't have been as long as asked for if even the longest possible one is shorter.
 */
@Timeout(30)
final class SharedPaceTest {
  private static final Duration GAP = Duration.ofMillis(100);

  @Test
  void keepsEightThreadsOnTwoClientsApart() throws IOException {
    try (WatchfulServer server = WatchfulServer.start();
        WebClient slow = client(server, GAP);
        WebClient fast = client(server, Duration.ZERO)) {
      ExecutorService threads = Executors.newFixedThreadPool(8);
      List<CompletableFuture<WebPage>> pages = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        WebClient client = i % 2 == 0 ? slow : fast;
        WebRequest request = WebRequest.of(server.url(), i, new Cancellation());
        pages.add(CompletableFuture.supplyAsync(() -> client.get(request), threads));
      }
      pages.forEach(CompletableFuture::join);
      threads.shutdown();

      assertThat(server.arrivals()).hasSize(16);
      assertThat(server.smallestGap()).isGreaterThanOrEqualTo(GAP);
    }
  }

  @Test
  void keepsEightThreadsInEachOfTwoJvmsApart(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (WatchfulServer server = WatchfulServer.start()) {
      PacedProgram here = new PacedProgram(server.url(), folder.resolve("pace"), GAP);
      Process other = start(here, 12);
      while (server.arrivals().isEmpty()) {
        Thread.onSpinWait();
      }

      here.read(12);

      assertThat(other.waitFor()).isZero();
      assertThat(server.arrivals()).hasSize(24);
      assertThat(server.connections()).as("programs that took turns").isGreaterThan(1);
      assertThat(server.smallestGap()).isGreaterThanOrEqualTo(GAP);
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

  private static WebClient client(WatchfulServer server, Duration gap) {
    WebOptions options =
        WebOptions.of(server.url(), "0.1").withMinInterval(gap).withRobots(RobotsPolicy.IGNORE);
    return new WebClient(options, new RequestLog());
  }
}
