package org.fanworks.demo.web;

import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.Bookmark.Item;
import org.fanworks.demo.data.ExternalWork;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.index.Viewer;
import org.fanworks.demo.view.BlurbView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.MarkedItemView;
import org.fanworks.demo.view.SeriesBlurbView;

/** Bookmarked things as lists of bookmarks show them. Immutable. */
final class MarkedItemMaker {
  private final Site site;
  private final SeriesBlurbMaker series;
  private final ExternalBlurbMaker externals;

  MarkedItemMaker(Site site) {
    this.site = site;
    this.series = new SeriesBlurbMaker(site);
    this.externals = new ExternalBlurbMaker(site);
  }

  /** The thing, unless it is gone. */
  Optional<MarkedItemView> item(Viewer viewer, Item item) {
    if (item.gone()) {
      return Optional.empty();
    }
    return switch (item.kind()) {
      case WORK -> site.archive().findWork(item.id()).map(work -> work(viewer, item, work));
      case SERIES -> site.lore().findSeries(item.id()).map(one -> series(viewer, item, one));
      case EXTERNAL_WORK ->
          site.lore().findExternalWork(item.id()).map(work -> external(viewer, item, work));
    };
  }

  private MarkedItemView work(Viewer viewer, Item item, Work work) {
    BlurbView blurb = site.blurbs().blurb(work);
    String classes = ownClasses(blurb.classes(), "work-" + work.id());
    int count = site.bookmarks(viewer).of(item).size();
    LinkView bookmarks = bookmarks(SitePaths.work(work.id()), count);
    return new MarkedItemView(work.id(), classes, blurb, null, null, bookmarks, count, List.of());
  }

  private MarkedItemView series(Viewer viewer, Item item, SeriesDetails one) {
    SeriesBlurbView blurb = series.blurb(viewer, one);
    String classes = ownClasses(blurb.classes(), "series-" + item.id());
    int count = site.bookmarks(viewer).of(item).size();
    LinkView bookmarks = bookmarks(SitePaths.series(item.id()), count);
    return new MarkedItemView(item.id(), classes, null, blurb, null, bookmarks, count, List.of());
  }

  private MarkedItemView external(Viewer viewer, Item item, ExternalWork work) {
    int count = site.bookmarks(viewer).of(item).size();
    LinkView bookmarks = bookmarks("/external_works/" + item.id(), count);
    return new MarkedItemView(
        item.id(),
        "external-work-" + item.id(),
        null,
        null,
        externals.blurb(viewer, work),
        bookmarks,
        count,
        List.of());
  }

  /** The classes that name the thing and its creators. */
  private static String ownClasses(String classes, String first) {
    int start = classes.indexOf(first);
    return start < 0 ? first : classes.substring(start);
  }

  private static LinkView bookmarks(String path, int count) {
    return new LinkView(count < 100 ? Integer.toString(count) : "*", path + "/bookmarks");
  }
}
