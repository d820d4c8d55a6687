package org.fanworks.jdbc;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fanworks.web.CacheUse;
import org.fanworks.web.PageCache;
import org.fanworks.web.cache.DiskStore;
import org.fanworks.web.cache.MemoryStore;
import org.fanworks.web.machine.UserFolder;

/**
 * The caches of this JVM: one in memory, and one for each folder that a connection has named. All
 * connections share them, also those that are opened later. Thread-safe.
 */
final class PageCaches {
  /** Room for some hundred pages. */
  private static final long MEMORY_BYTES = 64L << 20;

  private static final long DISK_BYTES = 512L << 20;

  private final PageCache memory = new PageCache(new MemoryStore(MEMORY_BYTES));
  private final Map<Path, PageCache> folders = new HashMap<>();

  /** What the options ask for; a folder that cannot be used is of kind CONFIGURATION. */
  CacheUse use(CacheOptions options) {
    return switch (options.place()) {
      case NOWHERE -> CacheUse.NONE;
      case MEMORY -> CacheUse.of(memory, options.ttl());
      case DISK ->
          options.offline()
              ? CacheUse.offline(disk(options.folder()))
              : CacheUse.of(disk(options.folder()), options.ttl());
    };
  }

  private synchronized PageCache disk(Optional<Path> folder) {
    Path place = folder.orElseGet(() -> UserFolder.ofThisMachine().resolve("pages"));
    PageCache known = folders.get(place);
    if (known == null) {
      known = new PageCache(DiskStore.open(place, DISK_BYTES));
      folders.put(place, known);
    }
    return known;
  }
}
