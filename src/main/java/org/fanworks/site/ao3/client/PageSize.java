package org.fanworks.site.ao3.client;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanworks.site.ao3.page.SearchPage;

/**
 * How many entries a full page of the archive holds, and whether pages lack some of them, learned
 * from its pages (AO3 reference, 5.1). Thread-safe.
 */
public final class PageSize {
  /** How many entries of one search the archive gives out at most (AO3 reference, 5.3). */
  static final int MAX_RESULTS = 100_000;

  private static final int USUAL = 20;

  private final AtomicInteger size = new AtomicInteger(USUAL);
  private final AtomicBoolean certain = new AtomicBoolean(true);
  private final AtomicBoolean gaps = new AtomicBoolean();

  /** The size as known so far. */
  int get() {
    return size.get();
  }

  /**
   * Whether positions follow from numbers of pages. They do not where an archive with a cap of its
   * own shows pages that are either short or of a smaller size: then rows are to be counted from
   * the first page on.
   */
  public boolean isCertain() {
    return certain.get();
  }

  /**
   * Whether a page lacked entries that the archive's index counts: it goes on finding what is gone
   * for a while, of which no page shows anything (AO3 reference, 5.6).
   */
  public boolean hasGaps() {
    return gaps.get();
  }

  /** Notes whether {@code page}, the one with this number, lacks entries. */
  void lookForGaps(SearchPage page, int number) {
    if (isCertain() && page.total().isPresent()) {
      long rest = page.total().getAsLong() - (number - 1L) * get();
      if (page.ids().size() < Math.min(get(), rest)) {
        gaps.set(true);
      }
    }
  }

  /** Number of the last page that the archive gives out. */
  int lastPage() {
    return (MAX_RESULTS + get() - 1) / get();
  }

  /**
   * Number of the page that holds the row at {@code position}, from 0, or of the last page; of the
   * first page where there is no telling.
   */
  public int pageOf(long position) {
    return isCertain() ? (int) Math.min(lastPage(), position / get() + 1) : 1;
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
        certain.set(true);
      }
    } else if (page.total().isPresent() && page.lastPage().isPresent()) {
      learn(page.total().getAsLong(), page.lastPage().getAsInt(), page.ids().size());
    }
  }

  /**
   * Any size from which {@code total} entries make {@code lastPage} pages may be the true one, if
   * the page itself bears it out. Else the archive ends its pages at another cap, and the entries
   * of a page are all that tells its size; fewer than the size known so far leave it in doubt,
   * since entries may be missing (AO3 reference, 5.6).
   */
  private void learn(long total, int lastPage, int rows) {
    long reachable = Math.min(total, MAX_RESULTS);
    if (lastPage < 2 || pages(total, get()) == lastPage || pages(reachable, get()) == lastPage) {
      certain.set(true);
      return;
    }
    long smallest = pages(reachable, lastPage);
    long largest = (reachable - 1) / (lastPage - 1);
    if (rows >= smallest && largest > 0) {
      size.set((int) Math.min(rows, largest));
    } else if (rows > get()) {
      size.set(rows);
    }
    certain.set(rows >= get());
  }

  private static long pages(long entries, long size) {
    return (entries + size - 1) / size;
  }
}
