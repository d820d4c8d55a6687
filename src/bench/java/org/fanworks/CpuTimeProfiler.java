package org.fanworks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures how long the benchmark's thread has had a processor, which says more than the time on a
 * computer with other work to do.
 */
public final class CpuTimeProfiler implements InternalProfiler {
  /** Name of the result. */
  static final String CPU = "cpu";

  private long before;

  @Override
  public String getDescription() {
    return "CPU time of the thread that runs the benchmark";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = workerNanos();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double micros = (workerNanos() - before) / 1e3;
    return List.of(
        new ScalarResult(
            CPU, micros / result.getMetadata().getAllOps(), "us/op", AggregationPolicy.AVG));
  }

  private static long workerNanos() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(thread -> thread != null && thread.getThreadName().contains("jmh-worker"))
        .mapToLong(thread -> Math.max(0, threads.getThreadCpuTime(thread.getThreadId())))
        .sum();
  }
}
