package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.form.WorkOrder;
import org.fanworks.site.ao3.page.Work;
import org.fanworks.site.ao3.page.WorkBlurb;
import org.fanworks.site.ao3.page.WorkListPage;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the works on pages, each work once. Used by one thread.
 *
 * <p>Works that change places while they are read may come again and are left out then. In the
 * order of ids the last id tells them; in any other order the ids are remembered, of which there
 * are at most as many as the archive gives out rows of one search.
 *
 * <p>Mystery works are left out: the archive's searches do not cover them, so that one on a page
 * has just been hidden, and nothing of it can be shown.
 */
final class WorkRows {
  private final List<WorkColumn> columns;
  private final Ao3Urls urls;
  private final WorkOrder order;
  private final Set<Long> seen = new HashSet<>();
  private OptionalLong lastId = OptionalLong.empty();

  /** Rows of {@code columns} for works that come in {@code order}. */
  WorkRows(List<WorkColumn> columns, Ao3Urls urls, WorkOrder order) {
    this.columns = columns;
    this.urls = urls;
    this.order = order;
  }

  /** The rows of the works that did not come before. */
  List<@Nullable Object[]> of(WorkListPage page) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (WorkBlurb blurb : page.blurbs()) {
      if (blurb.work().isPresent() && isNew(blurb.id())) {
        rows.add(row(blurb.id(), blurb.work().get()));
      }
    }
    return rows;
  }

  private boolean isNew(long id) {
    if (!order.isById()) {
      return seen.add(id);
    }
    boolean further = lastId.isEmpty() || order.follows(id, lastId.getAsLong());
    lastId = further ? OptionalLong.of(id) : lastId;
    return further;
  }

  private @Nullable Object[] row(long id, Work work) {
    ListedWork listed = new ListedWork(urls.work(id).toString(), id, work);
    @Nullable Object[] row = new @Nullable Object[columns.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = columns.get(i).value().of(listed);
    }
    return row;
  }
}
