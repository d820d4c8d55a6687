package org.fanworks.site.ao3.table;

import java.util.List;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.form.WorkOrder;
import org.fanworks.site.ao3.page.WorkListPage;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the works on pages, each work once. Used by one thread.
 *
 * <p>Mystery works are left out: the archive's searches do not cover them, so that one on a page
 * has just been hidden, and nothing of it can be shown.
 */
final class WorkRows {
  private final RecordColumns<ListedWork> columns;
  private final Ao3Urls urls;
  private final NewIds newIds;

  /** Rows of {@code columns} for works that come in {@code order}. */
  WorkRows(RecordColumns<ListedWork> columns, Ao3Urls urls, WorkOrder order) {
    this.columns = columns;
    this.urls = urls;
    this.newIds = new NewIds(order);
  }

  /** The rows of the works that did not come before. */
  List<@Nullable Object[]> of(WorkListPage page) {
    return columns.rows(
        page.blurbs().stream()
            .flatMap(entry -> ListedWork.of(entry, urls))
            .filter(work -> newIds.add(work.id()))
            .toList());
  }
}
