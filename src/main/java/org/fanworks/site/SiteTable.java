package org.fanworks.site;

import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;

/** A table of a site. Implementations are thread-safe. */
public interface SiteTable {
  TableDeclaration declaration();

  /** Starts a search. No request is made before the first page is asked for. */
  PageStream open(SiteSearch search, Execution execution);

  /** What {@link #open} would ask for first, for people to read; makes no request. */
  String describe(SiteSearch search);

  /** Whether it is read from memory, so that reading it is no scan of a site. */
  default boolean isLocal() {
    return false;
  }
}
