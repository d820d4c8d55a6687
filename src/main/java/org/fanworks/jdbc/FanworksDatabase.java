package org.fanworks.jdbc;

import java.util.List;
import org.fanworks.planner.SqlEngine;
import org.fanworks.site.Site;

/**
 * What one connection runs on: an engine and the sites whose tables it reads.
 *
 * @param engine plans statements over the sites
 * @param sites never empty; the first one is the default schema
 */
record FanworksDatabase(SqlEngine engine, List<Site> sites) implements AutoCloseable {
  FanworksDatabase {
    sites = List.copyOf(sites);
    if (sites.isEmpty()) {
      throw new IllegalArgumentException("A database needs a site");
    }
  }

  /** Builds databases. */
  @FunctionalInterface
  interface Factory {
    /** The database that {@code options} ask for; makes no request. */
    FanworksDatabase open(ConnectionOptions options);
  }

  /** Ends all use of the sites. */
  @Override
  public void close() {
    sites.forEach(Site::close);
  }
}
