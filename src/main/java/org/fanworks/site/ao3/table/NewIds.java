package org.fanworks.site.ao3.table;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.fanworks.site.ao3.form.ListOrder;

/**
 * Tells rows that come for the first time. Used by one thread.
 *
 * <p>Rows that change places while they are read may come again. In the order of ids the last id
 * tells them; in any other order the ids are remembered, of which there are at most as many as the
 * archive gives out rows of one search.
 */
final class NewIds {
  private final ListOrder order;
  private final Set<Long> seen = new HashSet<>();
  private OptionalLong lastId = OptionalLong.empty();

  /** No row has come yet of those that come in {@code order}. */
  NewIds(ListOrder order) {
    this.order = order;
  }

  /** Whether the row with {@code id} did not come before; it has come from now on. */
  boolean add(long id) {
    if (!order.isById()) {
      return seen.add(id);
    }
    boolean further = lastId.isEmpty() || order.follows(id, lastId.getAsLong());
    lastId = further ? OptionalLong.of(id) : lastId;
    return further;
  }
}
