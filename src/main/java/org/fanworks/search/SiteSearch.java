package org.fanworks.search;

import java.util.List;

/**
 * One search that a site is asked to run: every operand is a literal.
 *
 * @param path the access path to take
 * @param predicates all of which the site has to apply, as well as the declaration promises
 * @param order the order in which the site has to return rows; empty leaves it to the site, which
 *     then takes the one that is stable while reading
 * @param total whether nothing but the number of matching rows is wanted
 * @param skippedRows rows that the caller does not want to see; the stream starts on the page that
 *     holds the next one
 */
public record SiteSearch(
    AccessPath path,
    List<Predicate> predicates,
    List<SortKey> order,
    boolean total,
    long skippedRows) {
  public SiteSearch {
    predicates = List.copyOf(predicates);
    order = List.copyOf(order);
  }
}
