package org.fanworks.demo.generator;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.ChapterText;
import org.fanworks.demo.data.CollectionDetails;
import org.fanworks.demo.data.Comment;
import org.fanworks.demo.data.ExternalWork;
import org.fanworks.demo.data.Kudos;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Reading;
import org.fanworks.demo.data.Relation;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.data.Subscription;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.UserProfile;
import org.fanworks.demo.data.Work;

/**
 * What an archive holds beside its works and tags: texts, comments, kudos, relations. Nothing of it
 * is there at the start; each is invented when asked for, always the same. Safe for use by many
 * threads; public for the rooms of the archive.
 */
public final class Lore {
  private final Archive archive;
  private final Lazy<Cast> cast;
  private final Lazy<KudosMaker> kudos;
  private final Lazy<List<Relation>> relations;
  private final Lazy<Map<Long, List<Relation>>> relationsByChild;
  private final Lazy<Map<Long, SeriesDetails>> series;
  private final Lazy<Map<Long, CollectionDetails>> collections;
  private final Lazy<Map<Long, ExternalWork>> externalWorks;
  private final Lazy<List<Bookmark>> bookmarks;
  private final Lazy<Map<Long, Bookmark>> bookmarksById;
  private final Lazy<Map<Long, Long>> tagUses;

  /** The lore of an archive. */
  public Lore(Archive archive, long seed) {
    this.archive = archive;
    cast = Lazy.of(() -> Cast.of(archive));
    kudos = Lazy.of(() -> new KudosMaker(archive.users()));
    relations = Lazy.of(() -> RelationMaker.of(archive, seed));
    relationsByChild =
        Lazy.of(() -> relations().stream().collect(Collectors.groupingBy(Relation::childId)));
    series = Lazy.of(() -> index(SeriesDetailsMaker.of(archive), details -> details.series().id()));
    collections =
        Lazy.of(
            () ->
                index(
                    CollectionDetailsMaker.of(archive, cast()),
                    details -> details.collection().id()));
    externalWorks = Lazy.of(() -> index(ExternalWorkMaker.of(archive, seed), ExternalWork::id));
    bookmarks = Lazy.of(() -> BookmarkMaker.of(archive, this, seed));
    tagUses = Lazy.of(this::countTagUses);
    bookmarksById = Lazy.of(() -> index(bookmarks(), Bookmark::id));
  }

  private static <T> Map<Long, T> index(List<T> things, Function<T, Long> id) {
    Map<Long, T> result = new LinkedHashMap<>();
    things.forEach(thing -> result.put(id.apply(thing), thing));
    return result;
  }

  Cast cast() {
    return cast.get();
  }

  /** What a chapter of a work says. */
  public ChapterText text(Work work, Chapter chapter) {
    return ChapterTextMaker.of(work, chapter);
  }

  /** Who liked a work. */
  public Kudos kudos(Work work) {
    return kudos.get().of(work);
  }

  /** All comments on a work by id. */
  public List<Comment> comments(Work work) {
    return CommentMaker.of(work, cast.get());
  }

  /** The comment with this id. */
  public Optional<Comment> findComment(long id) {
    return archive.findWork(CommentMaker.workOf(id)).stream()
        .flatMap(work -> comments(work).stream())
        .filter(comment -> comment.id() == id)
        .findFirst();
  }

  /** What a user has read, the last visit first. */
  public List<Reading> readings(User user) {
    return ReadingMaker.of(archive, user);
  }

  /** What a user wants to hear of, by name. */
  public List<Subscription> subscriptions(User user) {
    return SubscriptionMaker.of(archive, user);
  }

  /** All relations between works. */
  public List<Relation> relations() {
    return relations.get();
  }

  /** What a work came out of. */
  public List<Relation> sources(Work work) {
    return relationsByChild.get().getOrDefault(work.id(), List.of());
  }

  /** What came out of a work. */
  public List<Relation> offspring(Work work) {
    return relations().stream()
        .filter(relation -> relation.source().equals(new Relation.Inside(work.id())))
        .toList();
  }

  /** All series by id. */
  public Collection<SeriesDetails> allSeries() {
    return series.get().values();
  }

  /** The series with this id. */
  public Optional<SeriesDetails> findSeries(long id) {
    return Optional.ofNullable(series.get().get(id));
  }

  /** All collections. */
  public Collection<CollectionDetails> collections() {
    return collections.get().values();
  }

  /** What a collection is about. */
  public CollectionDetails details(long collectionId) {
    return Optional.ofNullable(collections.get().get(collectionId)).orElseThrow();
  }

  /** All works elsewhere, the oldest first. */
  public Collection<ExternalWork> externalWorks() {
    return externalWorks.get().values();
  }

  /** The work elsewhere with this id. */
  public Optional<ExternalWork> findExternalWork(long id) {
    return Optional.ofNullable(externalWorks.get().get(id));
  }

  /** All bookmarks by id, whoever may see them. */
  public List<Bookmark> bookmarks() {
    return bookmarks.get();
  }

  /** The bookmark with this id, whoever may see it. */
  public Optional<Bookmark> findBookmark(long id) {
    return Optional.ofNullable(bookmarksById.get().get(id));
  }

  /** How often each tag is used: by works, bookmarks, works elsewhere and collections. */
  public Map<Long, Long> tagUses() {
    return tagUses.get();
  }

  private Map<Long, Long> countTagUses() {
    Map<Long, Long> uses = new HashMap<>();
    Consumer<Long> use = id -> uses.merge(id, 1L, Long::sum);
    archive.works().forEach(work -> work.tagIds().forEach(use));
    bookmarks().forEach(bookmark -> bookmark.tagIds().forEach(use));
    externalWorks().forEach(work -> work.tagIds().forEach(use));
    collections().forEach(details -> details.tags().forEach(tag -> use.accept(tag.id())));
    return uses;
  }

  /** What a user tells about themselves. */
  public UserProfile profile(User user) {
    return ProfileMaker.profile(user);
  }

  /** What a user says about one of their names, as HTML. */
  public Optional<String> description(Pseud pseud) {
    return Optional.ofNullable(ProfileMaker.description(pseud));
  }
}
