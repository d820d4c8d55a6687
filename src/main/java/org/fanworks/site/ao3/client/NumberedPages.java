package org.fanworks.site.ao3.client;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;
import org.fanworks.site.RecordPage;
import org.fanworks.site.ao3.page.ListPage;

/** The pages of a list that are asked for by number. Used by one thread. */
final class NumberedPages<T> implements Iterator<RecordPage<T>> {
  private final IntFunction<Optional<ListPage<T>>> pages;
  private int number = 1;
  private long rowsBefore;
  private boolean finished;

  /**
   * Pages from the first one on.
   *
   * @param pages asks for the page with that number; empty if there is no such list
   */
  NumberedPages(IntFunction<Optional<ListPage<T>>> pages) {
    this.pages = pages;
  }

  @Override
  public boolean hasNext() {
    return !finished;
  }

  @Override
  public RecordPage<T> next() {
    if (finished) {
      throw new NoSuchElementException("The last page has been read");
    }
    Optional<ListPage<T>> page = pages.apply(number);
    number++;
    finished = page.isEmpty() || !page.get().hasNext();
    return page.map(this::records).orElseGet(() -> RecordPage.whole(List.of()));
  }

  private RecordPage<T> records(ListPage<T> page) {
    long first = page.firstRow().isPresent() ? page.firstRow().getAsLong() - 1 : rowsBefore;
    rowsBefore = first + page.entries().size();
    return new RecordPage<>(page.entries(), first, page.total(), finished);
  }
}
