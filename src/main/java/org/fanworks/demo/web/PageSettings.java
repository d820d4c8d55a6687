package org.fanworks.demo.web;

/**
 * How the archive pages its lists.
 *
 * @param maxResults depth to which search results can be paged through (AO3 reference, 5.3)
 */
public record PageSettings(int pageSize, int maxResults) {

  /** The page that every later number means too. */
  int lastPage() {
    return (maxResults + pageSize - 1) / pageSize;
  }

  int pages(long total) {
    long reachable = Math.min(total, (long) lastPage() * pageSize);
    return (int) ((reachable + pageSize - 1) / pageSize);
  }
}
