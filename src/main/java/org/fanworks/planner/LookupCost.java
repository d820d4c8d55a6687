package org.fanworks.planner;

import org.fanworks.search.AccessPlan;
import org.fanworks.search.Column;
import org.fanworks.search.TableDeclaration;

/**
 * How many requests it takes to look up keys, by what is expected of one of them.
 *
 * @param keysPerSearch how many keys a search takes
 * @param searches how many searches each batch of keys takes
 * @param rowsPerKey rows that the site finds for a key
 * @param rowsPerPage rows of a page
 */
record LookupCost(int keysPerSearch, int searches, double rowsPerKey, int rowsPerPage) {

  /** The cost of looking up values of {@code key} by way of {@code plan}, made for one of them. */
  static LookupCost of(TableDeclaration table, Column key, AccessPlan plan) {
    return new LookupCost(
        key.valuesPerSearch(),
        plan.searches(),
        plan.found(),
        plan.path().abilities().pageSize().orElse(table.pageSize()));
  }

  /** Requests for so many keys, asked for in batches as large as a search takes. */
  double requests(double keys) {
    double batches = Math.ceil(keys / keysPerSearch);
    double found = Math.min(keys, keysPerSearch) * rowsPerKey / searches;
    return batches * searches * Math.max(1, Math.ceil(found / rowsPerPage));
  }
}
