package org.fanworks.search;

import java.util.List;
import java.util.Optional;

/**
 * How a {@link TableQuery} is answered: what the site is asked, and what is left to do.
 *
 * @param path the access path taken
 * @param pushed predicates for the site; those after {@link #residual} included where they narrow
 * @param branches what each search asks in addition; one that asks nothing as a rule
 * @param residual positions of the conjuncts that have to be checked again on each row
 * @param sort how well the site's order answers the query's; empty: sort locally
 * @param skipsPages whether the site may be asked to skip the offset's rows
 * @param total whether the site's own total answers the query
 * @param live whether the answer rests on the site's index copies
 * @param found expected rows that the site finds, of which some may have to be dropped
 * @param rows expected rows of the answer
 * @param requests expected requests, at least 1
 * @param problem why the query cannot be answered this way
 */
public record AccessPlan(
    AccessPath path,
    List<Predicate> pushed,
    List<Branch> branches,
    List<Integer> residual,
    Optional<Exactness> sort,
    boolean skipsPages,
    boolean total,
    boolean live,
    double found,
    double rows,
    double requests,
    Optional<Problem> problem) {
  public AccessPlan {
    pushed = List.copyOf(pushed);
    branches = List.copyOf(branches);
    residual = List.copyOf(residual);
  }

  /** The same plan with other predicates for the site. */
  public AccessPlan pushing(List<Predicate> predicates) {
    return new AccessPlan(
        path,
        predicates,
        branches,
        residual,
        sort,
        skipsPages,
        total,
        live,
        found,
        rows,
        requests,
        problem);
  }

  /** How many searches the lists of values and the branches are spread over. */
  public int searches() {
    return AccessPlanner.searches(pushed, branches);
  }

  /**
   * One of several searches.
   *
   * @param predicates what it asks in addition
   * @param sign 1 if its total adds to the whole, -1 if it is taken off
   */
  public record Branch(List<Predicate> predicates, int sign) {
    /** The only search. */
    public static final Branch ALL = new Branch(List.of(), 1);

    public Branch {
      predicates = List.copyOf(predicates);
    }
  }

  /**
   * Why a table cannot be read as asked.
   *
   * @param unsupported whether a search column is misused, else a required predicate is missing
   */
  public record Problem(boolean unsupported, String message) {}
}
