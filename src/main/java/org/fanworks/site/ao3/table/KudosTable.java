package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;

import java.util.List;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.SingleWorks;
import org.fanworks.site.ao3.page.KudosPage;
import org.fanworks.site.ao3.page.KudosPage.Kudos;

/**
 * The table of the users who left kudos on works (AO3 reference, 9.6). Visitors without an account
 * are only counted, in {@code work_details.guest_kudos}.
 */
public final class KudosTable {
  private static final int PAGE_SIZE = 50;

  /** The kudos of one user on one work. */
  private record Row(long workId, Kudos kudos) {}

  private static final RecordColumns<Row> COLUMNS =
      RecordColumns.of(
          List.of(
              RecordColumn.of(
                  listed("work_id", BIGINT, "Number of the work").distinct(17e6).atOnce(1),
                  Row::workId),
              RecordColumn.of(
                  listed("user_login", VARCHAR, "Who left kudos").distinct(2e6),
                  row -> row.kudos().login()),
              RecordColumn.of(
                  listed("position", INTEGER, "The user's number, from 1 for the newest kudos"),
                  row -> row.kudos().position())));

  private KudosTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "kudos",
            "Users who left kudos on works; one request for 50 of them.",
            COLUMNS,
            List.of("work_id", "user_login"),
            row -> row.kudos().login(),
            PAGE_SIZE,
            1e9),
        List.of(
            new KeyPath<Row, Long>(
                KeyPath.boundBy("kudos of a work", "work_id"),
                SingleWorks::kudos,
                KudosTable::open,
                id -> id > 0)));
  }

  private static RecordStream.Source<Row> open(long id, SiteSearch search, Ao3Fetch fetch) {
    SingleWorks works = new SingleWorks(fetch);
    return ListSource.<Kudos, Row>of(
            number -> works.kudos(id, number).map(KudosPage::users),
            kudos -> kudos.stream().map(found -> new Row(id, found)).toList(),
            search.skippedRows())
        .inPagesOf(PAGE_SIZE);
  }
}
