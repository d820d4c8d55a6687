package org.fanworks.planner;

import org.fanworks.search.SiteSearch;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.SiteTable;

/** A table whose rows hold texts instead of lists; it is searched like the one it shows. */
record TextArrayTable(SiteTable table) implements DelegatingTable {
  @Override
  public PageStream open(SiteSearch search, Execution execution) {
    PageStream pages = table.open(search, execution);
    return () -> TextArrays.joined(pages.next());
  }
}
