package org.fanworks.site.ao3.page;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * How long it takes to turn a page of 20 works into rows, against the bare parsing of its HTML.
 *
 * <p>Run with {@code mvn -q -B -Pbench -Dbenchmark=org.fanworks.site.ao3.page.WorkListBenchmark
 * test}; it takes two minutes. On a computer with other work to do compare the fastest runs, not
 * the medians.
 */
@BenchmarkMode(Mode.SampleTime)
@Fork(2)
@Measurement(iterations = 5, time = 3)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 5, time = 3)
public class WorkListBenchmark {
  private final String html = GeneratedListing.html();

  @Benchmark
  public Document bareParsing() {
    return Jsoup.parse(html);
  }

  @Benchmark
  public Object pageToWorks() {
    return WorkListPageParser.parse(html, "https://archive.example/tags/x/works");
  }

  /** Runs both and prints how much longer the second takes than the first. */
  public static void main(String[] arguments) throws RunnerException {
    Map<String, Statistics> micros =
        new Runner(new OptionsBuilder().include(WorkListBenchmark.class.getName()).build())
            .run().stream()
                .collect(
                    Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getStatistics()));
    System.out.printf("A page of %d letters%n", GeneratedListing.html().length());
    compare("median", micros, 50);
    compare("fastest", micros, 0);
  }

  private static void compare(String name, Map<String, Statistics> micros, double percentile) {
    double bare = micros.get("bareParsing").getPercentile(percentile);
    double works = micros.get("pageToWorks").getPercentile(percentile);
    System.out.printf(
        "%s: bare parsing %.0f us, page to works %.0f us, ratio %.2f%n",
        name, bare, works, works / bare);
  }
}
