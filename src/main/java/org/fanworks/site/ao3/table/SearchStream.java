package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.fanworks.site.ao3.client.PageSize;
import org.fanworks.site.ao3.client.ReadPage;
import org.fanworks.site.ao3.client.SearchPages;
import org.fanworks.site.ao3.page.SearchPage;
import org.jspecify.annotations.Nullable;

/** The rows of a search of one of the archive's indexes, page by page. Used by one thread. */
final class SearchStream<R, P extends SearchPage> implements PageStream {
  private final SiteSearch search;
  private final SearchedRows<R, P> source;
  private final PageSize pageSize;
  private @Nullable Reading<R, P> reading;
  private boolean positionsKnown = true;
  private long rowsRead;
  private boolean finished;

  /** The rows of {@code search}. */
  SearchStream(SiteSearch search, SearchedRows<R, P> source, PageSize pageSize) {
    this.search = search;
    this.source = source;
    this.pageSize = pageSize;
  }

  /** The page that was read last, and what reads the next one. */
  private record Reading<R, P extends SearchPage>(SearchPages<R, P> pages, ReadPage<R, P> page) {
    Reading<R, P> next() {
      return new Reading<>(pages, pages.after(page));
    }
  }

  @Override
  public Page next() {
    if (finished) {
      throw new IllegalStateException("The last page has been read");
    }
    Optional<Reading<R, P>> next = reading == null ? open() : Optional.of(reading.next());
    if (next.isEmpty()) {
      finished = true;
      return Page.none();
    }
    warnOfChange(next.get().page());
    reading = next.get();
    warnOfGaps();
    finished = search.total() || reading.page().isLast();
    return page(reading.page());
  }

  private Optional<Reading<R, P>> open() {
    long skippedRows = search.total() ? 0 : search.skippedRows();
    int number = pageSize.pageOf(skippedRows);
    return source
        .open(number)
        .map(
            opened -> {
              SearchPages<R, P> pages = source.pages(opened.route());
              ReadPage<R, P> first = pages.first(opened.page(), number, skippedRows);
              positionsKnown = pageSize.isCertain();
              return new Reading<>(pages, first);
            });
  }

  private Page page(ReadPage<R, P> read) {
    if (search.total()) {
      return new Page(List.of(), 0, read.total(), true);
    }
    List<@Nullable Object[]> rows = source.rows(read.page());
    long firstRow = positionsKnown ? read.firstRow() : rowsRead;
    rowsRead += rows.size();
    return new Page(rows, firstRow, read.total(), read.isLast());
  }

  private void warnOfGaps() {
    if (pageSize.hasGaps() && (search.total() || search.skippedRows() > 0)) {
      source.warn(
          "The index of the archive counts entries that are gone, which no page shows: a count may"
              + " be too large, and OFFSET may begin too early, so that rows come again. The"
              + " connection property counters=exact counts the rows of the pages instead.");
    }
  }

  /**
   * In the order of ids nothing is lost; in any other order rows may have moved past the reader.
   */
  private void warnOfChange(ReadPage<R, P> next) {
    if (reading == null || source.inOrderOfIds()) {
      return;
    }
    OptionalLong total = next.total();
    if (total.isPresent() && !total.equals(reading.page().total())) {
      source.warn(
          "The list changed while it was read, so that rows may be missing from the result."
              + " Without ORDER BY, or ordered by id, it is read completely.");
    }
  }
}
