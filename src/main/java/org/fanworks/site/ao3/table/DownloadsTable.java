package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.VARBINARY;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;

import java.util.List;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.SingleWorks;
import org.fanworks.site.ao3.table.DownloadSource.WorkFile;

/** The table of the files that works can be downloaded as (AO3 reference, 1.1 and 6.3). */
public final class DownloadsTable {
  private DownloadsTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "downloads",
            "Files of works; one request a work, and one for each file whose content is read.",
            RecordColumns.of(columns(web.urls())),
            List.of("work_id", "format"),
            found -> found.file().format(),
            5,
            85e6),
        List.of(
            new KeyPath<WorkFile, Long>(
                KeyPath.boundBy("full work", "work_id").filteringBy("format"),
                SingleWorks::full,
                DownloadSource::of,
                id -> id > 0)));
  }

  private static List<RecordColumn<WorkFile>> columns(Ao3Urls urls) {
    return List.of(
        RecordColumn.of(
            listed("work_id", BIGINT, "Number of the work").distinct(17e6).atOnce(1),
            WorkFile::workId),
        RecordColumn.of(
            listed("format", VARCHAR, "AZW3, EPUB, MOBI, PDF or HTML")
                .pushing(EXACT, EQUALS)
                .alone()
                .distinct(5),
            found -> found.file().format()),
        RecordColumn.of(
            listed("url", VARCHAR, "Where the file can be had"),
            found -> urls.absolute(found.file().link())),
        RecordColumn.of(
            listed("file_name", VARCHAR, "Name of the file"), found -> found.file().fileName()),
        RecordColumn.of(
            listed(
                    "content",
                    VARBINARY,
                    "The file itself; one request each, which robots.txt does not allow")
                .orNull(),
            found -> found.content().orElse(null)));
  }
}
