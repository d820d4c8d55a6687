package org.fanworks.planner;

import com.google.common.base.Throwables;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Runs work on a thread with a large stack. Calcite's parser and planner, and the compiler of its
 * code, call themselves once for each term of a chain such as {@code a OR b OR c}, so that the
 * thousands of terms that tools write do not fit on the stack of a caller's thread.
 */
final class LargeStack {
  /** Taken from the system as far as it is used. */
  private static final long BYTES = 256L << 20;

  private LargeStack() {}

  /** The result of {@code work}; what it throws is thrown here. */
  static <T> T run(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                result.complete(work.get());
              } catch (Throwable failure) {
                result.completeExceptionally(failure);
              }
            },
            "fanworks-planner",
            BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return result.join();
    } catch (CompletionException failure) {
      Throwables.throwIfUnchecked(Objects.requireNonNullElse(failure.getCause(), failure));
      throw failure;
    }
  }
}
