package org.fanworks.site.ao3.client;

import java.util.Locale;
import java.util.OptionalLong;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.ao3.client.ReadPage.Place;
import org.fanworks.site.ao3.form.ListOrder;
import org.fanworks.site.ao3.form.SearchText.NumberRange;
import org.fanworks.site.ao3.page.SearchPage;

/**
 * Reads the pages of a search one after the other, one request each as a rule. Used by one thread.
 *
 * <p>In the order of ids the reading is complete: beyond the archive's cap, and when rows leave it
 * meanwhile so that others move to earlier pages, it goes on with a search for the ids that follow
 * the last one. In any other order it ends at the cap with an error.
 */
public final class SearchPages<R, P extends SearchPage> {
  private final SearchSource<R, P> source;
  private final PageSize pageSize;
  private final ListOrder order;
  private final R route;

  /** The largest or smallest id so far, whichever the order comes to last. */
  private OptionalLong lastId = OptionalLong.empty();

  /** Pages of {@code route}, which asks for {@code order}. */
  public SearchPages(SearchSource<R, P> source, PageSize pageSize, ListOrder order, R route) {
    this.source = source;
    this.pageSize = pageSize;
    this.order = order;
    this.route = route;
  }

  /**
   * Goes to the page that holds the row after {@code skippedRows}, or to the last one.
   *
   * @param opened a page that was read already
   * @param number of that page, from 1
   */
  public ReadPage<R, P> first(P opened, int number, long skippedRows) {
    pageSize.learn(opened, number);
    int wanted = pageSize.pageOf(skippedRows);
    Place<R> place = new Place<>(route, 0, wanted, pageSize.get());
    ReadPage<R, P> page = wanted == number ? checked(opened, place) : read(place);
    while (page.isCapped() && skippedRows >= page.end()) {
      page = beyond(page, skippedRows);
    }
    return page;
  }

  /** Reads the page that follows {@code page}, which is not the last one. */
  public ReadPage<R, P> after(ReadPage<R, P> page) {
    if (page.isCapped()) {
      return beyond(page, page.end());
    }
    Place<R> place = page.place().next();
    P list = request(place);
    while (list.nothingFound() && !order.isById() && place.next().firstRow() < rowsOf(page)) {
      place = place.next();
      list = request(place);
    }
    ReadPage<R, P> next = new ReadPage<>(list, place);
    return order.isById() && next.hasShrunkSince(page)
        ? beyond(page, page.end())
        : checked(list, next.place());
  }

  /**
   * Rows that follow a page of which the archive says that nothing is found: it does so where all
   * works of the page are gone, and not only past the end (AO3 reference, 5.4 and 5.6).
   */
  private static long rowsOf(ReadPage<?, ?> page) {
    return page.total().orElse(0);
  }

  /** Goes on after the last id. */
  private ReadPage<R, P> beyond(ReadPage<R, P> page, long skippedRows) {
    if (!order.isById()) {
      throw new FanworksException(
          ErrorKind.NOT_SUPPORTED,
          String.format(
              Locale.ROOT,
              "The archive gives out the first %,d rows of a search in this order, and the"
                  + " statement wants more. Narrow it (WHERE, LIMIT), or leave out ORDER BY or order"
                  + " by id: then all are read.",
              PageSize.MAX_RESULTS));
    }
    long last =
        lastId.orElseThrow(
            () -> source.changed(page.place().route(), "row on the last page that it gives out"));
    NumberRange rest =
        order.descending()
            ? new NumberRange("id", OptionalLong.empty(), OptionalLong.of(last - 1))
            : new NumberRange("id", OptionalLong.of(last + 1), OptionalLong.empty());
    int number = pageSize.pageOf(skippedRows - page.end());
    return read(new Place<>(source.within(route, rest), page.end(), number, pageSize.get()));
  }

  private ReadPage<R, P> read(Place<R> place) {
    return checked(request(place), place);
  }

  private P request(Place<R> place) {
    return source.page(place.route(), place.number());
  }

  /** Makes sure that ids come in order, where they are relied on. */
  private ReadPage<R, P> checked(P list, Place<R> place) {
    if (order.isById()) {
      OptionalLong before = OptionalLong.empty();
      for (long id : list.ids()) {
        if (before.isPresent() && !order.follows(id, before.getAsLong())) {
          throw source.changed(
              place.route(), "order by id: " + id + " comes after " + before.getAsLong());
        }
        before = OptionalLong.of(id);
      }
      boolean further = lastId.isEmpty() || order.follows(before.orElse(0), lastId.getAsLong());
      lastId = before.isPresent() && further ? before : lastId;
    }
    Place<R> real = place.of(list);
    pageSize.lookForGaps(list, real.number());
    return new ReadPage<>(list, real);
  }
}
