package org.fanworks.web;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Response;

/**
 * The lines of an answer that has no end, as they come. Used by one thread, except that a
 * cancellation may end it from any.
 */
public final class LineStream implements AutoCloseable {
  private final Response response;
  private final Cancellation cancellation;
  private final Registration hook;

  /** Held by whoever reads or closes: the two at once are more than the answer can bear. */
  private final Lock turn = new ReentrantLock();

  /** The lines of {@code response}; {@code abort} ends its call. */
  LineStream(Response response, Cancellation cancellation, Runnable abort) {
    this.response = response;
    this.cancellation = cancellation;
    this.hook =
        cancellation.onCancel(
            () -> {
              abort.run();
              closeUnlessRead();
            });
  }

  /**
   * Waits for the next line.
   *
   * @return empty when the connection has ended or is lost
   */
  public Optional<String> next() {
    turn.lock();
    try {
      return Optional.ofNullable(response.body().source().readUtf8Line());
    } catch (IOException | IllegalStateException lost) {
      // The latter is what a stream says that another thread has closed.
      cancellation.throwIfCancelled();
      return Optional.empty();
    } finally {
      turn.unlock();
      if (cancellation.isCancelled()) {
        closeUnlessRead();
      }
    }
  }

  /** Closes the answer; a thread that is reading does so itself, as its call has been ended. */
  private void closeUnlessRead() {
    if (turn.tryLock()) {
      try {
        response.close();
      } finally {
        turn.unlock();
      }
    }
  }

  @Override
  public void close() {
    hook.close();
    response.close();
  }
}
