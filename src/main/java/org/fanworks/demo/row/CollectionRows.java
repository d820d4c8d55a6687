package org.fanworks.demo.row;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.data.CollectionDetails;
import org.fanworks.demo.data.CollectionDetails.Challenge;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Audience;
import org.fanworks.demo.generator.Lore;

/** Rows about collections as guests see them. Immutable. */
public final class CollectionRows {
  private final Archive archive;
  private final Lore lore;
  private final Lazy<Map<Long, List<Work>>> works;
  private final Lazy<Map<Long, Long>> bookmarks;

  /** Rows of an archive. */
  public CollectionRows(Archive archive, Lore lore) {
    this.archive = archive;
    this.lore = lore;
    this.works = Lazy.of(this::countedWorks);
    this.bookmarks = Lazy.of(this::countedBookmarks);
  }

  private Map<Long, List<Work>> countedWorks() {
    return archive.works().stream()
        .filter(work -> work.visibility().posted())
        .filter(work -> !work.visibility().hiddenByAdmin() && !work.visibility().restricted())
        .flatMap(work -> archive.collectionIds(work).stream().map(id -> Map.entry(id, work)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Map<Long, Long> countedBookmarks() {
    Audience audience = new Audience(archive, lore);
    return lore.bookmarks().stream()
        .filter(bookmark -> audience.shows(bookmark, false))
        .map(Bookmark::collectionIds)
        .flatMap(List::stream)
        .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
  }

  /** All collections. */
  public List<CollectionRow> all() {
    return lore.collections().stream().map(this::row).toList();
  }

  /**
   * Ids of the works of a collection and its parts that guests see listed, mysteries among them.
   */
  public List<Long> workIds(String name) {
    long id = archive.findCollection(name).orElseThrow().id();
    return works(id).stream().map(Work::id).toList();
  }

  private List<Work> works(long collectionId) {
    return works.get().getOrDefault(collectionId, List.of());
  }

  private CollectionRow row(CollectionDetails details) {
    Collection collection = details.collection();
    Challenge challenge = details.challenge();
    return new CollectionRow(
        collection.name(),
        collection.title(),
        details.owners().stream().map(Pseud::byline).toList(),
        details.moderators().stream().map(Pseud::byline).toList(),
        Stream.concat(details.owners().stream(), details.moderators().stream())
            .map(Pseud::login)
            .distinct()
            .toList(),
        LocalDate.ofInstant(details.updatedAt(), ZoneOffset.UTC),
        details.tags().stream().map(Tag::displayName).toList(),
        details.description(),
        !details.closed(),
        details.moderated(),
        collection.unrevealed(),
        collection.anonymous(),
        challenge == Challenge.NONE ? null : challenge.label(),
        works(collection.id()).size(),
        bookmarks.get().getOrDefault(collection.id(), 0L),
        (int) archive.collections().stream().filter(other -> partOf(other, collection)).count(),
        challenge == Challenge.PROMPT_MEME ? (Integer) details.prompts() : null,
        details.createdOn(),
        details.contact(),
        details.multifandom());
  }

  private static boolean partOf(Collection other, Collection collection) {
    return Long.valueOf(collection.id()).equals(other.parentId());
  }
}
