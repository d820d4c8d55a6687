package org.fanworks.demo.data;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A comment in its thread.
 *
 * @param threadId the comment that the thread began with, which may be this one
 * @param parentId what it answers to; missing at the start of a thread
 * @param depth 0 at the start of a thread
 * @param posted in UTC, whole minutes
 * @param edited in UTC, whole minutes
 */
public record Comment(
    long id,
    long workId,
    long chapterId,
    long threadId,
    @Nullable Long parentId,
    int depth,
    Commenter author,
    LocalDateTime posted,
    @Nullable LocalDateTime edited,
    String html,
    State state) {

  /** What a reader gets to see of a comment. */
  public enum State {
    VISIBLE,
    /** Only its place is left, for the sake of the answers. */
    DELETED,
    /** Taken out of view by the archive's staff. */
    HIDDEN
  }
}
