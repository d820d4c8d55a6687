package org.fanworks.site.ao3;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.fanworks.site.Site;
import org.fanworks.site.SiteState;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.table.WorksTable;
import org.fanworks.web.WebClient;

/**
 * Archive of Our Own as a schema. Thread-safe. What it learns about tags it remembers for a day.
 *
 * <p>Public for the composition root.
 */
public final class Ao3Site implements Site {
  private final WebClient client;
  private final List<SiteTable> tables;

  /**
   * The archive at {@code base}.
   *
   * @param client for that base; closed together with the site
   */
  public Ao3Site(WebClient client, URI base) {
    this.client = client;
    this.tables = List.of(new WorksTable(client, new Ao3Urls(base)));
  }

  @Override
  public String schema() {
    return "ao3";
  }

  @Override
  public String remark() {
    return "Archive of Our Own (archiveofourown.org)";
  }

  @Override
  public List<SiteTable> tables() {
    return tables;
  }

  @Override
  public Optional<SiteState> state() {
    return Optional.of(SiteState.ofGuest(client.state()));
  }

  @Override
  public void close() {
    client.close();
  }
}
