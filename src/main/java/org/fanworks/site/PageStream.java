package org.fanworks.site;

/**
 * Pages of one search, fetched one at a time. Used by one thread.
 *
 * <p>A page that is not understood is a {@link org.fanworks.error.ErrorKind#PAGE_CHANGED} failure,
 * never an empty page.
 */
public interface PageStream {
  /**
   * Fetches the next page, usually with one request.
   *
   * @throws IllegalStateException after the last page
   */
  Page next();
}
