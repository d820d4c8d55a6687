package org.fanworks.demo.row;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Audience;
import org.fanworks.demo.generator.Lore;

/** Rows about series as guests see them. Immutable. */
public final class SeriesRows {
  private final Archive archive;
  private final Lore lore;
  private final Lazy<Map<Long, Long>> bookmarks;

  /** Rows of an archive. */
  public SeriesRows(Archive archive, Lore lore) {
    this.archive = archive;
    this.lore = lore;
    this.bookmarks = Lazy.of(this::bookmarks);
  }

  private Map<Long, Long> bookmarks() {
    Audience audience = new Audience(archive, lore);
    return lore.bookmarks().stream()
        .filter(bookmark -> bookmark.item().kind() == Bookmark.Kind.SERIES)
        .filter(bookmark -> !bookmark.item().gone())
        .filter(bookmark -> audience.shows(bookmark, false))
        .collect(Collectors.groupingBy(mark -> mark.item().id(), Collectors.counting()));
  }

  /** All series of which guests see anything, by id. */
  public List<SeriesRow> all() {
    return lore.allSeries().stream().map(this::row).flatMap(Optional::stream).toList();
  }

  /** The series that a user is openly a creator of, as their list has them. */
  public List<SeriesRow> of(String login) {
    return lore.allSeries().stream()
        .filter(series -> !series.anonymous())
        .filter(series -> series.creators().stream().anyMatch(p -> p.login().equals(login)))
        .sorted(Comparator.comparing(SeriesDetails::updatedAt).reversed())
        .map(this::row)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The row of a series; empty when guests see nothing of it. */
  public Optional<SeriesRow> row(SeriesDetails series) {
    List<Work> works =
        series.works().stream().filter(work -> work.visibility().listedForGuests()).toList();
    return works.isEmpty() ? Optional.empty() : Optional.of(row(series, works));
  }

  private SeriesRow row(SeriesDetails series, List<Work> works) {
    List<Tag> tags =
        works.stream().flatMap(work -> archive.displayedTags(work).stream()).distinct().toList();
    List<Pseud> creators = series.creators();
    boolean anonymous = series.anonymous();
    return new SeriesRow(
        series.series().id(),
        series.series().title(),
        anonymous ? List.of("Anonymous") : creators.stream().map(Pseud::byline).toList(),
        anonymous ? null : creators.stream().map(Pseud::login).toList(),
        anonymous,
        names(tags, TagType.FANDOM),
        names(tags, TagType.RELATIONSHIP),
        names(tags, TagType.CHARACTER),
        names(tags, TagType.FREEFORM),
        names(tags, TagType.ARCHIVE_WARNING),
        names(tags, TagType.RATING),
        names(tags, TagType.CATEGORY),
        series.description(),
        series.notes(),
        words(works),
        works.size(),
        bookmarks.get().getOrDefault(series.series().id(), 0L).intValue(),
        series.complete(),
        works.stream().map(w -> w.dates().published()).min(LocalDate::compareTo).orElseThrow(),
        updated(works),
        works.stream().map(Work::id).toList());
  }

  private static List<String> names(List<Tag> tags, TagType type) {
    return tags.stream().filter(tag -> tag.type() == type).map(Tag::displayName).toList();
  }

  private static long words(List<Work> works) {
    return works.stream()
        .map(work -> work.extent().wordCount())
        .filter(Objects::nonNull)
        .mapToLong(Integer::longValue)
        .sum();
  }

  private static LocalDate updated(List<Work> works) {
    Instant newest =
        works.stream().map(work -> work.dates().revisedAt()).max(Instant::compareTo).orElseThrow();
    return LocalDate.ofInstant(newest, ZoneOffset.UTC);
  }
}
