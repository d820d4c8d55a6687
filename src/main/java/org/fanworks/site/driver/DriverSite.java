package org.fanworks.site.driver;

import java.util.List;
import java.util.Optional;
import org.fanworks.site.ScanLog;
import org.fanworks.site.Site;
import org.fanworks.site.SiteState;
import org.fanworks.site.SiteTable;
import org.fanworks.web.RequestLog;

/** The schema {@code fanworks}: tables about the driver itself, which make no request. */
public final class DriverSite implements Site {
  private final List<SiteTable> tables;

  /**
   * A schema that shows what is known of {@code sites}.
   *
   * @param requests all that the sites were asked
   * @param scans all that was read from them
   */
  public DriverSite(List<? extends Site> sites, RequestLog requests, ScanLog scans) {
    this.tables =
        List.of(
            new SitesTable(sites),
            new PushdownTable(sites),
            new RequestsTable(requests),
            new ScansTable(scans));
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
  public Optional<SiteState> state() {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
