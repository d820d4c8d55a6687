package org.fanworks.site.ao3.client;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanworks.site.ao3.page.SearchPage;

/**
 * How many entries a full page of the archive holds, learned from its pages (AO3 reference, 5.1).
 * Thread-safe.
 */
public final class PageSize {
  /** How many entries of one search the archive gives out at most (AO3 reference, 5.3). */
  static final int MAX_RESULTS = 100_000;

  private static final int USUAL = 20;

  private final AtomicInteger size = new AtomicInteger(USUAL);

  /** The size as known so far. */
  int get() {
    return size.get();
  }

  /** Number of the last page that the archive gives out. */
  int lastPage() {
    return (MAX_RESULTS + get() - 1) / get();
  }

  /** Number of the page that holds the row at {@code position}, from 0, or of the last page. */
  public int pageOf(long position) {
    return (int) Math.min(lastPage(), position / get() + 1);
  }

  /**
   * Corrects the size where {@code page}, asked for with this number, shows another. Beyond its cap
   * the archive gives out the last page instead.
   */
  void learn(SearchPage page, int number) {
    OptionalLong first = page.firstRow();
    int last = page.lastPage().orElse(number);
    int shown = page.ids().isEmpty() ? number : Math.min(number, last);
    if (shown > 1 && first.isPresent()) {
      long before = first.getAsLong() - 1;
      if (before > 0 && before % (shown - 1) == 0) {
        size.set((int) (before / (shown - 1)));
      }
    } else if (page.total().isPresent() && page.lastPage().isPresent()) {
      learn(page.total().getAsLong(), page.lastPage().getAsInt(), page.ids().size());
    }
  }

  /**
   * Any size from which {@code total} entries make {@code lastPage} pages may be the true one. The
   * page itself has to bear it out, since the archive may end its pages at another cap.
   */
  private void learn(long total, int lastPage, int rows) {
    long reachable = Math.min(total, MAX_RESULTS);
    if (lastPage < 2 || pages(total, get()) == lastPage || pages(reachable, get()) == lastPage) {
      return;
    }
    long smallest = pages(reachable, lastPage);
    long largest = (reachable - 1) / (lastPage - 1);
    if (rows >= smallest && largest > 0) {
      size.set((int) Math.min(rows, largest));
    }
  }

  private static long pages(long entries, long size) {
    return (entries + size - 1) / size;
  }
}
