package org.fanworks.planner;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.Execution;
import org.fanworks.site.LoggedScan;
import org.fanworks.site.Page;
import org.jspecify.annotations.Nullable;

/** The rows of one search, fetched a page at a time as they are asked for. Used by one thread. */
final class SearchReader {
  private final ScanPlan plan;
  private final SiteSearch search;
  private final Execution execution;
  private final Map<Integer, Object> askedFor;
  private @Nullable LoggedScan scan;
  private @Nullable PagesAhead pages;
  private Iterator<@Nullable Object[]> rows = Iterators.forArray();
  private @Nullable Object @Nullable [] row;
  private boolean lastPage;
  private long pagesRead;

  /** A search that has not begun. */
  SearchReader(ScanPlan plan, SiteSearch search, Execution execution) {
    this.plan = plan;
    this.search = search;
    this.execution = execution;
    this.askedFor = plan.askedFor(search);
  }

  /** Goes to the next row; false after the last one. */
  boolean next() {
    while (!rows.hasNext()) {
      if (lastPage || !nextPage()) {
        return false;
      }
    }
    row = rows.next();
    return true;
  }

  /** The present row, in the order of the table's columns. */
  @Nullable Object[] row() {
    return Objects.requireNonNull(row, "no row has been read");
  }

  /** What the search asked of a search column; null for any other column. */
  @Nullable Object askedFor(int column) {
    return askedFor.get(column);
  }

  private boolean nextPage() {
    Optional<Page> fetched = fetch();
    if (fetched.isEmpty()) {
      return false;
    }
    Page page = fetched.get();
    rows = page.rows().iterator();
    Iterators.advance(rows, (int) Math.min(page.rows().size(), rowsBefore(page)));
    lastPage = page.last();
    pagesRead++;
    if (plan.reach() != ScanPlan.Reach.OPEN && pagesRead == 1) {
      expectRest(page);
    }
    return true;
  }

  /** The next page; empty if the budget is used up and the rows so far will do. */
  private Optional<Page> fetch() {
    try {
      return Optional.of(pages().next());
    } catch (FanworksException e) {
      if (e.kind() != ErrorKind.BUDGET_EXCEEDED || !execution.limits().partial()) {
        throw e;
      }
      execution.warn("Rows are missing: " + e.getMessage());
      close();
      return Optional.empty();
    }
  }

  private PagesAhead pages() {
    if (pages == null) {
      scan = execution.scan(plan.table(), search, readsOn());
      pages = new PagesAhead(scan, readsOn());
    }
    return pages;
  }

  /** Whether the caller is known to want every row. */
  private boolean readsOn() {
    return plan.reach().isWhole(execution.limits());
  }

  private void expectRest(Page page) {
    if (page.total().isPresent() && !page.last() && !page.rows().isEmpty()) {
      long rest = page.total().getAsLong() - page.firstRow() - page.rows().size();
      execution.expectPages(
          (rest + page.rows().size() - 1) / page.rows().size(), plan.reach() == ScanPlan.Reach.ALL);
    }
  }

  /** Rows at the start of a page that the search was to skip, but could not as a whole page. */
  private long rowsBefore(Page page) {
    return Math.max(0, search.skippedRows() - page.firstRow());
  }

  void close() {
    rows = Iterators.forArray();
    lastPage = true;
    if (scan != null) {
      scan.close();
    }
  }
}
