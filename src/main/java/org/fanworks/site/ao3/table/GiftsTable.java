package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.VARCHAR;

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
import org.fanworks.site.ao3.client.GiftPages;
import org.fanworks.site.ao3.client.Logins;
import org.fanworks.site.ao3.page.Work;

/**
 * The table of works that were given to users (AO3 reference, 1.1). Mystery works are left out, as
 * they are from the table of works.
 */
public final class GiftsTable {
  private static final RecordColumns<Gift> COLUMNS =
      RecordColumns.of(
          List.of(
              RecordColumn.of(
                  listed("recipient_login", VARCHAR, "Login of the user who got the work")
                      .distinct(1e6)
                      .atOnce(1),
                  Gift::recipient),
              RecordColumn.of(
                  listed("work_id", BIGINT, "Number of the work").distinct(2e6), Gift::workId)),
          BylineColumns.of(gift -> Optional.of(gift.work())));

  private GiftsTable() {}

  /** A revealed work that was given to a user. */
  private record Gift(String recipient, long workId, Work work) {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
            web,
            new PathTable.Sketch<>(
                "gifts",
                "Works that were given to a user.",
                COLUMNS,
                List.of("recipient_login", "work_id"),
                Gift::workId,
                20,
                2e6),
            List.of(
                new KeyPath<Gift, String>(
                    KeyPath.boundBy("user gifts", "recipient_login").withoutTotals(),
                    GiftPages::ofUser,
                    GiftsTable::open,
                    Logins::isPossible)))
        .relatedTo(
            ForeignKey.of("recipient_login", "users", "login"),
            ForeignKey.of("work_id", "works", "id"),
            ForeignKey.of("author_login", "users", "login"));
  }

  private static RecordStream.Source<Gift> open(String login, SiteSearch search, Ao3Fetch fetch) {
    GiftPages pages = new GiftPages(fetch);
    return ListSource.ofWorks(
        number -> pages.ofUser(login, number),
        works ->
            works.blurbs().stream()
                .flatMap(
                    blurb -> blurb.work().map(work -> new Gift(login, blurb.id(), work)).stream())
                .toList());
  }
}
