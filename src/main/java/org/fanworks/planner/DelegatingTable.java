package org.fanworks.planner;

import java.util.Optional;
import org.fanworks.search.Column;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ValueCounts;

/** A table that answers as another one does, as far as it does not say otherwise. */
interface DelegatingTable extends SiteTable {
  /** The table that answers. */
  SiteTable table();

  @Override
  default TableDeclaration declaration() {
    return table().declaration();
  }

  @Override
  default PageStream open(SiteSearch search, Execution execution) {
    return table().open(search, execution);
  }

  @Override
  default Optional<ValueCounts> counts(SiteSearch search, Column column, Execution execution) {
    return table().counts(search, column, execution);
  }

  @Override
  default Optional<Boolean> confirmed(Column column, Object value) {
    return table().confirmed(column, value);
  }

  @Override
  default boolean confirm(Column column, Object value, Execution execution) {
    return table().confirm(column, value, execution);
  }

  @Override
  default String describe(SiteSearch search) {
    return table().describe(search);
  }

  @Override
  default boolean isLocal() {
    return table().isLocal();
  }
}
