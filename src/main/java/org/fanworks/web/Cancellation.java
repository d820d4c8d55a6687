package org.fanworks.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.jspecify.annotations.Nullable;

/**
 * Whether a run of a statement is still wanted. Thread-safe; the first of {@link #cancel} and
 * {@link #timeOut} decides how the run ends.
 */
public final class Cancellation {
  /** A hook that can be taken back. */
  @FunctionalInterface
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }

  private final Set<Runnable> hooks = new LinkedHashSet<>();
  private @Nullable ErrorKind reason;

  /** Ends the run because its user wants so. */
  public void cancel() {
    end(ErrorKind.CANCELLED);
  }

  /** Ends the run because its time is up. */
  public void timeOut() {
    end(ErrorKind.TIMED_OUT);
  }

  /** Whether the run is over. */
  public synchronized boolean isCancelled() {
    return reason != null;
  }

  /**
   * Does nothing as long as the run is wanted.
   *
   * @throws FanworksException of kind CANCELLED or TIMED_OUT once it is not
   */
  public synchronized void throwIfCancelled() {
    if (reason != null) {
      throw new FanworksException(
          reason,
          reason == ErrorKind.TIMED_OUT
              ? "The statement ran into its query timeout."
              : "The statement was cancelled.");
    }
  }

  /** Runs {@code hook} when the run ends, or at once if it has. */
  public Registration onCancel(Runnable hook) {
    synchronized (this) {
      if (reason == null) {
        hooks.add(hook);
        return () -> remove(hook);
      }
    }
    hook.run();
    return () -> {};
  }

  private synchronized void remove(Runnable hook) {
    hooks.remove(hook);
  }

  private void end(ErrorKind kind) {
    List<Runnable> due;
    synchronized (this) {
      if (reason != null) {
        return;
      }
      reason = kind;
      due = new ArrayList<>(hooks);
      hooks.clear();
    }
    due.forEach(Runnable::run);
  }
}
