package org.fanworks.planner;

import java.util.Optional;
import java.util.function.Supplier;
import org.fanworks.search.Column;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ValueCounts;

/**
 * A table in the plan of another planner, which knows nothing of our runs.
 *
 * @param runs starts the run of a scan
 */
record FederatedTable(SiteTable table, Supplier<Execution> runs) implements SiteTable {
  @Override
  public TableDeclaration declaration() {
    return table.declaration();
  }

  @Override
  public PageStream open(SiteSearch search, Execution execution) {
    return table.open(search, execution);
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
