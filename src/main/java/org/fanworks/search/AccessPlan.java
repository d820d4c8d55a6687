package org.fanworks.search;

import java.util.List;
import java.util.Optional;

/**
 * How a {@link TableQuery} is answered: what the site is asked, and what is left to do.
 *
 * @param path the access path taken
 * @param pushed predicates for the site; those after {@link #residual} included where they narrow
 * @param residual positions of the conjuncts that have to be checked again on each row
 * @param sort how well the site's order answers the query's; empty: sort locally
 * @param skipsPages whether the site may be asked to skip the offset's rows
 * @param total whether the site's own total answers the query
 * @param live whether the answer rests on the site's index copies
 * @param rows expected rows of the answer
 * @param requests expected requests, at least 1
 * @param problem why the query cannot be answered this way
 */
public record AccessPlan(
    AccessPath path,
    List<Predicate> pushed,
    List<Integer> residual,
    Optional<Exactness> sort,
    boolean skipsPages,
    boolean total,
    boolean live,
    double rows,
    double requests,
    Optional<Problem> problem) {
  public AccessPlan {
    pushed = List.copyOf(pushed);
    residual = List.copyOf(residual);
  }

  /** The same plan with other predicates for the site. */
  public AccessPlan pushing(List<Predicate> predicates) {
    return new AccessPlan(
        path, predicates, residual, sort, skipsPages, total, live, rows, requests, problem);
  }

  /**
   * Why a table cannot be read as asked.
   *
   * @param unsupported whether a search column is misused, else a required predicate is missing
   */
  public record Problem(boolean unsupported, String message) {}
}
