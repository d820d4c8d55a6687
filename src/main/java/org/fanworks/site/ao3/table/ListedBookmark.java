package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fanworks.site.ao3.client.ItemKind;
import org.fanworks.site.ao3.page.Bookmark;
import org.fanworks.site.ao3.page.BookmarkedItem;
import org.fanworks.site.ao3.page.BookmarkedItem.OfExternalWork;
import org.fanworks.site.ao3.page.BookmarkedItem.OfSeries;
import org.fanworks.site.ao3.page.BookmarkedItem.OfWork;
import org.fanworks.site.ao3.page.Byline;
import org.fanworks.site.ao3.page.ExternalWork;
import org.fanworks.site.ao3.page.SeriesEntry;
import org.fanworks.site.ao3.page.SeriesTags;
import org.fanworks.site.ao3.page.Work;
import org.fanworks.site.ao3.page.WorkTags;

/**
 * A bookmark of a list, as the columns of a row see it.
 *
 * @param itemUrl of the item's own page; empty for a deleted item
 */
record ListedBookmark(Bookmark bookmark, Optional<String> itemUrl) {
  /** What kind of thing is bookmarked; empty if it is deleted. */
  static Optional<ItemKind> kind(BookmarkedItem item) {
    if (item instanceof OfWork) {
      return Optional.of(ItemKind.WORK);
    }
    if (item instanceof OfSeries) {
      return Optional.of(ItemKind.SERIES);
    }
    return item instanceof OfExternalWork ? Optional.of(ItemKind.EXTERNAL_WORK) : Optional.empty();
  }

  /** Number of the item; empty if it is deleted. */
  static Optional<Long> id(BookmarkedItem item) {
    if (item instanceof OfWork of) {
      return Optional.of(of.blurb().id());
    }
    if (item instanceof OfSeries of) {
      return Optional.of(of.entry().series().id());
    }
    return item instanceof OfExternalWork of ? Optional.of(of.work().id()) : Optional.empty();
  }

  BookmarkedItem item() {
    return bookmark.item();
  }

  /** The work, if it is one of the archive and revealed. */
  Optional<Work> work() {
    return item() instanceof OfWork of ? of.blurb().work() : Optional.empty();
  }

  /** The series, if it is one. */
  Optional<SeriesEntry> series() {
    return item() instanceof OfSeries of ? Optional.of(of.entry()) : Optional.empty();
  }

  /** The external work, if it is one. */
  Optional<ExternalWork> externalWork() {
    return item() instanceof OfExternalWork of ? Optional.of(of.work()) : Optional.empty();
  }

  /** Who made the item, if it is on the archive. */
  Optional<Byline> byline() {
    return work().map(Work::byline).or(() -> series().map(entry -> entry.series().byline()));
  }

  /** Names of the item's creators. */
  Optional<List<String>> authors() {
    return byline()
        .map(Byline::authorNames)
        .or(() -> externalWork().map(work -> List.of(work.author())));
  }

  /** The item's tags; those of a series have no rating, as it may have several. */
  Optional<WorkTags> tags() {
    return work()
        .map(Work::tags)
        .or(() -> externalWork().map(ExternalWork::tags))
        .or(() -> series().map(entry -> withoutRating(entry.tags())));
  }

  /** Number of words, if the page tells. */
  OptionalInt words() {
    Optional<SeriesEntry> series = series();
    return series.isPresent()
        ? OptionalInt.of(series.get().series().size().words())
        : work().map(work -> work.stats().wordCount()).orElse(OptionalInt.empty());
  }

  private static WorkTags withoutRating(SeriesTags tags) {
    return new WorkTags(
        tags.fandoms(),
        Optional.empty(),
        tags.warnings(),
        tags.categories(),
        tags.relationships(),
        tags.characters(),
        tags.freeforms());
  }
}
