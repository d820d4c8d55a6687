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
  private static final Duration BUDGET = Duration.ofSeconds(Integer.getInteger("fanworks.fuzz", 5));

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor executor, List<Object> parameters) {
    long start = Store.getOrCreate(FuzzBudget.class, Lifespan.PROPERTY, System::nanoTime).get();
    TryExecutionResult result = executor.execute(parameters);
    boolean over = System.nanoTime() - start >= BUDGET.toNanos();
    return over && result.isSatisfied() ? TryExecutionResult.satisfied(true) : result;
  }
}
