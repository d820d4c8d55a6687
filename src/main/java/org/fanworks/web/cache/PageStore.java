package org.fanworks.web.cache;

import java.util.Optional;

/**
 * Keeps pages as long as there is room. Implementations are thread-safe. A store that cannot read
 * or write behaves as one that is empty: no query fails because of it.
 */
public interface PageStore {
  /** The page that was kept last under the key, however old. */
  Optional<StoredPage> find(PageKey key);

  /** Keeps a page in place of an older one. */
  void keep(PageKey key, StoredPage page);

  /**
   * Forgets all pages.
   *
   * @return how many there were
   */
  long clear();
}
