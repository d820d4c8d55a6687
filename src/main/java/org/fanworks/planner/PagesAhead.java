package org.fanworks.planner;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a stream, of which the next one may be on its way while the present one is read: never
 * more than one, and none before the caller has asked for a second page, so that a look at the
 * first rows costs one request. Used by one thread; the fetching itself by one other at a time.
 */
final class PagesAhead {
  private static final ExecutorService FETCHERS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "fanworks-page-ahead");
            thread.setDaemon(true);
            return thread;
          });

  private final PageStream stream;
  private final boolean ahead;
  private int pages;
  private @Nullable Future<Page> next;

  /**
   * Pages of {@code stream}.
   *
   * @param ahead whether the caller is going to read all of them
   */
  PagesAhead(PageStream stream, boolean ahead) {
    this.stream = stream;
    this.ahead = ahead;
  }

  Page next() {
    Page page = next == null ? stream.next() : await(next);
    pages++;
    next = ahead && pages > 1 && !page.last() ? FETCHERS.submit(stream::next) : null;
    return page;
  }

  private static Page await(Future<Page> page) {
    try {
      return page.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FanworksException(ErrorKind.CANCELLED, "The statement was interrupted.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new FanworksException(ErrorKind.INTERNAL, "A page could not be fetched.", e);
    }
  }
}
