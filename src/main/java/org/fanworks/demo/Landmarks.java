package org.fanworks.demo;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Comment;
import org.fanworks.demo.data.Relation;
import org.fanworks.demo.data.Visibility;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Lore;

/**
 * Works that every archive has and tests look for: the first that shows a special case. All of them
 * can be seen by guests without a warning. Immutable; each question reads a good part of the
 * archive.
 */
public final class Landmarks {
  private static final Set<Long> TAME_RATINGS = Set.of(10L, 11L);

  private final Archive archive;
  private final Lore lore;

  /** The landmarks of an archive. */
  public Landmarks(Archive archive, Lore lore) {
    this.archive = archive;
    this.lore = lore;
  }

  /** A work of one chapter with several pages of comments. */
  public Work manyThreads() {
    return commented(work -> !chaptered(work), comments -> starts(comments) > 60);
  }

  /** A work of several chapters with comments on more than one of them. */
  public Work commentedChapters() {
    return commented(
        work -> work.extent().chaptersPosted() > 1,
        comments -> comments.stream().map(Comment::chapterId).distinct().count() > 1);
  }

  /** A work with answers that nest too deeply for one page. */
  public Work deepThread() {
    return commented(
        work -> true, comments -> comments.stream().anyMatch(comment -> comment.depth() > 11));
  }

  /** An anonymous work whose creator answers comments. */
  public Work anonymousWithAnswers() {
    return commented(work -> work.byline().anonymous(), comments -> comments.size() > 30);
  }

  /** A work with deleted and hidden comments. */
  public Work removedComments() {
    return commented(
        work -> true,
        comments ->
            comments.stream().map(Comment::state).distinct().count()
                == Comment.State.values().length);
  }

  /** A work with several pages of kudos. */
  public Work manyKudos() {
    return first(work -> lore.kudos(work).users().size() > 100);
  }

  /** A work that came out of another one of the archive, or out of one elsewhere. */
  public Work inspired(Class<? extends Relation.Source> source) {
    return first(work -> lore.sources(work).stream().anyMatch(r -> source.isInstance(r.source())));
  }

  /** A work that inspired others which guests see. */
  public Work inspiring() {
    Predicate<Relation> visible =
        relation ->
            !relation.translation()
                && archive
                    .findWork(relation.childId())
                    .orElseThrow()
                    .visibility()
                    .listedForGuests();
    return first(work -> lore.offspring(work).stream().anyMatch(visible));
  }

  private Work commented(Predicate<Work> works, Predicate<List<Comment>> comments) {
    return first(
        work ->
            works.test(work)
                && work.pageCounters().comments() > 20
                && work.pageCounters().comments() < 1_000
                && comments.test(lore.comments(work)));
  }

  private static long starts(List<Comment> comments) {
    return comments.stream().filter(comment -> comment.parentId() == null).count();
  }

  private static boolean chaptered(Work work) {
    return !Integer.valueOf(1).equals(work.extent().expectedChapters());
  }

  private Work first(Predicate<Work> condition) {
    return archive.works().stream()
        .filter(work -> work.visibility().equals(Visibility.PUBLIC))
        .filter(work -> work.tagIds().stream().anyMatch(TAME_RATINGS::contains))
        .filter(condition)
        .findFirst()
        .orElseThrow();
  }
}
