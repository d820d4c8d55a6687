package org.fanworks.demo.row;

import java.util.List;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.Comment;
import org.fanworks.demo.data.Comment.State;
import org.fanworks.demo.data.Commenter;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Lore;
import org.jspecify.annotations.Nullable;

/** Rows about what readers left on single works. Immutable. */
public final class FeedbackRows {
  private final Lore lore;

  /** Rows out of the lore of an archive. */
  public FeedbackRows(Lore lore) {
    this.lore = lore;
  }

  /** The comments on a work by id, the deleted and the hidden among them. */
  public List<CommentRow> comments(Work work) {
    return lore.comments(work).stream().map(comment -> row(work, comment)).toList();
  }

  /** The users who liked a work, the newest first. */
  public List<KudosRow> kudos(Work work) {
    return lore.kudos(work).users().stream()
        .map(user -> new KudosRow(work.id(), user.login()))
        .toList();
  }

  /** How many guests liked a work. */
  public int guestKudos(Work work) {
    return lore.kudos(work).guests();
  }

  private static CommentRow row(Work work, Comment comment) {
    boolean seen = comment.state() == State.VISIBLE;
    return new CommentRow(
        comment.id(),
        work.id(),
        comment.chapterId(),
        position(work, comment),
        comment.threadId(),
        comment.parentId(),
        comment.depth(),
        seen ? name(comment.author()) : null,
        seen ? login(comment.author()) : null,
        seen && comment.author() instanceof Commenter.Guest,
        seen ? comment.posted() : null,
        seen ? comment.edited() : null,
        seen ? comment.html() : null,
        comment.state() == State.DELETED,
        comment.state() == State.HIDDEN);
  }

  private static @Nullable Integer position(Work work, Comment comment) {
    if (Integer.valueOf(1).equals(work.extent().expectedChapters())) {
      return null;
    }
    List<Long> ids = work.extent().chapters().stream().map(Chapter::id).toList();
    return ids.indexOf(comment.chapterId()) + 1;
  }

  private static String name(Commenter author) {
    if (author instanceof Commenter.Member member) {
      return member.pseud().byline();
    }
    if (author instanceof Commenter.Guest guest) {
      return guest.name();
    }
    return author instanceof Commenter.AnonymousCreator ? "Anonymous Creator" : "Account Deleted";
  }

  private static @Nullable String login(Commenter author) {
    return author instanceof Commenter.Member member ? member.pseud().login() : null;
  }
}
