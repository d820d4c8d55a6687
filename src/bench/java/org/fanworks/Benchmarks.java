package org.fanworks;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanworks.jdbc.ColdStart;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks of planning, reading and parsing, and prints each beside what it is compared
 * with, as the table in README.md. Times are those that a thread has had a processor.
 *
 * <p>Run with {@code ./mvnw -q -B -Pbench test}; it takes five minutes.
 */
public final class Benchmarks {
  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final List<String> QUERIES = List.of("LIMIT", "LIKE", "COUNT", "GROUP", "JOIN");

  private final Map<String, RunResult> results;

  private Benchmarks(Collection<RunResult> results) {
    this.results =
        results.stream().collect(Collectors.toMap(Benchmarks::name, Function.identity()));
  }

  /** Runs all and prints the table. */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    Benchmarks measured =
        new Benchmarks(
            new Runner(
                    new OptionsBuilder()
                        .include("PlanningBenchmark|ReadingBenchmark|WorkListBenchmark")
                        .addProfiler(CpuTimeProfiler.class)
                        .addProfiler(GCProfiler.class)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run());
    measured.print();
    System.out.println(ColdStart.measure());
  }

  private static String name(RunResult result) {
    String query = result.getParams().getParam("query");
    return result.getPrimaryResult().getLabel() + (query == null ? "" : " " + query);
  }

  private void print() {
    System.out.println("| what | ours | compared with | ratio |\n| --- | --- | --- | --- |");
    for (String query : QUERIES) {
      compare(query + ", planned anew", "plannedAnew " + query, "stockCalcite " + query);
      compare(query + ", planned before", "plannedBefore " + query, "plannedAnew " + query);
      compare(query + ", prepared", "prepared " + query, "plannedAnew " + query);
    }
    compare("a row read", "throughTheDriver", "throughStockCalcite");
    row("a row read, bytes", ALLOCATED, "throughTheDriver", "throughStockCalcite");
    compare("a page of 20 works to rows", "pageToWorks", "bareParsing");
  }

  private void compare(String what, String ours, String other) {
    row(what + ", us", CpuTimeProfiler.CPU, ours, other);
  }

  private void row(String what, String figure, String ours, String other) {
    double mine = figure(ours, figure);
    double theirs = figure(other, figure);
    System.out.printf("| %s | %.2f | %.2f | %.2f |%n", what, mine, theirs, mine / theirs);
  }

  private double figure(String benchmark, String figure) {
    RunResult result = results.get(benchmark);
    String key =
        result.getSecondaryResults().keySet().stream()
            .filter(name -> name.endsWith(figure))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(benchmark + " has no " + figure));
    return result.getSecondaryResults().get(key).getScore();
  }
}
