package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.fanworks.site.ao3.client.ReadPage;
import org.fanworks.site.ao3.client.WorkPages;
import org.fanworks.site.ao3.form.WorkOrder;
import org.jspecify.annotations.Nullable;

/** The rows of a search for works, page by page. Used by one thread. */
final class WorksStream implements PageStream {
  private final SiteSearch search;
  private final WorkQuery query;
  private final Ao3Run run;
  private final WorkRows rows;
  private @Nullable Reading reading;
  private boolean finished;

  /** The rows of {@code query}, which {@code search} was translated to. */
  WorksStream(SiteSearch search, WorkQuery query, Ao3Run run, WorkRows rows) {
    this.search = search;
    this.query = query;
    this.run = run;
    this.rows = rows;
  }

  /** The page that was read last, and what reads the next one. */
  private record Reading(WorkPages pages, ReadPage page) {
    Reading next() {
      return new Reading(pages, pages.after(page));
    }
  }

  @Override
  public Page next() {
    if (finished) {
      throw new IllegalStateException("The last page has been read");
    }
    Optional<Reading> next = reading == null ? open() : Optional.of(reading.next());
    if (next.isEmpty()) {
      finished = true;
      return Page.none();
    }
    warnOfChange(next.get().page());
    reading = next.get();
    finished = search.total() || reading.page().isLast();
    return page(reading.page());
  }

  private Optional<Reading> open() {
    long skippedRows = search.total() ? 0 : search.skippedRows();
    int number = run.pageSize().pageOf(skippedRows);
    return new WorkAccess(query, run.knowledge(), run.requests())
        .open(number)
        .map(
            opened -> {
              WorkPages pages =
                  new WorkPages(run.requests(), run.pageSize(), order(), opened.route());
              return new Reading(pages, pages.first(opened.page(), number, skippedRows));
            });
  }

  private WorkOrder order() {
    return WorkOrder.of(search.order());
  }

  private Page page(ReadPage read) {
    if (search.total()) {
      return new Page(List.of(), 0, read.total(), true);
    }
    return new Page(rows.of(read.page()), read.firstRow(), read.total(), read.isLast());
  }

  /**
   * In the order of ids nothing is lost; in any other order works may have moved past the reader.
   */
  private void warnOfChange(ReadPage next) {
    if (reading == null || order().isById()) {
      return;
    }
    OptionalLong total = next.total();
    if (total.isPresent() && !total.equals(reading.page().total())) {
      run.requests()
          .warn(
              "The list of works changed while it was read, so that works may be missing from the"
                  + " result. Without ORDER BY, or ordered by id, it is read completely.");
    }
  }
}
