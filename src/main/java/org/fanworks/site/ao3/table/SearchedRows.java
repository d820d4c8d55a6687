package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import org.fanworks.site.ao3.client.SearchPages;
import org.fanworks.site.ao3.page.SearchPage;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link SearchStream} reads. Used by one thread.
 *
 * @param <R> says what is searched for
 * @param <P> a page of the answer
 */
interface SearchedRows<R, P extends SearchPage> {
  /**
   * Reads a page of the list that answers the query.
   *
   * @param number of the page, from 1
   * @return empty if no row can match
   */
  Optional<OpenedList<R, P>> open(int number);

  /** Reads further pages of the list. */
  SearchPages<R, P> pages(R route);

  /** The rows of a page that did not come before. */
  List<@Nullable Object[]> rows(P page);

  /** Whether nothing is lost when rows change places meanwhile. */
  boolean inOrderOfIds();

  /** Tells the user something. */
  void warn(String message);
}
