package org.fanworks.demo.data;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The archive's database with its lookups. Immutable and safe for use by many threads. Names and
 * logins are found without regard to case and accents; ids that come out of the data itself are
 * resolved with {@code tag}, {@code series}, {@code collection}, which fail on an unknown id.
 */
public final class Archive {
  private final ArchiveContents contents;
  private final TagTree tags;
  private final Map<Long, Work> works;
  private final Lazy<Map<Long, Work>> worksByChapter;
  private final Map<NameKey, User> users;
  private final Map<NameKey, List<Pseud>> pseuds;
  private final Map<Long, Series> series;
  private final Map<Long, Collection> collections;
  private final Map<NameKey, Collection> collectionsByName;

  /** Builds the lookups over the tables. */
  public Archive(ArchiveContents contents) {
    this.contents = contents;
    this.tags = new TagTree(contents.tags());
    this.works = index(contents.works(), Work::id);
    this.worksByChapter = Lazy.of(this::byChapter);
    this.users = index(contents.users(), user -> NameKey.of(user.login()));
    this.pseuds =
        contents.pseuds().stream()
            .collect(Collectors.groupingBy(pseud -> NameKey.of(pseud.login())));
    this.series = index(contents.series(), Series::id);
    this.collections = index(contents.collections(), Collection::id);
    this.collectionsByName = index(contents.collections(), entry -> NameKey.of(entry.name()));
  }

  private static <K, V> Map<K, V> index(List<V> rows, Function<V, K> key) {
    return rows.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
  }

  /** All works of the database by ascending id, whoever may see them. */
  public List<Work> works() {
    return contents.works();
  }

  /** What the index holds: the works and those that are gone. */
  public List<Work> indexedWorks() {
    return Stream.concat(contents.works().stream(), contents.goneWorks().stream())
        .sorted(Comparator.comparingLong(Work::id))
        .toList();
  }

  /** Works that are in the index only. */
  public List<Work> goneWorks() {
    return contents.goneWorks();
  }

  /** The work of the database with this id. */
  public Optional<Work> findWork(long id) {
    return Optional.ofNullable(works.get(id));
  }

  /** The work of the database that has a chapter with this id. */
  public Optional<Work> findWorkOfChapter(long chapterId) {
    return Optional.ofNullable(worksByChapter.get().get(chapterId));
  }

  private Map<Long, Work> byChapter() {
    Map<Long, Work> result = new HashMap<>();
    for (Work work : contents.works()) {
      work.extent().chapters().forEach(chapter -> result.put(chapter.id(), work));
    }
    return result;
  }

  /** All tags. */
  public List<Tag> tags() {
    return contents.tags();
  }

  /** How the tags hang together. */
  public TagTree tagTree() {
    return tags;
  }

  /** The tag with an id that the data itself named. */
  public Tag tag(long id) {
    return tags.tag(id);
  }

  /** The tag with this id. */
  public Optional<Tag> findTag(long id) {
    return tags.find(id);
  }

  /** The tag with this name, without regard to case and accents. */
  public Optional<Tag> findTag(String name) {
    return tags.find(name);
  }

  /** All users. */
  public List<User> users() {
    return contents.users();
  }

  /** The user with this login, without regard to case. */
  public Optional<User> findUser(String login) {
    return Optional.ofNullable(users.get(NameKey.of(login)));
  }

  /** The pseuds of a user by name. */
  public List<Pseud> pseuds(User user) {
    return pseuds.getOrDefault(NameKey.of(user.login()), List.of()).stream()
        .sorted(Comparator.comparing(Pseud::name))
        .toList();
  }

  /** The pseud of a user with this name, without regard to case and accents. */
  public Optional<Pseud> findPseud(User user, String name) {
    NameKey key = NameKey.of(name);
    return pseuds(user).stream().filter(pseud -> NameKey.of(pseud.name()).equals(key)).findFirst();
  }

  /** All series. */
  public List<Series> allSeries() {
    return contents.series();
  }

  /** The series with an id that the data itself named. */
  public Series series(long id) {
    return known(series, id);
  }

  /** All collections. */
  public List<Collection> collections() {
    return contents.collections();
  }

  /** The collection with an id that the data itself named. */
  public Collection collection(long id) {
    return known(collections, id);
  }

  /** The collection with this one-word name. */
  public Optional<Collection> findCollection(String name) {
    return Optional.ofNullable(collectionsByName.get(NameKey.of(name)));
  }

  /** Ids of a work's collections and of their parents, as the index holds them. */
  public Set<Long> collectionIds(Work work) {
    Set<Long> ids = new LinkedHashSet<>(work.collectionIds());
    for (long id : work.collectionIds()) {
      Optional.ofNullable(collection(id).parentId()).ifPresent(ids::add);
    }
    return ids;
  }

  /** The displayed tags in the creator's order. */
  public List<Tag> displayedTags(Work work) {
    return work.tagIds().stream().map(this::tag).toList();
  }

  /** The displayed tags of one type in the creator's order. */
  public List<Tag> displayedTags(Work work, TagType type) {
    return displayedTags(work).stream().filter(tag -> tag.type() == type).toList();
  }

  /**
   * By what a work can be found: its displayed tags, their canonicals, and all meta-tags of those
   * (AO3 reference, 2.5).
   */
  public Set<Tag> filterTags(Work work) {
    return work.tagIds().stream()
        .flatMap(id -> tags.filters(tag(id)).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The canonicals that the displayed tags are or stand for, without meta-tags. */
  public Set<Tag> directCanonicals(Work work) {
    return displayedTags(work).stream()
        .flatMap(tag -> tags.canonical(tag).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static <V> V known(Map<Long, V> rows, long id) {
    V row = rows.get(id);
    if (row == null) {
      throw new NoSuchElementException("The archive has no row with id " + id + ".");
    }
    return row;
  }
}
