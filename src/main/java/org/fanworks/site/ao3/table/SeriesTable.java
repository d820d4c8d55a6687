package org.fanworks.site.ao3.table;

import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.CONTAINS;
import static org.fanworks.search.Operator.EQUALS;

import java.util.List;
import java.util.Optional;
import org.fanworks.search.AccessPath;
import org.fanworks.search.ForeignKey;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.Logins;
import org.fanworks.site.ao3.client.SeriesPages;
import org.fanworks.site.ao3.page.Series;
import org.fanworks.site.ao3.page.SeriesEntry;
import org.fanworks.site.ao3.page.SeriesTags;

/**
 * The table of series (AO3 reference, 9.2). The archive has no search for series: they are read by
 * number, one request each, or from a user's list, which lacks the anonymous ones.
 *
 * <p>A series' own page does not show its tags, so that a statement that looks at them reads the
 * page of its bookmarks instead.
 */
public final class SeriesTable {
  private static final int PAGE_SIZE = 20;
  private static final double EXPECTED_SERIES = 4e6;

  private SeriesTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
            web,
            new PathTable.Sketch<>(
                "series",
                "Series of works, by number or by creator.",
                SeriesColumns.ALL,
                List.of("id"),
                listed -> listed.series().id(),
                PAGE_SIZE,
                EXPECTED_SERIES),
            List.of(
                new KeyPath<ListedSeries, Long>(
                    KeyPath.boundBy("series page", "id"),
                    SeriesPages::series,
                    SeriesTable::byId,
                    id -> id > 0),
                new KeyPath<ListedSeries, String>(
                    AccessPath.boundBy(
                            "user series",
                            new AccessPath.Binding("author_login", EQUALS, SUPERSET),
                            new AccessPath.Binding("author_logins", CONTAINS, EXACT))
                        .plain(),
                    SeriesPages::ofUser,
                    SeriesTable::ofUser,
                    Logins::isPossible)))
        .relatedTo(ForeignKey.of("author_login", "users", "login"));
  }

  private static RecordStream.Source<ListedSeries> byId(
      long id, SiteSearch search, Ao3Fetch fetch) {
    SeriesPages pages = new SeriesPages(fetch);
    return number -> {
      Optional<ListedSeries> found =
          search.reads(SeriesColumns.TAG_NAMES)
              ? pages.seriesEntry(id).map(entry -> listed(fetch, entry))
              : pages.series(id, 1).map(page -> listed(fetch, page.series(), Optional.empty()));
      return RecordPage.whole(found.stream().toList());
    };
  }

  private static RecordStream.Source<ListedSeries> ofUser(
      String login, SiteSearch search, Ao3Fetch fetch) {
    SeriesPages pages = new SeriesPages(fetch);
    return ListSource.of(
        number -> pages.ofUser(login, number),
        entries -> entries.stream().map(entry -> listed(fetch, entry)).toList(),
        search.skippedRows());
  }

  private static ListedSeries listed(Ao3Fetch fetch, SeriesEntry entry) {
    return listed(fetch, entry.series(), Optional.of(entry.tags()));
  }

  private static ListedSeries listed(Ao3Fetch fetch, Series series, Optional<SeriesTags> tags) {
    String url = fetch.urls().at(SeriesPages.series(series.id())).toString();
    return new ListedSeries(series, tags, url);
  }
}
