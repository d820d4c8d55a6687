package org.fanworks.site.ao3.table;

import java.util.OptionalLong;
import org.fanworks.site.ao3.client.ThreadComment;
import org.fanworks.site.ao3.page.Comment.ChapterLink;
import org.fanworks.site.ao3.page.Comment.Commenter;
import org.fanworks.site.ao3.page.Comment.Content;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a row of its table.
 *
 * @param onlyChapter the chapter that it is about where its page names none
 */
record CommentRow(long workId, OptionalLong onlyChapter, ThreadComment placed) {
  long id() {
    return placed.id();
  }

  @Nullable Long chapterId() {
    Long named = placed.chapter().map(ChapterLink::id).orElse(null);
    return named == null && onlyChapter.isPresent() ? Long.valueOf(onlyChapter.getAsLong()) : named;
  }

  @Nullable Long parentId() {
    return placed.parentId().isPresent() ? placed.parentId().getAsLong() : null;
  }

  @Nullable Content content() {
    return placed.comment().content().orElse(null);
  }

  @Nullable Commenter author() {
    return placed.comment().content().map(Content::author).orElse(null);
  }
}
