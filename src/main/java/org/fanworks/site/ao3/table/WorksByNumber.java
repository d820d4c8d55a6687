package org.fanworks.site.ao3.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.fanworks.site.ao3.client.WorkEntries;
import org.fanworks.site.ao3.page.WorkBlurb;
import org.jspecify.annotations.Nullable;

/**
 * The rows of works that are asked for by number. Used by one thread.
 *
 * <table>
 * <caption>Where an entry comes from: the first line that applies</caption>
 * <tr><td>the run has just read all of them</td><td>from there, without a request</td></tr>
 * <tr><td>robots.txt closes the search</td><td>the own page of each work, one request each; the
 *     search's other conditions, order and count are made up for here</td></tr>
 * <tr><td>the run has read some, and any order will do</td><td>the search for the others</td></tr>
 * <tr><td>otherwise</td><td>the search</td></tr>
 * </table>
 */
final class WorksByNumber implements PageStream {
  private final List<Long> ids;
  private final SiteSearch search;
  private final WorkEntries entries;
  private final Function<List<WorkBlurb>, List<@Nullable Object[]>> rows;
  private final Function<List<Long>, PageStream> searchFor;
  private final Deque<Long> ownPages = new ArrayDeque<>();
  private Optional<PageStream> searched = Optional.empty();
  private boolean opened;
  private long rowsBefore;

  /**
   * The rows of {@code ids}.
   *
   * @param rows makes rows of entries, without those that the search does not want, in its order
   * @param searchFor the same search for those works only
   */
  WorksByNumber(
      List<Long> ids,
      SiteSearch search,
      WorkEntries entries,
      Function<List<WorkBlurb>, List<@Nullable Object[]>> rows,
      Function<List<Long>, PageStream> searchFor) {
    this.ids = ids;
    this.search = search;
    this.entries = entries;
    this.rows = rows;
    this.searchFor = searchFor;
  }

  @Override
  public Page next() {
    if (!opened) {
      opened = true;
      return open();
    }
    if (searched.isPresent()) {
      return shifted(searched.get().next());
    }
    if (ownPages.isEmpty()) {
      throw new IllegalStateException("The last page has been read");
    }
    return page(entries.ownPage(ownPages.remove()).stream().toList());
  }

  private Page open() {
    List<Long> missing = entries.missing(ids);
    List<WorkBlurb> seen = entries.seen(ids);
    if (missing.isEmpty()) {
      return whole(seen);
    }
    boolean anyOrder = search.order().isEmpty() && !search.total() && search.skippedRows() == 0;
    if (entries.isSearchAllowed()) {
      boolean some = anyOrder && !seen.isEmpty();
      searched = Optional.of(searchFor.apply(some ? missing : ids));
      return some ? page(seen) : searched.get().next();
    }
    if (!anyOrder) {
      return whole(Stream.concat(seen.stream(), missing.stream().flatMap(this::ownPage)).toList());
    }
    ownPages.addAll(missing);
    return page(seen);
  }

  private Stream<WorkBlurb> ownPage(long id) {
    return entries.ownPage(id).stream();
  }

  /** All rows at once. */
  private Page whole(List<WorkBlurb> works) {
    List<@Nullable Object[]> all = rows.apply(works);
    return new Page(search.total() ? List.of() : all, 0, OptionalLong.of(all.size()), true);
  }

  /** Some of the rows. */
  private Page page(List<WorkBlurb> works) {
    List<@Nullable Object[]> some = rows.apply(works);
    long first = rowsBefore;
    rowsBefore += some.size();
    boolean last = searched.isEmpty() && ownPages.isEmpty();
    return new Page(some, first, OptionalLong.empty(), last);
  }

  /** A page of the search behind the rows that came before it. */
  private Page shifted(Page page) {
    return new Page(page.rows(), rowsBefore + page.firstRow(), OptionalLong.empty(), page.last());
  }
}
