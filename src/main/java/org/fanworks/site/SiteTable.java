package org.fanworks.site;

import java.util.Optional;
import org.fanworks.search.Column;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;

/** A table of a site. Implementations are thread-safe. */
public interface SiteTable {
  TableDeclaration declaration();

  /** Starts a search. No request is made before the first page is asked for. */
  PageStream open(SiteSearch search, Execution execution);

  /**
   * How many rows of a search have each value of {@code column}, where the site tells that; usually
   * one request.
   *
   * @param search for a total, with conditions that make {@code column} countable by its
   *     declaration
   * @return empty if the site turns out not to tell it for this search; what was learned from its
   *     answer is remembered
   */
  default Optional<ValueCounts> counts(SiteSearch search, Column column, Execution execution) {
    return Optional.empty();
  }

  /**
   * Whether the site answers conditions on {@code column} exactly for {@code value}, where the
   * column is {@link Column#exactOnceConfirmed}; empty if it has to be asked. Makes no request.
   */
  default Optional<Boolean> confirmed(Column column, Object value) {
    return Optional.of(false);
  }

  /** As {@link #confirmed}, but asks the site if need be: one request. */
  default boolean confirm(Column column, Object value, Execution execution) {
    return confirmed(column, value).orElse(false);
  }

  /** What {@link #open} would ask for first, for people to read; makes no request. */
  String describe(SiteSearch search);

  /** Whether it is read from memory, so that reading it is no scan of a site. */
  default boolean isLocal() {
    return false;
  }
}
