package org.fanworks.site.ao3.table;

import java.util.stream.Stream;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.page.Work;
import org.fanworks.site.ao3.page.WorkBlurb;

/**
 * A revealed work of a list, as the columns of a row see it.
 *
 * @param url of its own page
 */
record ListedWork(String url, long id, Work work) {
  /** The work of an entry; none for a mystery work, of which nothing can be shown. */
  static Stream<ListedWork> of(WorkBlurb entry, Ao3Urls urls) {
    return entry.work().stream()
        .map(work -> new ListedWork(urls.work(entry.id()).toString(), entry.id(), work));
  }
}
