package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fanworks.demo.view.PagerItem;
import org.fanworks.demo.view.PagerView;
import org.jspecify.annotations.Nullable;

/** Paging blocks of both kinds: which numbers they show and where these lead. */
final class PagerMaker {
  /** Numbers that the listings' kind shows, gaps included. */
  private static final int SLOTS = 9;

  private PagerMaker() {}

  /** The block of search results: four numbers around the current, two at each end. */
  static PagerView around(Request request, int page, int pages) {
    NavigableSet<Integer> shown = new TreeSet<>();
    add(shown, 1, Math.min(2, pages));
    add(shown, Math.max(1, page - 4), Math.min(pages, page + 4));
    add(shown, Math.max(1, pages - 1), pages);
    return pager(request, page, pages, List.copyOf(shown));
  }

  /** The block of listings: nine slots, first and last number always among them. */
  static PagerView slots(Request request, int page, int pages) {
    NavigableSet<Integer> shown = new TreeSet<>();
    if (pages <= SLOTS) {
      add(shown, 1, pages);
    } else if (page < 6) {
      add(shown, 1, SLOTS - 2);
    } else if (page > pages - 5) {
      add(shown, pages - SLOTS + 3, pages);
    } else {
      add(shown, page - 2, page + 2);
    }
    add(shown, 1, 1);
    add(shown, pages, pages);
    return pager(request, page, pages, List.copyOf(shown));
  }

  private static void add(NavigableSet<Integer> shown, int from, int to) {
    IntStream.rangeClosed(from, to).forEach(shown::add);
  }

  private static PagerView pager(Request request, int page, int pages, List<Integer> shown) {
    if (pages < 2 || page > pages) {
      return PagerView.NONE;
    }
    List<PagerItem> items = new ArrayList<>();
    int before = 0;
    for (int number : shown) {
      if (number > before + 1) {
        items.add(new PagerItem("", null, true));
      }
      String href = number == page ? null : href(request, number);
      items.add(new PagerItem(Integer.toString(number), href, false));
      before = number;
    }
    return new PagerView(
        neighbour(request, page - 1, pages), neighbour(request, page + 1, pages), items);
  }

  private static @Nullable String neighbour(Request request, int page, int pages) {
    return page < 1 || page > pages ? null : href(request, page);
  }

  private static String href(Request request, int page) {
    return request
        .query()
        .without("page")
        .with("page", Integer.toString(page))
        .sorted()
        .after(request.rawPath());
  }
}
