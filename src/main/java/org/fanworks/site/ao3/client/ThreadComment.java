package org.fanworks.site.ao3.client;

import java.util.Optional;
import java.util.OptionalLong;
import org.fanworks.site.ao3.page.Comment;
import org.fanworks.site.ao3.page.Comment.ChapterLink;

/**
 * A comment and its place in the whole tree of a work's comments (AO3 reference, 6.11).
 *
 * @param threadId the comment that the thread began with
 * @param parentId the comment that it answers; empty for the first of a thread
 * @param depth how many comments it stands below
 * @param chapter where the thread was begun; empty on works planned with one chapter
 */
public record ThreadComment(
    Comment comment,
    long threadId,
    OptionalLong parentId,
    int depth,
    Optional<ChapterLink> chapter) {
  public long id() {
    return comment.id();
  }

  ThreadComment in(ChapterLink place) {
    return new ThreadComment(comment, threadId, parentId, depth, Optional.of(place));
  }
}
