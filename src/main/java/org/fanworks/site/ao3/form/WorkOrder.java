package org.fanworks.site.ao3.form;

import java.util.List;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.SortKey;

/** The order in which the archive returns works. */
public record WorkOrder(WorkSort sort, boolean descending) implements ListOrder {
  /** New works come last, so that pages do not shift while they are read. */
  public static final WorkOrder STABLE = new WorkOrder(WorkSort.ID, false);

  /**
   * The order that {@code keys} ask for. The archive sorts by one key and breaks ties by id in the
   * same direction, so that a second key can only be that; after an id no key matters.
   */
  public static WorkOrder of(List<SortKey> keys) {
    if (keys.isEmpty()) {
      return STABLE;
    }
    SortKey first = keys.get(0);
    WorkSort sort = WorkSort.ofColumn(first.column().name()).orElseThrow(() -> unsortable(first));
    if (sort != WorkSort.ID && keys.size() > 1) {
      SortKey second = keys.get(1);
      if (!isId(second) || second.descending() != first.descending()) {
        throw unsortable(second);
      }
    }
    return new WorkOrder(sort, first.descending());
  }

  @Override
  public boolean isById() {
    return sort == WorkSort.ID;
  }

  private static boolean isId(SortKey key) {
    return WorkSort.ofColumn(key.column().name()).filter(WorkSort.ID::equals).isPresent();
  }

  private static FanworksException unsortable(SortKey key) {
    return new FanworksException(
        ErrorKind.NOT_SUPPORTED,
        "The archive cannot sort ao3.works by " + key.column().name() + " at this place");
  }
}
