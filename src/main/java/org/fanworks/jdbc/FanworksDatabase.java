package org.fanworks.jdbc;

import java.util.List;
import org.fanworks.planner.SqlEngine;
import org.fanworks.site.ScanLog;
import org.fanworks.site.Site;

/**
 * What one connection runs on: an engine and the sites whose tables it reads.
 *
 * @param engine plans statements over the sites
 * @param sites never empty; the first one is the default schema
 * @param scans where runs note what they read
 * @param release what to do when the connection no longer needs it
 */
record FanworksDatabase(SqlEngine engine, List<Site> sites, ScanLog scans, Runnable release)
    implements AutoCloseable {
  FanworksDatabase {
    sites = List.copyOf(sites);
    if (sites.isEmpty()) {
      throw new IllegalArgumentException("A database needs a site");
    }
  }

  /** A database that ends all use of its sites when it is closed. */
  static FanworksDatabase owning(SqlEngine engine, List<Site> sites, ScanLog scans) {
    return new FanworksDatabase(engine, sites, scans, () -> sites.forEach(Site::close));
  }

  /** Builds databases. */
  @FunctionalInterface
  interface Factory {
    /** The database that {@code options} ask for; makes no request. */
    FanworksDatabase open(ConnectionOptions options);
  }

  @Override
  public void close() {
    release.run();
  }
}
