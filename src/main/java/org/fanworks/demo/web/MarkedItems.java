package org.fanworks.demo.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Bookmark.Item;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.ExternalWork;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.data.WorkType;
import org.fanworks.demo.index.MarkedItem;
import org.fanworks.demo.index.Viewer;

/** Gathers what the bookmark search indexes of bookmarked things, as a kind of viewer sees them. */
final class MarkedItems {
  private static final String ANONYMOUS = "Anonymous";

  private final Site site;
  private final Viewer viewer;

  MarkedItems(Site site, Viewer viewer) {
    this.site = site;
    this.viewer = viewer;
  }

  /** The things that some bookmarks are of, unless they are gone. */
  List<MarkedItem> of(List<Bookmark> bookmarks) {
    return bookmarks.stream()
        .map(Bookmark::item)
        .distinct()
        .map(this::item)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<MarkedItem> item(Item item) {
    if (item.gone()) {
      return Optional.empty();
    }
    return switch (item.kind()) {
      case WORK -> site.archive().findWork(item.id()).map(work -> work(item, work));
      case SERIES -> site.lore().findSeries(item.id()).map(series -> series(item, series));
      case EXTERNAL_WORK ->
          site.lore().findExternalWork(item.id()).map(work -> external(item, work));
    };
  }

  private MarkedItem work(Item item, Work work) {
    boolean open = !work.byline().anonymous() && !work.visibility().unrevealed();
    Integer words = work.extent().wordCount();
    return new MarkedItem(
        item,
        work.title(),
        work.text().summary(),
        creators(work.byline()),
        site.archive().displayedTags(work),
        work.extent().complete(),
        work.language(),
        work.dates().revisedAt(),
        work.dates().createdAt(),
        open ? ids(work.byline().creators(), true) : Set.of(),
        open ? ids(work.byline().creators(), false) : Set.of(),
        new MarkedItem.Hiding(
            work.byline().anonymous(),
            work.visibility().unrevealed(),
            work.visibility().restricted()),
        site.archive().collectionIds(work),
        words == null ? null : (Long) words.longValue(),
        work.indexOnly().workTypes().stream().map(WorkType::indexValue).toList());
  }

  private static List<String> creators(Byline byline) {
    if (byline.anonymous()) {
      return List.of(ANONYMOUS);
    }
    return byline.importedAuthor() == null
        ? byline.creators().stream().map(Pseud::byline).toList()
        : List.of(byline.importedAuthor());
  }

  private static Set<Long> ids(List<Pseud> pseuds, boolean ofUsers) {
    return pseuds.stream()
        .map(pseud -> ofUsers ? pseud.userId() : pseud.id())
        .collect(Collectors.toSet());
  }

  private MarkedItem series(Item item, SeriesDetails series) {
    List<Work> works = site.shelves(viewer).ofSeries(series);
    List<Tag> tags =
        works.stream()
            .flatMap(work -> site.archive().displayedTags(work).stream())
            .distinct()
            .toList();
    List<Pseud> creators = series.anonymous() ? List.of() : series.creators();
    return new MarkedItem(
        item,
        series.series().title(),
        series.description(),
        creators(new Byline(series.creators(), null, series.anonymous())),
        tags,
        series.complete(),
        works.get(0).language(),
        SeriesBlurbMaker.updated(works).atStartOfDay(ZoneOffset.UTC).toInstant(),
        works.get(0).dates().createdAt(),
        ids(creators, true),
        ids(creators, false),
        new MarkedItem.Hiding(series.anonymous(), false, series.restricted()),
        Set.of(),
        SeriesBlurbMaker.words(works),
        List.of());
  }

  private MarkedItem external(Item item, ExternalWork work) {
    return new MarkedItem(
        item,
        work.title(),
        work.summary(),
        List.of(work.author()),
        work.tagIds().stream().map(site.archive()::tag).toList(),
        null,
        work.language(),
        work.createdAt(),
        work.createdAt(),
        Set.of(),
        Set.of(),
        null,
        Set.of(),
        null,
        List.of());
  }
}
