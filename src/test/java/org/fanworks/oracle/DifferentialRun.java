package org.fanworks.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Checks random queries, and tells all that fail instead of the first. They are the same ones in
 * each run, so that a change is judged by itself; {@code -Ddifferential.seed=N} runs others, and
 * {@code -Ddifferential.queries=N} so many instead of the number that a test wants. Both are
 * printed.
 */
public final class DifferentialRun {
  private static final long USUAL_SEED = 7;
  private static final int GENERATED_VALUES = 1_000;
  private static final int MOST_FAILURES = 20;

  private final String name;
  private final long seed;
  private final int queries;

  /**
   * A run.
   *
   * @param name what is printed beside the seed
   * @param queries how many it has if the caller of the tests does not say
   */
  public DifferentialRun(String name, int queries) {
    this.name = name;
    this.seed = Long.getLong("differential.seed", USUAL_SEED);
    this.queries = Integer.getInteger("differential.queries", queries);
  }

  /** Finds out whether our engine and the oracle agree about a query. */
  @FunctionalInterface
  public interface Check {
    /** Fails unless they do. */
    void of(GeneratedQuery query) throws Exception;
  }

  /** Runs the check with each query. */
  public void require(Arbitrary<GeneratedQuery> grammar, Check check) {
    System.out.printf("%s: %d queries, -Ddifferential.seed=%d%n", name, queries, seed);
    JqwikSession.run(() -> checkAll(grammar.generator(GENERATED_VALUES), check));
  }

  private void checkAll(RandomGenerator<GeneratedQuery> grammar, Check check) {
    Random random = new Random(seed);
    List<Throwable> failures = new ArrayList<>();
    for (int i = 0; i < queries && failures.size() < MOST_FAILURES; i++) {
      GeneratedQuery query = grammar.next(random).value();
      try {
        check.of(query);
      } catch (Exception | AssertionError e) {
        failures.add(new AssertionError("Query " + i + ": " + query.sql().ours(), e));
      }
    }
    if (!failures.isEmpty()) {
      AssertionError all =
          new AssertionError(
              name + " with -Ddifferential.seed=" + seed + " fails", failures.get(0));
      failures.stream().skip(1).forEach(all::addSuppressed);
      throw all;
    }
  }
}
