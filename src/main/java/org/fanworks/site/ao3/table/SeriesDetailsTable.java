package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.VARCHAR;

import java.util.List;
import org.fanworks.search.ForeignKey;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.SeriesPages;
import org.fanworks.site.ao3.page.SeriesPage;

/** The table of what only a series' own page shows (AO3 reference, 9.2): one request a series. */
public final class SeriesDetailsTable {
  private static final RecordColumns<SeriesPage> COLUMNS =
      RecordColumns.of(
          List.of(
              RecordColumn.of(
                  listed("series_id", BIGINT, "Number of the series").distinct(4e6).atOnce(1),
                  page -> page.series().id()),
              RecordColumn.of(
                  listed("date_begun", DATE, "Day of the first work that you can see"),
                  SeriesPage::begun),
              RecordColumn.of(
                  listed("notes", VARCHAR, "Notes in HTML").orNull(),
                  page -> page.notes().orElse(null))));

  private SeriesDetailsTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
            web,
            new PathTable.Sketch<>(
                "series_details",
                "What only a series' own page shows; one request a series.",
                COLUMNS,
                List.of("series_id"),
                page -> page.series().id(),
                1,
                4e6),
            List.of(
                new KeyPath<SeriesPage, Long>(
                    KeyPath.boundBy("series page", "series_id"),
                    SeriesPages::series,
                    SeriesDetailsTable::open,
                    id -> id > 0)))
        .relatedTo(ForeignKey.of("series_id", "series", "id"));
  }

  private static RecordStream.Source<SeriesPage> open(long id, SiteSearch search, Ao3Fetch fetch) {
    return number -> RecordPage.whole(new SeriesPages(fetch).series(id, 1).stream().toList());
  }
}
