package org.fanworks.demo;

import java.util.concurrent.TimeUnit;
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

/**
 * How long a new JVM waits for the archive of {@code jdbc:fanworks:demo}; it has to be less than
 * three seconds.
 *
 * <p>Run with {@code mvn -q -B -Pbench -Dbenchmark=org.fanworks.demo.DemoStartBenchmark test}; it
 * takes half a minute.
 */
@BenchmarkMode(Mode.SingleShotTime)
@Fork(10)
@Measurement(iterations = 1)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 0)
public class DemoStartBenchmark {

  @Benchmark
  public Object coldStart() {
    return DemoArchive.start(DemoOptions.defaults());
  }

  /** Starts the archive in ten JVMs and prints the times. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(DemoStartBenchmark.class.getName()).build()).run();
  }
}
