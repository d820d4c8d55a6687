package org.fanworks.site.ao3.client;

import java.util.List;
import java.util.Optional;
import org.fanworks.site.ao3.page.Comment;
import org.fanworks.site.ao3.page.CommentsPage;

/**
 * Finds one comment by its number: one request, and where its place in the thread is wanted, as
 * many more as it takes to read the thread. Used by one thread.
 *
 * <p>A comment's own page tells which comment it answers, but not how deep that stands.
 */
public final class CommentFinder {
  private final CommentPages pages;

  /** Finds by way of {@code pages}. */
  public CommentFinder(CommentPages pages) {
    this.pages = pages;
  }

  /**
   * A comment that was found.
   *
   * @param workId of the work that it is on
   */
  public record Found(long workId, ThreadComment comment) {}

  /**
   * Looks for a comment; empty if there is none of that number on any work.
   *
   * @param placed whether its thread and depth are wanted
   */
  public Optional<Found> find(long id, boolean placed) {
    Optional<CommentsPage> page = pages.page(CommentPages.thread(id));
    if (page.isEmpty() || page.get().workId().isEmpty()) {
      return Optional.empty();
    }
    return page.get().comments().stream()
        .filter(comment -> comment.id() == id)
        .findFirst()
        .map(comment -> placed ? placed(comment) : here(comment))
        .map(comment -> new Found(page.get().workId().getAsLong(), comment));
  }

  private static ThreadComment here(Comment comment) {
    return new ThreadComment(
        comment, comment.id(), comment.place().parent(), 0, comment.place().chapter());
  }

  /** Reads the thread that the comment is part of, and those above that, if it is not the whole. */
  private ThreadComment placed(Comment comment) {
    Comment top = comment;
    int depth = 0;
    while (top.place().parent().isPresent()) {
      long start = top.place().thread().orElse(top.place().parent().getAsLong());
      List<ThreadComment> thread =
          pages
              .page(CommentPages.thread(start))
              .map(page -> CommentTree.of(page, pages))
              .orElse(List.of());
      depth += depthOf(top.id(), thread, start);
      top = thread.get(0).comment();
    }
    return new ThreadComment(
        comment, top.id(), comment.place().parent(), depth, comment.place().chapter());
  }

  private static int depthOf(long id, List<ThreadComment> thread, long start) {
    return thread.stream()
        .filter(comment -> comment.id() == id)
        .findFirst()
        .map(ThreadComment::depth)
        .filter(depth -> depth > 0)
        .orElseThrow(
            () ->
                CommentPages.changed(
                    CommentPages.thread(start), "comment " + id + " among the answers"));
  }
}
