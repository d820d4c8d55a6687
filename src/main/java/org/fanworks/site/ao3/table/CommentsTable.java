package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.TIMESTAMP;
import static org.fanworks.search.ColumnType.VARCHAR;

import java.util.List;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordColumns.Value;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.CommentPages;
import org.fanworks.site.ao3.page.Comment;
import org.fanworks.site.ao3.page.Comment.Commenter;
import org.fanworks.site.ao3.page.Comment.Content;
import org.fanworks.site.ao3.page.Comment.State;

/** The table of comments on works, with the tree that they form (AO3 reference, 6.11 and 9.6). */
public final class CommentsTable {
  private static final List<RecordColumn<CommentRow>> PLACE =
      List.of(
          RecordColumn.of(listed("id", BIGINT, "Number of the comment").atOnce(1), CommentRow::id),
          RecordColumn.of(
              listed("work_id", BIGINT, "Number of the work").distinct(10e6).atOnce(1),
              CommentRow::workId),
          RecordColumn.of(
              listed("chapter_id", BIGINT, "Number of the chapter; NULL where no page names it")
                  .orNull()
                  .distinct(30e6)
                  .atOnce(1),
              CommentRow::chapterId),
          RecordColumn.of(
              listed(
                      "chapter_position",
                      INTEGER,
                      "The chapter's number in the work; NULL if only one is planned")
                  .orNull(),
              row -> row.placed().chapter().map(Comment.ChapterLink::number).orElse(null)),
          RecordColumn.of(
              listed("thread_id", BIGINT, "The comment that the thread began with"),
              row -> row.placed().threadId()),
          RecordColumn.of(
              listed("parent_id", BIGINT, "The comment that this one answers").orNull(),
              CommentRow::parentId),
          RecordColumn.of(
              listed("depth", INTEGER, "How many comments it stands below, 0 at the top"),
              row -> row.placed().depth()));

  private static final List<RecordColumn<CommentRow>> CONTENT =
      List.of(
          ofAuthor("author_name", "Byline, or the name that a guest gave", Commenter::name),
          ofAuthor(
              "author_login",
              "Author's login; NULL for guests and where the account is not shown",
              author -> author.login().orElse(null)),
          RecordColumn.of(
              listed("guest", BOOLEAN, "Whether it was written without an account"),
              row -> row.author() != null && row.author().guest()),
          ofContent(
              listed("posted", TIMESTAMP, "When it was written, in UTC"),
              content -> content.posted().orElse(null)),
          ofContent(
              listed("edited", TIMESTAMP, "When it was last changed, in UTC; NULL if never"),
              content -> content.edited().orElse(null)),
          ofContent(listed("text", VARCHAR, "Text in HTML; NULL if gone"), Content::html),
          RecordColumn.of(
              listed("deleted", BOOLEAN, "Whether its author took it back"),
              row -> row.placed().comment().state() == State.DELETED),
          RecordColumn.of(
              listed("hidden", BOOLEAN, "Whether the archive keeps it out of view"),
              row -> row.placed().comment().state() == State.HIDDEN));

  private CommentsTable() {}

  private static RecordColumn<CommentRow> ofAuthor(
      String name, String remark, Value<Commenter> value) {
    return ofContent(listed(name, VARCHAR, remark), content -> value.of(content.author()));
  }

  /** A column that comments which cannot be read do not have. */
  private static RecordColumn<CommentRow> ofContent(Column column, Value<Content> value) {
    return RecordColumn.of(
        column.orNull(),
        row -> {
          Content content = row.content();
          return content == null ? null : value.of(content);
        });
  }

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "comments",
            "Comments on works with their threads; one request for 20 threads.",
            RecordColumns.of(PLACE, CONTENT),
            List.of("id"),
            CommentRow::id,
            40,
            400e6),
        List.of(
            new KeyPath<CommentRow, Long>(
                KeyPath.boundBy("comment", "id"),
                CommentPages::thread,
                CommentSource::single,
                id -> id > 0),
            new KeyPath<CommentRow, Long>(
                KeyPath.boundBy("comments of a chapter", "chapter_id").withoutTotals(),
                CommentPages::ofChapter,
                CommentSource::ofChapter,
                id -> id > 0),
            new KeyPath<CommentRow, Long>(
                KeyPath.boundBy("comments of a work", "work_id").withoutTotals(),
                CommentPages::ofWork,
                CommentSource::ofWork,
                id -> id > 0)));
  }
}
