package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BIGINT_ARRAY;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fanworks.search.Column;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.SingleWorks;
import org.fanworks.site.ao3.page.Association;
import org.fanworks.site.ao3.page.Association.Kind;
import org.fanworks.site.ao3.page.WorkDetails;
import org.fanworks.site.ao3.page.WorkDetails.NamedCollection;
import org.fanworks.site.ao3.page.WorkPage;

/** The table of what only a work's own page shows (AO3 reference, 6.3): one request a work. */
public final class WorkDetailsTable {
  private static final RecordColumns<WorkPage> COLUMNS =
      RecordColumns.of(
          List.of(
              RecordColumn.of(
                  listed("work_id", BIGINT, "Number of the work").atOnce(1), WorkPage::id),
              shown(
                  listed("date_published", DATE, "Day of the first chapter"),
                  WorkDetails::published),
              shown(
                  listed(
                          "date_updated",
                          DATE,
                          "Day of the newest chapter; NULL if only one chapter is planned")
                      .orNull(),
                  details -> details.updated().orElse(null)),
              shown(
                  listed("notes", VARCHAR, "Notes before the work in HTML").orNull(),
                  details -> details.notes().orElse(null)),
              shown(
                  listed("endnotes", VARCHAR, "Notes after the work in HTML").orNull(),
                  details -> details.endnotes().orElse(null)),
              shown(
                  listed("collection_names", VARCHAR_ARRAY, "Names of the collections, by title"),
                  details -> collections(details, NamedCollection::name)),
              shown(
                  listed("collection_titles", VARCHAR_ARRAY, "Titles of the collections"),
                  details -> collections(details, NamedCollection::title)),
              shown(
                  listed(
                      "associations",
                      VARCHAR_ARRAY,
                      "What the work says about its recipients, sources and translations"),
                  details -> details.associations().stream().map(Association::text).toList()),
              shown(
                  listed(
                      "recipient_logins",
                      VARCHAR_ARRAY,
                      "Logins of those to whom the work is a gift, as far as they have an account"),
                  details ->
                      of(details, Kind.GIFT).flatMap(gift -> gift.logins().stream()).toList()),
              shown(
                  listed(
                      "source_work_ids",
                      BIGINT_ARRAY,
                      "Works of the archive that inspired this one or that it translates"),
                  details -> works(details, Kind.INSPIRED, Kind.TRANSLATION)),
              shown(
                  listed("translation_work_ids", BIGINT_ARRAY, "Works that are its translations"),
                  details -> works(details, Kind.TRANSLATED)),
              shown(
                  listed(
                      "inspired_work_ids", BIGINT_ARRAY, "Works of the archive that it inspired"),
                  WorkDetails::inspiredWorks),
              shown(
                  listed(
                      "guest_kudos",
                      INTEGER,
                      "Number of kudos by visitors without an account, whom kudos leaves out"),
                  WorkDetails::guestKudos)));

  private WorkDetailsTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "work_details",
            "What only a work's own page shows; one request a work.",
            COLUMNS,
            List.of("work_id"),
            WorkPage::id,
            1,
            17e6),
        List.of(
            new KeyPath<WorkPage, Long>(
                KeyPath.boundBy("full work", "work_id"),
                SingleWorks::full,
                WorkDetailsTable::open,
                id -> id > 0)));
  }

  private static RecordColumn<WorkPage> shown(
      Column column, RecordColumns.Value<WorkDetails> value) {
    return RecordColumn.of(column, page -> value.of(page.details()));
  }

  private static RecordStream.Source<WorkPage> open(long id, SiteSearch search, Ao3Fetch fetch) {
    return number -> RecordPage.whole(new SingleWorks(fetch).fullWork(id).stream().toList());
  }

  private static List<String> collections(
      WorkDetails details, Function<NamedCollection, String> name) {
    return details.collections().stream().map(name).toList();
  }

  private static Stream<Association> of(WorkDetails details, Kind... kinds) {
    Set<Kind> wanted = Set.of(kinds);
    return details.associations().stream().filter(found -> wanted.contains(found.kind()));
  }

  private static List<Long> works(WorkDetails details, Kind... kinds) {
    return of(details, kinds).flatMap(found -> found.workIds().stream()).toList();
  }
}
