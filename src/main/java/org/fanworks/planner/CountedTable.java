package org.fanworks.planner;

import java.util.OptionalLong;
import org.fanworks.search.SeenTotals;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.Execution;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.fanworks.site.SiteTable;

/**
 * A table of which it is remembered how many rows its searches find.
 *
 * @param totals learn from the pages that are read
 */
record CountedTable(SiteTable table, SeenTotals totals) implements DelegatingTable {
  @Override
  public PageStream open(SiteSearch search, Execution execution) {
    PageStream pages = table.open(search, execution);
    return table.isLocal() ? pages : () -> noted(search, pages.next());
  }

  private Page noted(SiteSearch search, Page page) {
    OptionalLong total = page.total();
    if (total.isPresent()) {
      totals.learn(table.declaration(), search, total.getAsLong());
    }
    return page;
  }
}
