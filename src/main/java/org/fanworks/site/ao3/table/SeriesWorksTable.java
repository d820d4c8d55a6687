package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.INTEGER;

import java.util.List;
import java.util.Optional;
import org.fanworks.search.ForeignKey;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.SeriesPages;
import org.fanworks.site.ao3.page.SeriesPage;
import org.fanworks.site.ao3.page.WorkListPage;

/**
 * The table of the works of series, in the order of each series (AO3 reference, 6.6 and 9.2).
 * Mystery works are left out, as they are from the table of works.
 */
public final class SeriesWorksTable {
  private static final RecordColumns<SeriesWork> COLUMNS =
      RecordColumns.of(
          List.of(
              RecordColumn.of(
                  listed("series_id", BIGINT, "Number of the series").distinct(4e6).atOnce(1),
                  SeriesWork::seriesId),
              RecordColumn.of(
                  listed("work_id", BIGINT, "Number of the work").distinct(12e6).atOnce(20),
                  SeriesWork::workId),
              RecordColumn.of(
                  listed("position", INTEGER, "The work's number in the series, from 1").orNull(),
                  SeriesWork::position)),
          BylineColumns.of(part -> Optional.of(part.work())));

  private SeriesWorksTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
            web,
            new PathTable.Sketch<>(
                "series_works",
                "Which works are in a series, and in which order.",
                COLUMNS,
                List.of("series_id", "work_id"),
                part -> List.of(part.seriesId(), part.workId()),
                20,
                15e6),
            List.of(
                new KeyPath<SeriesWork, Long>(
                    KeyPath.boundBy("series page", "series_id").withoutTotals(),
                    SeriesPages::series,
                    SeriesWorksTable::open,
                    id -> id > 0),
                new SeriesOfWorksPath(web.urls())))
        .relatedTo(
            ForeignKey.of("series_id", "series", "id"),
            ForeignKey.of("work_id", "works", "id"),
            ForeignKey.of("author_login", "users", "login"));
  }

  private static RecordStream.Source<SeriesWork> open(long id, SiteSearch search, Ao3Fetch fetch) {
    SeriesPages pages = new SeriesPages(fetch);
    return ListSource.ofWorks(
        number -> pages.series(id, number).map(SeriesPage::works), works -> parts(id, works));
  }

  private static List<SeriesWork> parts(long id, WorkListPage works) {
    return works.blurbs().stream()
        .flatMap(blurb -> blurb.work().map(work -> new SeriesWork(id, blurb.id(), work)).stream())
        .toList();
  }
}
