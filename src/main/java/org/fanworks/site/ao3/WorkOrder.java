package org.fanworks.site.ao3;

import java.util.List;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.SortKey;

/** The order in which the archive returns works. */
record WorkOrder(WorkSort sort, boolean descending) {
  /** New works come last, so that pages do not shift while they are read. */
  static final WorkOrder STABLE = new WorkOrder(WorkSort.ID, false);

  /**
   * The order that {@code keys} ask for. The archive sorts by one key and breaks ties by id in the
   * same direction, so that a second key can only be that.
   */
  static WorkOrder of(List<SortKey> keys) {
    if (keys.isEmpty()) {
      return STABLE;
    }
    SortKey first = keys.get(0);
    WorkSort sort = WorkSort.ofColumn(first.column().name()).orElseThrow(() -> unsortable(first));
    for (SortKey next : keys.subList(1, keys.size())) {
      if (!next.column().name().equals("id") || next.descending() != first.descending()) {
        throw unsortable(next);
      }
    }
    return new WorkOrder(sort, first.descending());
  }

  /** Whether rows come in the order of their ids. */
  boolean isById() {
    return sort == WorkSort.ID;
  }

  /** Whether the id {@code id} comes after {@code other}, in the order of ids. */
  boolean follows(long id, long other) {
    return descending ? id < other : id > other;
  }

  private static FanworksException unsortable(SortKey key) {
    return new FanworksException(
        ErrorKind.NOT_SUPPORTED,
        "The archive cannot sort ao3.works by " + key.column().name() + " at this place");
  }
}
