package org.fanworks.site.ao3.client;

import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.form.SearchText.NumberRange;
import org.fanworks.site.ao3.page.SearchPage;

/**
 * Gives out the pages of searches of one kind.
 *
 * @param <R> says what is searched for
 * @param <P> a page of the answer
 */
public interface SearchSource<R, P extends SearchPage> {
  /**
   * Asks for a page; one request.
   *
   * @param number of the page, from 1
   */
  P page(R route, int number);

  /** The same search, restricted to a range of ids. */
  R within(R route, NumberRange ids);

  /** The failure that a page of {@code route} lacks something. */
  PageChanged changed(R route, String missing);
}
