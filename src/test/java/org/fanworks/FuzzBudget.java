package org.fanworks;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Lets a property that holds have no more tries once its time is over. */
public final class FuzzBudget implements AroundTryHook {
  /**
   * What takes longer hangs. On a machine with no time to spare, {@code -Dfanworks.fuzz.soon=60}
   * tells hanging from waiting for the processor.
   */
  public static final Duration SOON = seconds("fanworks.fuzz.soon", 5);

  private static final Duration BUDGET = seconds("fanworks.fuzz", 5);

  private static Duration seconds(String property, int standard) {
    return Duration.ofSeconds(Integer.getInteger(property, standard));
  }

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor executor, List<Object> parameters) {
    long start = Store.getOrCreate(FuzzBudget.class, Lifespan.PROPERTY, System::nanoTime).get();
    TryExecutionResult result = executor.execute(parameters);
    boolean over = System.nanoTime() - start >= BUDGET.toNanos();
    return over && result.isSatisfied() ? TryExecutionResult.satisfied(true) : result;
  }
}
