package org.fanworks.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.fanworks.web.cache.PageKey;
import org.fanworks.web.cache.PageStore;
import org.fanworks.web.cache.StoredPage;

/**
 * The pages that clients share: those that a site's own code has found good, and those that are
 * being fetched, so that what several ask for at once is fetched once. Thread-safe.
 */
public final class PageCache {
  private static final long MOST_UNJUDGED = 10_000;

  private final PageStore store;
  private final Flights flights = new Flights();

  /** The pages that nobody has judged yet; by identity, and no longer than they live. */
  private final Cache<WebPage, Arrival> unjudged =
      Caffeine.newBuilder().weakKeys().maximumSize(MOST_UNJUDGED).executor(Runnable::run).build();

  private record Arrival(PageKey key, Instant time) {}

  /** A cache over the pages of {@code store}. */
  public PageCache(PageStore store) {
    this.store = store;
  }

  /**
   * Forgets all kept pages of all sites and accounts.
   *
   * @return how many there were
   */
  public long clear() {
    return store.clear();
  }

  /** The page kept under the key unless it is older than wanted. */
  Optional<StoredPage> find(PageKey key, Instant oldest) {
    return store.find(key).filter(page -> page.fetched().isAfter(oldest));
  }

  /** Fetches a page, or waits for somebody who is about to. */
  WebPage fetchOnce(PageKey key, Cancellation cancellation, Supplier<WebPage> fetch) {
    return flights.board(key, cancellation, fetch);
  }

  /** Notes when a page came, so that it can be kept. */
  void came(PageKey key, WebPage page, Instant time) {
    unjudged.put(page, new Arrival(key, time));
  }

  /** Keeps a page that came from the site; does nothing for one that was kept before. */
  void keep(WebPage page) {
    Arrival arrival = unjudged.asMap().remove(page);
    if (arrival != null) {
      store.keep(
          arrival.key(),
          new StoredPage(
              arrival.time(),
              page.url(),
              page.status(),
              page.location(),
              page.contentType(),
              page.headers(),
              page.body()));
    }
  }

  /** Keeps what is no page of a statement. */
  void keep(PageKey key, StoredPage page) {
    store.keep(key, page);
  }
}
