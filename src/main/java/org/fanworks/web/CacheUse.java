package org.fanworks.web;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a client uses kept pages.
 *
 * @param cache empty for a client that keeps none
 * @param ttl how old a page may be
 * @param offline whether kept pages, however old, are all that there is: no request is made
 */
public record CacheUse(Optional<PageCache> cache, Duration ttl, boolean offline) {
  /** Every page is fetched. */
  public static final CacheUse NONE = new CacheUse(Optional.empty(), Duration.ZERO, false);

  /** Checks that offline use has pages to use. */
  public CacheUse {
    Objects.requireNonNull(ttl, "ttl");
    if (offline && cache.isEmpty()) {
      throw new IllegalArgumentException("There is nothing to read offline without a cache");
    }
  }

  /** Pages of {@code cache} as long as they are no older than {@code ttl}. */
  public static CacheUse of(PageCache cache, Duration ttl) {
    return new CacheUse(Optional.of(cache), ttl, false);
  }

  /** Pages of {@code cache} and nothing else. */
  public static CacheUse offline(PageCache cache) {
    return new CacheUse(Optional.of(cache), Duration.ZERO, true);
  }
}
