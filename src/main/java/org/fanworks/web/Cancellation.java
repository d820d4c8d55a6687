package org.fanworks.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.jspecify.annotations.Nullable;

/**
 * The way to stop the requests of one statement. Thread-safe; it ends once, and the first reason
 * stays. Whoever waits registers a hook that wakes it.
 */
public final class Cancellation {
  private final Set<Hook> hooks = new LinkedHashSet<>();
  private volatile @Nullable ErrorKind reason;

  /** Stops the work because the user asked for it. */
  public void cancel() {
    end(ErrorKind.CANCELLED);
  }

  /** Stops the work because its time is up. */
  public void timeOut() {
    end(ErrorKind.TIMED_OUT);
  }

  /** Whether the work is to stop, for either reason. */
  public boolean isCancelled() {
    return reason != null;
  }

  /** Does nothing, or throws with the kind {@code CANCELLED} or {@code TIMED_OUT}. */
  public void throwIfCancelled() {
    ErrorKind why = reason;
    if (why == null) {
      return;
    }
    String message =
        why == ErrorKind.TIMED_OUT
            ? "The query timeout is over before all pages were read;"
                + " allow more time with Statement.setQueryTimeout, or add a LIMIT"
            : "The statement was cancelled";
    throw new FanworksException(why, message);
  }

  /**
   * Runs {@code hook} when the work is to stop, on the thread that stops it; at once when that has
   * happened already. Closing the registration takes the hook away.
   */
  public Registration onCancel(Runnable hook) {
    Hook registered = new Hook(hook);
    synchronized (this) {
      if (reason == null) {
        hooks.add(registered);
        return registered;
      }
    }
    hook.run();
    return registered;
  }

  private void end(ErrorKind kind) {
    List<Hook> due;
    synchronized (this) {
      if (reason != null) {
        return;
      }
      reason = kind;
      due = List.copyOf(hooks);
      hooks.clear();
    }
    runAll(due);
  }

  /** One failing hook must not leave the others asleep. */
  private static void runAll(List<Hook> due) {
    @Nullable RuntimeException failure = null;
    for (Hook hook : due) {
      try {
        hook.action.run();
      } catch (RuntimeException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private final class Hook implements Registration {
    private final Runnable action;

    Hook(Runnable action) {
      this.action = action;
    }

    @Override
    public void close() {
      synchronized (Cancellation.this) {
        hooks.remove(this);
      }
    }
  }
}
