package org.fanworks.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fanworks.web.machine.PaceFile;

/**
 * A program that reads pages of one host in several threads.
 *
 * @param pace the file that holds the pace of the host
 */
record PacedProgram(URI base, Path pace, Duration gap) {
  private static final int THREADS = 8;

  /** Runs in a JVM of its own: base URL, file, gap in milliseconds, pages. */
  public static void main(String[] arguments) {
    new PacedProgram(
            URI.create(arguments[0]),
            Path.of(arguments[1]),
            Duration.ofMillis(Long.parseLong(arguments[2])))
        .read(Integer.parseInt(arguments[3]));
  }

  void read(int pages) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (WebClient client = client()) {
      List<CompletableFuture<WebPage>> answers =
          IntStream.range(0, pages)
              .mapToObj(i -> WebRequest.of(base, i, new Cancellation()))
              .map(request -> CompletableFuture.supplyAsync(() -> client.get(request), threads))
              .toList();
      answers.forEach(CompletableFuture::join);
    } finally {
      threads.shutdown();
    }
  }

  private WebClient client() {
    WebOptions options =
        WebOptions.of(base, "0.1").withMinInterval(gap).withRobots(RobotsPolicy.IGNORE);
    Host host =
        new Host(
            new HostPacer("site", Ticker.SYSTEM),
            new MachinePace("site", Optional.of(new PaceFile(pace)), Ticker.SYSTEM),
            new RobotsMemory(Ticker.SYSTEM),
            new Circuit(Ticker.SYSTEM));
    return new WebClient(
        options,
        new WebClient.Surroundings(
            Account.GUEST, new RequestLog(), CacheUse.NONE, Ticker.SYSTEM, host));
  }
}
