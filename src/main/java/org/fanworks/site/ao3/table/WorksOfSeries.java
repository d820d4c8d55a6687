package org.fanworks.site.ao3.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.fanworks.site.ao3.client.SeriesPages;
import org.fanworks.site.ao3.page.SeriesPage;
import org.fanworks.site.ao3.page.WorkBlurb;
import org.fanworks.site.ao3.page.WorkListPage;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the works of some series, from the own pages of these, one request for 20 works.
 * Robots.txt leaves them open where it closes the search; they filter nothing, so that the other
 * conditions, order and count are made up for here. Used by one thread.
 */
final class WorksOfSeries implements PageStream {
  private final Deque<Long> series;
  private final SiteSearch search;
  private final SeriesPages pages;
  private final Function<List<WorkBlurb>, List<@Nullable Object[]>> rows;
  private final Set<Long> read = new HashSet<>();
  private int number = 1;
  private long rowsBefore;

  /**
   * The rows of works of {@code series}.
   *
   * @param rows makes rows of entries, without those that the search does not want, in its order
   */
  WorksOfSeries(
      List<Long> series,
      SiteSearch search,
      SeriesPages pages,
      Function<List<WorkBlurb>, List<@Nullable Object[]>> rows) {
    this.series = new ArrayDeque<>(series);
    this.search = search;
    this.pages = pages;
    this.rows = rows;
  }

  @Override
  public Page next() {
    if (series.isEmpty()) {
      throw new IllegalStateException("The last page has been read");
    }
    return search.order().isEmpty() && !search.total() ? nextPage() : whole();
  }

  private Page nextPage() {
    List<@Nullable Object[]> some = rows.apply(nextWorks());
    long first = rowsBefore;
    rowsBefore += some.size();
    return new Page(some, first, OptionalLong.empty(), series.isEmpty());
  }

  private Page whole() {
    List<WorkBlurb> works = new ArrayList<>();
    while (!series.isEmpty()) {
      works.addAll(nextWorks());
    }
    List<@Nullable Object[]> all = rows.apply(works);
    return new Page(search.total() ? List.of() : all, 0, OptionalLong.of(all.size()), true);
  }

  /** The works of one page that were in none of the series before. */
  private List<WorkBlurb> nextWorks() {
    Optional<WorkListPage> page = pages.series(series.element(), number).map(SeriesPage::works);
    if (page.filter(WorkListPage::hasNext).isPresent()) {
      number++;
    } else {
      series.remove();
      number = 1;
    }
    return page.map(WorkListPage::blurbs).orElse(List.of()).stream()
        .filter(work -> read.add(work.id()))
        .toList();
  }
}
