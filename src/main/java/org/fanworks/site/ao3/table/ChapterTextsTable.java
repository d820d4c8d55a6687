package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Address;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.SingleWorks;
import org.fanworks.site.ao3.page.Chapter;
import org.fanworks.site.ao3.page.ChapterText;
import org.fanworks.site.ao3.page.WorkPage;
import org.jspecify.annotations.Nullable;

/**
 * The table of the texts of works, by chapter (AO3 reference, 6.4): one request a work for all of
 * its chapters, or one for a single chapter.
 *
 * <p>A work planned with one chapter does not tell the chapter's number; where it is wanted, it
 * costs a request more.
 */
public final class ChapterTextsTable {
  /** A chapter of a work; without a number where nobody wants to know it. */
  private record Row(long workId, OptionalLong id, ChapterText text) {
    Row(long workId, ChapterText text) {
      this(workId, text.id(), text);
    }

    @Nullable Long chapterId() {
      return id.isPresent() ? id.getAsLong() : null;
    }
  }

  private static final RecordColumns<Row> COLUMNS =
      RecordColumns.of(
          List.of(
              RecordColumn.of(
                  listed("chapter_id", BIGINT, "Number of the chapter").distinct(60e6).atOnce(1),
                  Row::chapterId),
              RecordColumn.of(
                  listed("work_id", BIGINT, "Number of the work").distinct(17e6).atOnce(1),
                  Row::workId),
              RecordColumn.of(
                  listed("position", INTEGER, "The chapter's number in the work, from 1"),
                  row -> row.text().position()),
              RecordColumn.of(
                  listed("title", VARCHAR, "Title; NULL if the chapter has none").orNull(),
                  row -> row.text().title().orElse(null)),
              RecordColumn.of(
                  listed("authors", VARCHAR_ARRAY, "Creators, where they are not those of the work")
                      .orNull(),
                  row -> row.text().authors().isEmpty() ? null : row.text().authors()),
              RecordColumn.of(
                  listed("summary", VARCHAR, "Summary of the chapter in HTML").orNull(),
                  row -> row.text().notes().summary().orElse(null)),
              RecordColumn.of(
                  listed("notes", VARCHAR, "Notes before the chapter in HTML").orNull(),
                  row -> row.text().notes().before().orElse(null)),
              RecordColumn.of(
                  listed("endnotes", VARCHAR, "Notes after the chapter in HTML").orNull(),
                  row -> row.text().notes().after().orElse(null)),
              RecordColumn.of(
                  listed("html", VARCHAR, "Text of the chapter in HTML"), row -> row.text().html()),
              RecordColumn.of(
                  listed("plain_text", VARCHAR, "Text of the chapter without markup"),
                  row -> row.text().plainText())));

  private ChapterTextsTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "chapter_texts",
            "Chapters of works with their texts and notes; one request a work.",
            COLUMNS,
            List.of("work_id", "position"),
            row -> row.text().position(),
            1000,
            60e6),
        List.of(
            path("chapter", "chapter_id", SingleWorks::chapter, ChapterTextsTable::ofChapter),
            path("full work", "work_id", SingleWorks::full, ChapterTextsTable::ofWork)));
  }

  private static RowPath<Row> path(
      String name, String column, LongFunction<Address> address, KeyPath.Opener<Row, Long> opener) {
    return new KeyPath<>(KeyPath.boundBy(name, column), address::apply, opener, id -> id > 0);
  }

  private static RecordStream.Source<Row> ofWork(long id, SiteSearch search, Ao3Fetch fetch) {
    SingleWorks works = new SingleWorks(fetch);
    return number ->
        RecordPage.whole(
            works
                .fullWork(id)
                .map(page -> rows(page, only(page, search, works)))
                .orElse(List.of()));
  }

  private static RecordStream.Source<Row> ofChapter(long id, SiteSearch search, Ao3Fetch fetch) {
    return number ->
        RecordPage.whole(
            new SingleWorks(fetch)
                .chapterPage(id)
                .map(page -> rows(page, OptionalLong.of(id)))
                .orElse(List.of()));
  }

  /** The number of a work's only chapter, if its page does not tell and somebody wants it. */
  private static OptionalLong only(WorkPage page, SiteSearch search, SingleWorks works) {
    boolean unknown = page.chapters().stream().anyMatch(chapter -> chapter.id().isEmpty());
    Optional<Chapter> only =
        unknown && search.reads("chapter_id")
            ? works.chapters(page.id()).stream().findFirst()
            : Optional.empty();
    return only.map(chapter -> OptionalLong.of(chapter.id())).orElse(OptionalLong.empty());
  }

  private static List<Row> rows(WorkPage page, OptionalLong otherwise) {
    return page.chapters().stream()
        .map(
            text ->
                text.id().isPresent()
                    ? new Row(page.id(), text)
                    : new Row(page.id(), otherwise, text))
        .toList();
  }
}
