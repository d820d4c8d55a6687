package org.fanworks;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.fanworks.demo.row.ChapterRow;
import org.fanworks.demo.row.CommentRow;
import org.fanworks.demo.row.SubscriptionRow;
import org.fanworks.demo.row.TagRow;
import org.jspecify.annotations.Nullable;

/** Rows of the embedded archive as the driver shows them, one value a column. */
public final class RowValues {
  private RowValues() {}

  /** A row of {@code chapters}. */
  public static List<Object> chapter(ChapterRow row) {
    return Arrays.asList(row.id(), row.workId(), row.position(), row.title(), row.published());
  }

  /** A row of {@code chapter_texts}. */
  public static List<Object> chapterText(ChapterRow row) {
    return Arrays.asList(
        row.id(),
        row.workId(),
        row.position(),
        row.title(),
        row.summary(),
        row.notes(),
        row.endnotes(),
        row.text());
  }

  /** A row of {@code comments}. */
  public static List<Object> comment(CommentRow row) {
    return Arrays.asList(
        row.id(),
        row.workId(),
        row.chapterId(),
        row.chapterPosition(),
        row.threadId(),
        row.parentId(),
        row.depth(),
        row.authorName(),
        row.authorLogin(),
        row.guest(),
        time(row.posted()),
        time(row.edited()),
        row.text(),
        row.deleted(),
        row.hidden());
  }

  /** A row of {@code tag_details}. */
  public static List<Object> tagDetails(TagRow row) {
    return Arrays.asList(
        row.name(),
        row.type(),
        row.canonical(),
        row.mergedInto(),
        row.parents(),
        row.metaTags(),
        row.subTags(),
        row.synonyms());
  }

  /** A row of {@code my_subscriptions}. */
  public static List<Object> subscription(SubscriptionRow row) {
    return Arrays.asList(
        row.id(),
        row.kind(),
        row.name(),
        row.workId(),
        row.seriesId(),
        row.userLogin(),
        row.authors());
  }

  private static @Nullable Timestamp time(@Nullable LocalDateTime time) {
    return time == null ? null : Timestamp.valueOf(time);
  }
}
