package org.fanworks.site.ao3.client;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.fanworks.site.RecordPage;
import org.fanworks.site.ao3.page.SearchPage;
import org.jspecify.annotations.Nullable;

/** The pages of a search, read as {@link SearchPages} reads them. Used by one thread. */
final class FoundPages<R, P extends SearchPage, T> implements Iterator<RecordPage<T>> {
  private final SearchPages<R, P> pages;
  private final SearchSource<R, P> source;
  private final R route;
  private final Function<P, List<T>> entries;
  private @Nullable ReadPage<R, P> current;

  /**
   * Pages from the first one on.
   *
   * @param entries what is on a page
   */
  FoundPages(
      SearchPages<R, P> pages, SearchSource<R, P> source, R route, Function<P, List<T>> entries) {
    this.pages = pages;
    this.source = source;
    this.route = route;
    this.entries = entries;
  }

  @Override
  public boolean hasNext() {
    return current == null || !current.isLast();
  }

  @Override
  public RecordPage<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The last page has been read");
    }
    ReadPage<R, P> page =
        current == null ? pages.first(source.page(route, 1), 1, 0) : pages.after(current);
    current = page;
    return new RecordPage<>(
        entries.apply(page.page()), page.firstRow(), page.total(), page.isLast());
  }
}
