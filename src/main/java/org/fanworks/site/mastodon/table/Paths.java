package org.fanworks.site.mastodon.table;

import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;

import org.fanworks.search.AccessPath;
import org.fanworks.search.AccessPath.Binding;
import org.fanworks.search.AccessPath.Sorting;

/** Access paths to lists that come in an order of their own. */
final class Paths {
  private Paths() {}

  /** A list that is always there, which filters by {@code columns}. */
  static AccessPath open(String name, int pageSize, String... columns) {
    return listed(AccessPath.open(name), pageSize, columns);
  }

  /** A list of its own for each value of {@code key}, which filters by {@code columns}. */
  static AccessPath by(String name, String key, int pageSize, String... columns) {
    AccessPath path = AccessPath.boundBy(name, new Binding(key, EQUALS, EXACT));
    return listed(path, pageSize, columns);
  }

  /** Things by several values of {@code key} at once. */
  static AccessPath batch(String name, String key, int pageSize, String... columns) {
    return by(name, key, pageSize, columns).inBatches();
  }

  private static AccessPath listed(AccessPath path, int pageSize, String... columns) {
    return path.filteringBy(columns).sorting(Sorting.NONE).withoutTotals().inPagesOf(pageSize);
  }
}
