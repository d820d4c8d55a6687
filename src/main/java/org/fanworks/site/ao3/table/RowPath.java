package org.fanworks.site.ao3.table;

import org.fanworks.search.AccessPath;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordStream;
import org.fanworks.site.ao3.client.Ao3Fetch;

/** One way to the rows of a {@link PathTable}. Implementations are immutable. */
interface RowPath<T> {
  /** What the planner has to know of it. */
  AccessPath path();

  /** The page that is asked for first, for people to read. */
  String describe(SiteSearch search);

  /** The records that answer a search; makes no request yet. */
  RecordStream.Source<T> open(SiteSearch search, Ao3Fetch fetch);
}
