package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
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
import org.fanworks.site.ao3.client.CollectionPages;
import org.fanworks.site.ao3.page.CollectionProfile;

/** The table of what only a collection's profile shows: one request a collection. */
public final class CollectionDetailsTable {
  private static final RecordColumns<CollectionProfile> COLUMNS =
      RecordColumns.of(
          List.of(
              RecordColumn.of(
                  listed("collection", VARCHAR, "Name of the collection").distinct(6e4).atOnce(1),
                  CollectionProfile::name),
              RecordColumn.of(
                  listed("date_created", DATE, "Day when the collection was founded"),
                  CollectionProfile::activeSince),
              RecordColumn.of(
                  listed("contact", VARCHAR, "How to reach the maintainers").orNull(),
                  profile -> profile.contact().orElse(null))));

  private CollectionDetailsTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
            web,
            new PathTable.Sketch<>(
                "collection_details",
                "What only a collection's profile shows; one request a collection.",
                COLUMNS,
                List.of("collection"),
                CollectionProfile::name,
                1,
                6e4),
            List.of(
                new KeyPath<CollectionProfile, String>(
                    KeyPath.boundBy("collection profile", "collection"),
                    CollectionPages::profile,
                    CollectionDetailsTable::open,
                    CollectionPages::isName)))
        .relatedTo(ForeignKey.of("collection", "collections", "name"));
  }

  private static RecordStream.Source<CollectionProfile> open(
      String name, SiteSearch search, Ao3Fetch fetch) {
    return number ->
        RecordPage.whole(new CollectionPages(fetch).collectionProfile(name).stream().toList());
  }
}
