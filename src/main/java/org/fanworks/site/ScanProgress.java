package org.fanworks.site;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * How far a scan is.
 *
 * @param pages read so far
 * @param expectedPages all that it takes, as far as that can be known: the site tells how many rows
 *     there are and the caller is going to read them, or the last page has been read
 * @param rows on the pages read so far
 * @param fullPage rows of the largest page so far
 * @param firstPageAt when the first page came, or the start if none has
 * @param lastPageAt when the latest page came, or the start if none has
 */
public record ScanProgress(
    long pages,
    OptionalLong expectedPages,
    long rows,
    long fullPage,
    Instant firstPageAt,
    Instant lastPageAt) {

  /** Nothing read yet. */
  static ScanProgress none(Instant start) {
    return new ScanProgress(0, OptionalLong.empty(), 0, 0, start, start);
  }

  /**
   * The progress after {@code page}.
   *
   * @param all whether the caller is known to read all pages
   */
  ScanProgress after(Page page, boolean all, Instant now) {
    long read = pages + 1;
    long full = Math.max(fullPage, page.rows().size());
    OptionalLong expected = OptionalLong.empty();
    if (page.last()) {
      expected = OptionalLong.of(read);
    } else if (all && full > 0 && page.total().isPresent()) {
      long rest = page.total().getAsLong() - page.firstRow() - page.rows().size();
      expected = OptionalLong.of(read + Math.max(1, (rest + full - 1) / full));
    }
    return new ScanProgress(
        read, expected, rows + page.rows().size(), full, pages == 0 ? now : firstPageAt, now);
  }

  /** Seconds that the expected pages still take; empty before two pages have shown the pace. */
  public OptionalLong secondsLeft() {
    if (expectedPages.isEmpty() || pages < 2) {
      return OptionalLong.empty();
    }
    long millis = Duration.between(firstPageAt, lastPageAt).toMillis() / (pages - 1);
    long left = millis * (expectedPages.getAsLong() - pages);
    return OptionalLong.of((left + 999) / 1000);
  }
}
