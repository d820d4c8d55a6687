package org.fanworks.demo.row;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Bookmark.Item;
import org.fanworks.demo.data.Bookmark.Kind;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.data.ExternalWork;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Audience;
import org.fanworks.demo.generator.Lore;
import org.jspecify.annotations.Nullable;

/** Rows about bookmarks and the works elsewhere that some are of. Immutable. */
public final class BookmarkRows {
  private final Archive archive;
  private final Lore lore;
  private final Lazy<List<Bookmark>> listed;

  /** Rows of an archive. */
  public BookmarkRows(Archive archive, Lore lore) {
    this.archive = archive;
    this.lore = lore;
    Audience audience = new Audience(archive, lore);
    this.listed =
        Lazy.of(() -> lore.bookmarks().stream().filter(b -> audience.shows(b, false)).toList());
  }

  /** All bookmarks that guests find, by id. */
  public List<BookmarkRow> all() {
    return listed.get().stream().map(this::row).toList();
  }

  /** The bookmarks of a user that guests find, the newest first. */
  public List<BookmarkRow> of(String login) {
    return newestFirst(listed.get(), login);
  }

  /** All bookmarks of a user, as only the user sees them, the newest first. */
  public List<BookmarkRow> own(String login) {
    return newestFirst(lore.bookmarks(), login);
  }

  private List<BookmarkRow> newestFirst(List<Bookmark> bookmarks, String login) {
    return bookmarks.stream()
        .filter(bookmark -> bookmark.bookmarker().login().equals(login))
        .sorted(Comparator.comparing(Bookmark::id).reversed())
        .map(this::row)
        .toList();
  }

  private BookmarkRow row(Bookmark bookmark) {
    Item item = bookmark.item();
    boolean plain = !bookmark.unlisted() && !bookmark.hiddenByAdmin();
    return new BookmarkRow(
        bookmark.id(),
        bookmark.bookmarker().login(),
        bookmark.bookmarker().name(),
        bookmark.bookmarker().userId(),
        item.gone() ? null : item.kind().name().toLowerCase(Locale.ROOT),
        item.gone() ? null : (Long) item.id(),
        title(item),
        date(bookmark.createdAt()),
        plain ? (Boolean) bookmark.recommended() : null,
        bookmark.unlisted(),
        bookmark.notes(),
        bookmark.tagIds().stream().map(archive::tag).map(Tag::displayName).toList(),
        bookmark.collectionIds().stream().map(archive::collection).map(Collection::title).toList(),
        item);
  }

  private static LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private @Nullable String title(Item item) {
    if (item.gone()) {
      return null;
    }
    return switch (item.kind()) {
      case WORK ->
          archive
              .findWork(item.id())
              .filter(work -> !work.visibility().unrevealed())
              .map(Work::title)
              .orElse(null);
      case SERIES -> archive.series(item.id()).title();
      case EXTERNAL_WORK -> lore.findExternalWork(item.id()).orElseThrow().title();
    };
  }

  /** All works elsewhere by id. */
  public List<ExternalWorkRow> externalWorks() {
    Map<Long, Long> counts =
        listed.get().stream()
            .map(Bookmark::item)
            .filter(item -> item.kind() == Kind.EXTERNAL_WORK && !item.gone())
            .collect(Collectors.groupingBy(Item::id, Collectors.counting()));
    return lore.externalWorks().stream()
        .map(work -> row(work, counts.getOrDefault(work.id(), 0L).intValue()))
        .toList();
  }

  private ExternalWorkRow row(ExternalWork work, int bookmarks) {
    return new ExternalWorkRow(
        work.id(),
        work.url(),
        work.title(),
        work.author(),
        names(work, TagType.FANDOM),
        names(work, TagType.RELATIONSHIP),
        names(work, TagType.CHARACTER),
        names(work, TagType.RATING).stream().findFirst().orElse(null),
        names(work, TagType.CATEGORY),
        date(work.createdAt()),
        work.summary(),
        work.language(),
        bookmarks);
  }

  private List<String> names(ExternalWork work, TagType type) {
    return work.tagIds().stream()
        .map(archive::tag)
        .filter(tag -> tag.type() == type)
        .map(Tag::displayName)
        .toList();
  }
}
