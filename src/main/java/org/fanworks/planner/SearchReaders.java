package org.fanworks.planner;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import org.fanworks.search.RowOrder;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.Execution;
import org.jspecify.annotations.Nullable;

/**
 * The searches of one scan: one after the other or, where they are sorted, merged into one order,
 * so that a LIMIT needs only the first rows of each. Used by one thread.
 */
final class SearchReaders {
  private final Queue<SearchReader> waiting;
  private final boolean merged;
  private final Queue<SearchReader> open;
  private @Nullable SearchReader current;

  private SearchReaders(Collection<SearchReader> readers, Optional<RowOrder> order) {
    this.waiting = new ArrayDeque<>(readers);
    this.merged = order.isPresent();
    this.open =
        order
            .map(RowOrder::comparator)
            .<Queue<SearchReader>>map(
                rows -> new PriorityQueue<>(Comparator.comparing(SearchReader::row, rows)))
            .orElseGet(ArrayDeque::new);
  }

  /** Readers of {@code searches}, which ask for the order of {@code plan}. */
  static SearchReaders of(ScanPlan plan, List<SiteSearch> searches, Execution execution) {
    List<SearchReader> readers = new ArrayList<>();
    searches.forEach(search -> readers.add(new SearchReader(plan, search, execution)));
    return new SearchReaders(
        readers,
        plan.order().isEmpty() || readers.size() < 2
            ? Optional.empty()
            : Optional.of(new RowOrder(plan.table().declaration(), plan.order())));
  }

  /** The reader that stands on the next row; empty after the last one. */
  Optional<SearchReader> next() {
    if (current != null && current.next()) {
      open.add(current);
    }
    while (!waiting.isEmpty() && (merged || open.isEmpty())) {
      SearchReader reader = waiting.remove();
      if (reader.next()) {
        open.add(reader);
      }
    }
    current = open.poll();
    return Optional.ofNullable(current);
  }

  void close() {
    waiting.clear();
    open.forEach(SearchReader::close);
    open.clear();
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
