package org.fanworks.demo.web;

import java.util.List;

/**
 * How the archive pages its lists.
 *
 * @param maxResults depth to which search results can be paged through (AO3 reference, 5.3)
 */
public record PageSettings(int pageSize, int maxResults) {

  /** The page that every later number means too. */
  int lastPage() {
    return (maxResults - 1) / pageSize + 1;
  }

  /** What a list shows on one of its pages; nothing beyond its end. */
  <T> List<T> slice(List<T> all, int page) {
    return all.stream().skip((long) (page - 1) * pageSize).limit(pageSize).toList();
  }

  int pages(long total) {
    long reachable = Math.min(total, (long) lastPage() * pageSize);
    return (int) ((reachable + pageSize - 1) / pageSize);
  }
}
