package org.fanworks.site.driver;

import java.util.List;
import org.fanworks.site.Site;
import org.fanworks.site.SiteTable;
import org.fanworks.web.RequestLog;

/** The schema {@code fanworks}: tables about the driver itself, which make no request. */
public final class DriverSite implements Site {
  private final List<SiteTable> tables;

  /** A schema that shows the requests of {@code log}. */
  public DriverSite(RequestLog log) {
    this.tables = List.of(new RequestsTable(log));
  }

  @Override
  public String schema() {
    return "fanworks";
  }

  @Override
  public String remark() {
    return "The driver itself: what it asked the sites.";
  }

  @Override
  public List<SiteTable> tables() {
    return tables;
  }

  @Override
  public void close() {}
}
