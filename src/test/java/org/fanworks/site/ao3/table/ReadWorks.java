package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.List;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.Execution;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.fanworks.site.RunLimits;
import org.fanworks.site.SiteTable;
import org.fanworks.web.Cancellation;

/** What reading a search to its end gave. */
public record ReadWorks(List<Page> pages, List<String> warnings) {
  private static final long MAX_REQUESTS = 50;

  public static ReadWorks all(SiteTable table, SiteSearch search) {
    return pages(table, search, Integer.MAX_VALUE);
  }

  /** Reads at most {@code count} pages. */
  static ReadWorks pages(SiteTable table, SiteSearch search, int count) {
    Execution execution = new Execution(1, new Cancellation(), RunLimits.ofRequests(MAX_REQUESTS));
    PageStream stream = table.open(search, execution);
    List<Page> pages = new ArrayList<>();
    do {
      pages.add(stream.next());
    } while (pages.size() < count && !pages.get(pages.size() - 1).last());
    return new ReadWorks(pages, execution.warnings());
  }

  public List<Long> ids() {
    return pages.stream().flatMap(page -> page.rows().stream()).map(row -> (Long) row[0]).toList();
  }

  public List<Long> firstRows() {
    return pages.stream().map(Page::firstRow).toList();
  }
}
