package org.fanworks.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.fanworks.error.FanworksException;
import org.fanworks.web.cache.PageKey;

/**
 * The fetches that are under way. Who asks for a page that another is fetching gets that answer, or
 * that failure. Thread-safe. A fetch that ends for reasons of its own statement, such as being
 * cancelled or out of budget, is nobody else's: one of those who waited fetches instead.
 */
final class Flights {
  private final Map<PageKey, CompletableFuture<WebPage>> running = new ConcurrentHashMap<>();

  /** Fetches the page, or waits for one who does. */
  WebPage board(PageKey key, Cancellation cancellation, Supplier<WebPage> fetch) {
    while (true) {
      cancellation.throwIfCancelled();
      CompletableFuture<WebPage> mine = new CompletableFuture<>();
      CompletableFuture<WebPage> others = running.putIfAbsent(key, mine);
      if (others == null) {
        return fly(key, mine, fetch);
      }
      Optional<WebPage> page = await(others, cancellation);
      if (page.isPresent()) {
        return page.get();
      }
    }
  }

  private WebPage fly(PageKey key, CompletableFuture<WebPage> flight, Supplier<WebPage> fetch) {
    try {
      WebPage page = fetch.get();
      flight.complete(page);
      return page;
    } catch (FanworksException e) {
      if (isOfSite(e)) {
        flight.completeExceptionally(e);
      }
      throw e;
    } finally {
      running.remove(key, flight);
      // Does nothing to one that has come to its end.
      flight.cancel(false);
    }
  }

  /** Empty if the fetch came to no end that means anything to others. */
  private static Optional<WebPage> await(
      CompletableFuture<WebPage> flight, Cancellation cancellation) {
    CompletableFuture<WebPage> wait = flight.copy();
    Registration hook = cancellation.onCancel(() -> wait.cancel(false));
    try {
      return Optional.of(wait.join());
    } catch (CancellationException e) {
      return Optional.empty();
    } catch (CompletionException e) {
      if (e.getCause() instanceof FanworksException failure) {
        throw failure;
      }
      return Optional.empty();
    } finally {
      hook.close();
    }
  }

  private static boolean isOfSite(FanworksException failure) {
    return switch (failure.kind()) {
      case UNREACHABLE,
          UNTRUSTED,
          RATE_LIMITED,
          BLOCKED,
          ROBOTS_DISALLOWED,
          PAGE_CHANGED,
          LOGIN_REQUIRED ->
          true;
      default -> false;
    };
  }
}
