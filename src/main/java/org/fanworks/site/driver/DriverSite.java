package org.fanworks.site.driver;

import java.util.List;
import java.util.Optional;
import org.fanworks.site.ScanLog;
import org.fanworks.site.Site;
import org.fanworks.site.SiteProcedure;
import org.fanworks.site.SiteState;
import org.fanworks.site.SiteTable;
import org.fanworks.web.PageCache;
import org.fanworks.web.RequestLog;

/** The schema {@code fanworks}: tables about the driver itself, which make no request. */
public final class DriverSite implements Site {
  private final List<SiteTable> tables;
  private final Optional<PageCache> cache;

  /**
   * A schema that shows what is known of {@code sites}.
   *
   * @param requests all that the sites were asked
   * @param scans all that was read from them
   * @param cache the pages that were kept, if any are
   */
  public DriverSite(
      List<? extends Site> sites, RequestLog requests, ScanLog scans, Optional<PageCache> cache) {
    this.cache = cache;
    this.tables =
        List.of(
            new SitesTable(sites),
            new PushdownTable(sites),
            new RequestsTable(requests),
            new ScansTable(scans, requests));
  }

  @Override
  public String schema() {
    return "fanworks";
  }

  @Override
  public String remark() {
    return "The driver itself: what it can ask the sites, what it asked, and what it reads.";
  }

  @Override
  public List<SiteTable> tables() {
    return tables;
  }

  @Override
  public List<SiteProcedure> procedures() {
    return List.of(
        new SiteProcedure(
            "clear_cache",
            "Forgets the pages that were kept, of all sites and accounts, in memory or on disk.",
            "pages_forgotten",
            () -> cache.map(PageCache::clear).orElse(0L)));
  }

  @Override
  public Optional<SiteState> state() {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
