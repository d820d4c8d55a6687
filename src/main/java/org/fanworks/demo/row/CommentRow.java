package org.fanworks.demo.row;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A comment as the pages show it (AO3 reference, 6.11); of a deleted or hidden one nothing but its
 * place in the tree can be seen.
 *
 * @param chapterPosition missing on pages of works with a single chapter, which don't name it
 * @param threadId the comment that the thread began with
 * @param depth 0 at the start of a thread
 * @param authorName byline, a guest's name, {@code Anonymous Creator} or {@code Account Deleted}
 * @param authorLogin missing for those who have no account or whose account is not shown
 * @param posted in UTC, whole minutes
 * @param text HTML
 */
public record CommentRow(
    long id,
    long workId,
    long chapterId,
    @Nullable Integer chapterPosition,
    long threadId,
    @Nullable Long parentId,
    int depth,
    @Nullable String authorName,
    @Nullable String authorLogin,
    boolean guest,
    @Nullable LocalDateTime posted,
    @Nullable LocalDateTime edited,
    @Nullable String text,
    boolean deleted,
    boolean hidden) {}
