package org.fanworks.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** Pages in memory, up to a number of bytes; those that are used least go first. Thread-safe. */
public final class MemoryStore implements PageStore {
  /** What an entry takes besides its body, by a rough count. */
  private static final int OVERHEAD_BYTES = 1_000;

  private final Cache<PageKey, StoredPage> pages;

  /** A store of about so many bytes. */
  public MemoryStore(long maxBytes) {
    this.pages =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher(MemoryStore::weight)
            // In the caller's thread: a driver leaves no thread behind for it.
            .executor(Runnable::run)
            .build();
  }

  @Override
  public Optional<StoredPage> find(PageKey key) {
    return Optional.ofNullable(pages.getIfPresent(key));
  }

  @Override
  public void keep(PageKey key, StoredPage page) {
    pages.put(key, page);
  }

  @Override
  public long clear() {
    long count = pages.asMap().size();
    pages.invalidateAll();
    return count;
  }

  private static int weight(PageKey key, StoredPage page) {
    return (int) Math.min(Integer.MAX_VALUE, OVERHEAD_BYTES + 2L * page.body().length());
  }
}
