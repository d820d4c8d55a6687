package org.fanworks.demo.generator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.ChapterText;
import org.fanworks.demo.data.Comment;
import org.fanworks.demo.data.Kudos;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.data.Reading;
import org.fanworks.demo.data.Relation;
import org.fanworks.demo.data.Subscription;
import org.fanworks.demo.data.User;
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

  /** The lore of an archive. */
  public Lore(Archive archive, long seed) {
    this.archive = archive;
    cast = Lazy.of(() -> Cast.of(archive));
    kudos = Lazy.of(() -> new KudosMaker(archive.users()));
    relations = Lazy.of(() -> RelationMaker.of(archive, seed));
    relationsByChild =
        Lazy.of(() -> relations().stream().collect(Collectors.groupingBy(Relation::childId)));
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
}
