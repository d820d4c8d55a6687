package org.fanworks.planner;

import java.util.Optional;
import org.fanworks.search.Column;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ValueCounts;

/** A table whose rows hold texts instead of lists; it is searched like the one it shows. */
record TextArrayTable(SiteTable table) implements SiteTable {
  @Override
  public TableDeclaration declaration() {
    return table.declaration();
  }

  @Override
  public PageStream open(SiteSearch search, Execution execution) {
    PageStream pages = table.open(search, execution);
    return () -> TextArrays.joined(pages.next());
  }

  @Override
  public Optional<ValueCounts> counts(SiteSearch search, Column column, Execution execution) {
    return table.counts(search, column, execution);
  }

  @Override
  public String describe(SiteSearch search) {
    return table.describe(search);
  }

  @Override
  public boolean isLocal() {
    return table.isLocal();
  }
}
