package org.fanworks.web;

import java.io.IOException;
import java.util.Optional;
import okhttp3.Response;

/**
 * The lines of an answer that has no end, as they come. Used by one thread, except that a
 * cancellation may end it from any.
 */
public final class LineStream implements AutoCloseable {
  private final Response response;
  private final Cancellation cancellation;
  private final Registration hook;

  /** The lines of {@code response}; {@code abort} ends its call. */
  LineStream(Response response, Cancellation cancellation, Runnable abort) {
    this.response = response;
    this.cancellation = cancellation;
    this.hook =
        cancellation.onCancel(
            () -> {
              abort.run();
              response.close();
            });
  }

  /**
   * Waits for the next line.
   *
   * @return empty when the connection has ended or is lost
   */
  public Optional<String> next() {
    try {
      return Optional.ofNullable(response.body().source().readUtf8Line());
    } catch (IOException | IllegalStateException lost) {
      // The latter is what a stream says that another thread has closed.
      cancellation.throwIfCancelled();
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    hook.close();
    response.close();
  }
}
