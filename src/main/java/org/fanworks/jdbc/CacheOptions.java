package org.fanworks.jdbc;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * Which pages a connection keeps and uses again.
 *
 * @param folder of the pages on disk; empty for the user's cache folder
 * @param ttl how old a page may be
 * @param offline whether the pages on disk are all that is read
 */
record CacheOptions(Place place, Optional<Path> folder, Duration ttl, boolean offline) {
  /** Where pages are kept. */
  enum Place {
    NOWHERE,
    MEMORY,
    DISK
  }

  static CacheOptions of(PropertyValues values) {
    boolean offline = values.is(ConnectionProperty.OFFLINE, "true");
    Place place = place(values);
    if (offline && place != Place.DISK) {
      throw new FanworksException(
          ErrorKind.CONFIGURATION,
          "offline=true answers from the cache on disk; add cache=disk, and fill it once without"
              + " offline.");
    }
    return new CacheOptions(
        place,
        values.path(ConnectionProperty.CACHE_DIR),
        values.time(ConnectionProperty.CACHE_TTL),
        offline);
  }

  private static Place place(PropertyValues values) {
    if (values.is(ConnectionProperty.CACHE, "off")) {
      return Place.NOWHERE;
    }
    return values.is(ConnectionProperty.CACHE, "disk") ? Place.DISK : Place.MEMORY;
  }
}
