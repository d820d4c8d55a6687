package org.fanworks.demo.generator;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.Comment;
import org.fanworks.demo.data.Commenter;
import org.fanworks.demo.data.Work;
import org.jspecify.annotations.Nullable;

/**
 * Invents the comments of one work: as many in full view as its counter says, and besides them some
 * that were deleted after they had been answered, or hidden.
 */
final class CommentMaker {
  /** Ids of comments tell the work, since nothing is written down. */
  private static final long IDS_PER_WORK = 1_000_000;

  private static final LocalDateTime PRESENT = Anchors.PRESENT.toLocalDateTime();

  private final Work work;
  private final CommenterMaker commenters;
  private final ProseMaker prose;
  private final Dice dice;
  private final List<Draft> drafts = new ArrayList<>();

  /** One work in twelve has long quarrels. */
  private final double persistence;

  private CommentMaker(Work work, Cast cast, Dice dice) {
    this.work = work;
    this.dice = dice;
    this.commenters = new CommenterMaker(work, cast, dice);
    this.prose = new ProseMaker(dice);
    this.persistence = dice.chance(1 / 12.0) ? 0.85 : 0.25;
  }

  /** A comment before it has a number. */
  private static final class Draft {
    private final Chapter chapter;
    private final @Nullable Draft parent;
    private final LocalDateTime posted;
    private Comment.State state = Comment.State.VISIBLE;
    private long id;

    Draft(Chapter chapter, @Nullable Draft parent, LocalDateTime posted) {
      this.chapter = chapter;
      this.parent = parent;
      this.posted = posted;
    }

    int depth() {
      return parent == null ? 0 : parent.depth() + 1;
    }

    long threadId() {
      return parent == null ? id : parent.threadId();
    }
  }

  /** The comments of a work by id, which is the order in which they were written. */
  static List<Comment> of(Work work, Cast cast) {
    CommentMaker maker = new CommentMaker(work, cast, new Dice(work.id(), "comments"));
    return maker.make();
  }

  /** The work that a comment belongs to, if there is such a comment. */
  static long workOf(long commentId) {
    return commentId / IDS_PER_WORK;
  }

  private List<Comment> make() {
    dice.repeat(work.pageCounters().comments(), this::write);
    for (Draft draft : List.copyOf(drafts)) {
      remove(draft);
    }
    drafts.sort(Comparator.comparing(draft -> draft.posted));
    for (int i = 0; i < drafts.size(); i++) {
      drafts.get(i).id = work.id() * IDS_PER_WORK + i + 1;
    }
    return drafts.stream().map(this::comment).toList();
  }

  private void write() {
    if (!drafts.isEmpty() && dice.chance(persistence)) {
      reply(drafts.get(drafts.size() - 1));
    } else if (!drafts.isEmpty() && dice.chance(0.3)) {
      reply(dice.pick(drafts));
    } else {
      Chapter chapter = dice.pick(work.extent().chapters());
      LocalTime time = LocalTime.of(dice.below(24), dice.below(60));
      LocalDateTime posted = chapter.published().atTime(time).plusDays(dice.below(200));
      drafts.add(new Draft(chapter, null, notAfterPresent(posted)));
    }
  }

  private void reply(Draft parent) {
    LocalDateTime posted = parent.posted.plusMinutes(dice.between(1, 4_000));
    drafts.add(new Draft(parent.chapter, parent, notAfterPresent(posted)));
  }

  /** Takes a few comments out of view; somebody answered them, and that counts in their place. */
  private void remove(Draft draft) {
    if (dice.chance(0.03)) {
      draft.state = dice.chance(0.8) ? Comment.State.DELETED : Comment.State.HIDDEN;
      reply(draft);
    }
  }

  private static LocalDateTime notAfterPresent(LocalDateTime time) {
    return time.isAfter(PRESENT) ? PRESENT : time;
  }

  private Comment comment(Draft draft) {
    Commenter author = commenters.commenter(draft.parent != null);
    boolean edited = dice.chance(0.04);
    return new Comment(
        draft.id,
        work.id(),
        draft.chapter.id(),
        draft.threadId(),
        draft.parent == null ? null : (Long) draft.parent.id,
        draft.depth(),
        author,
        draft.posted,
        edited ? notAfterPresent(draft.posted.plusMinutes(dice.between(1, 600))) : null,
        prose.remark(),
        draft.state);
  }
}
