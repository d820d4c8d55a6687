package org.fanworks.site.driver;

import java.util.List;
import java.util.OptionalLong;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.Execution;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.fanworks.site.SiteTable;
import org.jspecify.annotations.Nullable;

/** A table that is read from memory: one page, no request, nothing filtered or sorted. */
abstract class LocalTable implements SiteTable {
  /** All rows as they are now. */
  abstract List<@Nullable Object[]> rows();

  @Override
  public final PageStream open(SiteSearch search, Execution execution) {
    return () -> {
      List<@Nullable Object[]> rows = rows();
      return new Page(rows, 0, OptionalLong.of(rows.size()), true);
    };
  }

  @Override
  public final boolean isLocal() {
    return true;
  }

  @Override
  public final String describe(SiteSearch search) {
    return "memory";
  }
}
