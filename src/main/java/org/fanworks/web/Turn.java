package org.fanworks.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * Lets one thread at a time do something that takes requests. Whoever waits for its turn can be
 * cancelled. Thread-safe; no thread may take a turn within its turn.
 */
public final class Turn {
  private static final long POLL_MILLIS = 50;

  private final Semaphore free = new Semaphore(1);

  /**
   * Result of {@code work}, which begins when no other thread is at it.
   *
   * @throws FanworksException of kind CANCELLED or TIMED_OUT if that comes first
   */
  public <T> T take(Cancellation cancellation, Supplier<T> work) {
    await(cancellation);
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private void await(Cancellation cancellation) {
    try {
      do {
        cancellation.throwIfCancelled();
      } while (!free.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new FanworksException(
          ErrorKind.CANCELLED, "Interrupted while another statement signs in", interrupted);
    }
  }
}
