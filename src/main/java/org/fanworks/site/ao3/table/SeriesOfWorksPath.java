package org.fanworks.site.ao3.table;

import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;

import java.util.List;
import java.util.stream.Stream;
import org.fanworks.search.AccessPath;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.client.WorkEntries;
import org.fanworks.site.ao3.client.WorkRoute;
import org.fanworks.site.ao3.page.SeriesPart;
import org.fanworks.site.ao3.page.WorkBlurb;

/**
 * The series that works are in, from the entries of the works, which name them (AO3 reference,
 * 6.1): 20 works a request, and none for works that the statement has just read.
 */
record SeriesOfWorksPath(Ao3Urls urls) implements RowPath<SeriesWork> {
  private static final AccessPath PATH =
      AccessPath.boundBy("works by number", new AccessPath.Binding("work_id", EQUALS, EXACT))
          .plain()
          .inBatches()
          .carriedBy("works", "bookmarks", "collection_works", "gifts");

  @Override
  public AccessPath path() {
    return PATH;
  }

  @Override
  public String describe(SiteSearch search) {
    List<Long> ids = ids(search);
    if (ids.isEmpty()) {
      return "nothing";
    }
    WorkRoute route = WorkEntries.route(ids);
    return urls.describe(route.source(), route.options().parameters(1));
  }

  @Override
  public RecordStream.Source<SeriesWork> open(SiteSearch search, Ao3Fetch fetch) {
    List<Long> ids = ids(search);
    return number ->
        RecordPage.whole(
            ids.isEmpty()
                ? List.of()
                : new WorkEntries(fetch)
                    .find(ids).stream().flatMap(SeriesOfWorksPath::parts).toList());
  }

  private static List<Long> ids(SiteSearch search) {
    return search.numbersOf("work_id").stream().filter(id -> id > 0).distinct().toList();
  }

  private static Stream<SeriesWork> parts(WorkBlurb blurb) {
    return blurb.work().stream()
        .flatMap(
            work ->
                work.series().stream()
                    .map(SeriesPart::id)
                    .distinct()
                    .map(series -> new SeriesWork(series, blurb.id(), work)));
  }
}
