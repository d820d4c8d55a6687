package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;

import java.util.List;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.SingleWorks;
import org.fanworks.site.ao3.page.Chapter;

/** The table of the chapters of works, without their texts: one small page a work (9.6). */
public final class ChaptersTable {
  /** A chapter of a work. */
  private record Row(long workId, Chapter chapter) {}

  private static final RecordColumns<Row> COLUMNS =
      RecordColumns.of(
          List.of(
              RecordColumn.of(
                  listed("id", BIGINT, "Number of the chapter"), row -> row.chapter().id()),
              RecordColumn.of(
                  listed("work_id", BIGINT, "Number of the work").distinct(17e6).atOnce(1),
                  Row::workId),
              RecordColumn.of(
                  listed("position", INTEGER, "The chapter's number in the work, from 1"),
                  row -> row.chapter().position()),
              RecordColumn.of(
                  listed("title", VARCHAR, "Title; NULL if the chapter has none").orNull(),
                  row -> row.chapter().title().orElse(null)),
              RecordColumn.of(
                  listed("published", DATE, "Day on which the chapter was posted"),
                  row -> row.chapter().published())));

  private ChaptersTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "chapters",
            "Chapters of works with titles and days; one request a work.",
            COLUMNS,
            List.of("id"),
            row -> row.chapter().id(),
            1000,
            60e6),
        List.of(
            new KeyPath<Row, Long>(
                KeyPath.boundBy("index of chapters", "work_id"),
                SingleWorks::chapterIndex,
                ChaptersTable::open,
                id -> id > 0)));
  }

  private static RecordStream.Source<Row> open(long id, SiteSearch search, Ao3Fetch fetch) {
    return number ->
        RecordPage.whole(
            new SingleWorks(fetch)
                .chapters(id).stream().map(chapter -> new Row(id, chapter)).toList());
  }
}
