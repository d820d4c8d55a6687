package org.fanworks.demo.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Bookmark.Item;
import org.fanworks.demo.data.Bookmark.Kind;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.index.Viewer;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.SeriesBlurbView;
import org.fanworks.demo.view.SymbolView;
import org.jspecify.annotations.Nullable;

/** Series as lists show them to a kind of viewer (AO3 reference, 6.2). Immutable. */
final class SeriesBlurbMaker {
  private final Site site;

  SeriesBlurbMaker(Site site) {
    this.site = site;
  }

  SeriesBlurbView blurb(Viewer viewer, SeriesDetails series) {
    List<Work> works = site.shelves(viewer).ofSeries(series);
    List<Tag> tags = tags(works);
    String path = SitePaths.series(series.series().id());
    return new SeriesBlurbView(
        series.series().id(),
        classes(series),
        new LinkView(series.series().title(), path),
        BlurbMaker.byline(new Byline(series.creators(), null, series.anonymous())),
        series.restricted(),
        BlurbMaker.fandoms(tags),
        SymbolMaker.symbols(tags, completeness(series)),
        works.isEmpty() ? "" : Numbers.blurbDate(updated(works)),
        BlurbMaker.tags(tags),
        series.description(),
        Numbers.separated(words(works)),
        Numbers.separated(works.size()),
        bookmarks(viewer, series, path));
  }

  /** Date of the newest chapter in UTC. */
  static LocalDate updated(List<Work> works) {
    Instant newest =
        works.stream().map(work -> work.dates().revisedAt()).max(Instant::compareTo).orElseThrow();
    return LocalDate.ofInstant(newest, ZoneOffset.UTC);
  }

  /** All words of some works; unknown counts as none. */
  static long words(List<Work> works) {
    return works.stream()
        .map(work -> work.extent().wordCount())
        .filter(Objects::nonNull)
        .mapToLong(Integer::longValue)
        .sum();
  }

  /** The tags of all works in the order of their first use. */
  private List<Tag> tags(List<Work> works) {
    return works.stream()
        .flatMap(work -> site.archive().displayedTags(work).stream())
        .distinct()
        .toList();
  }

  private static String classes(SeriesDetails series) {
    String common = "series blurb group series-" + series.series().id();
    if (series.anonymous()) {
      return "anonymous " + common;
    }
    return series.creators().stream()
        .map(Pseud::userId)
        .distinct()
        .sorted()
        .map(id -> " user-" + id)
        .collect(Collectors.joining("", common, ""));
  }

  private static SymbolView completeness(SeriesDetails series) {
    return series.complete()
        ? new SymbolView("complete-yes iswip", "Complete Series")
        : new SymbolView("complete-no iswip", "Series in Progress");
  }

  private @Nullable LinkView bookmarks(Viewer viewer, SeriesDetails series, String path) {
    Item item = Item.of(Kind.SERIES, series.series().id());
    int count = site.bookmarks(viewer).of(item).size();
    return count == 0 ? null : new LinkView(Numbers.separated(count), path + "/bookmarks");
  }
}
