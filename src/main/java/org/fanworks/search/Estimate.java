package org.fanworks.search;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Rough numbers of rows and requests; they only have to rank plans. */
record Estimate(
    TableDeclaration table,
    AccessPath path,
    TableQuery query,
    List<Predicate> pushed,
    List<AccessPlan.Branch> branches,
    List<Integer> residual,
    SeenTotals totals) {
  private static final double ROWS_OF_UNKNOWN_LIMIT = 100;
  private static final double RESIDUAL_SELECTIVITY = 0.25;
  private static final double RECHECK_SELECTIVITY = 0.8;

  /** Who names both ends of a range names them far apart. */
  private static final double OTHER_END_SELECTIVITY = 0.75;

  /** The share of rows without a value of a column that has few. */
  private static final double WITHOUT_VALUE = 0.1;

  /** Where all values are known, hardly any row is without one of them. */
  private static final double NONE_OF_ALL_VALUES = 1e-6;

  /** Rows of the answer, of those {@code found}. */
  double rows(double found) {
    double matching = found * residualSelectivity();
    double skipped = number(query.offset(), 0);
    double wanted = number(query.fetch(), Double.MAX_VALUE);
    return Math.max(1, Math.min(matching - skipped, wanted));
  }

  /** Requests that reading those {@code found} page after page takes, at least one a search. */
  double requests(double found, int searches, boolean sortedBySite) {
    double read = found;
    if (query.limited() && (!query.ordered() || sortedBySite)) {
      double wanted =
          residual.isEmpty()
              ? number(query.fetch(), Double.MAX_VALUE)
              : (number(query.fetch(), Double.MAX_VALUE) + number(query.offset(), 0))
                  / residualSelectivity();
      read = Math.min(read, sortedBySite ? wanted * searches : wanted);
    }
    return Math.max(
        searches, Math.ceil(read / path.abilities().pageSize().orElse(table.pageSize())));
  }

  /** Rows that the searches find. */
  double found() {
    double rows = table.expectedRows();
    Set<Column> ranged = new HashSet<>();
    for (Predicate predicate : pushed) {
      boolean otherEnd = predicate instanceof Predicate.Range range && !ranged.add(range.column());
      rows *= otherEnd ? OTHER_END_SELECTIVITY : selectivity(predicate);
    }
    return Math.max(1, seen(rows * branchShare()));
  }

  /** As many rows as the site has told before, else the estimate, if it is not more than that. */
  private double seen(double estimated) {
    if (totals.isEmpty() || !pushed.stream().allMatch(Estimate::isKnown)) {
      return estimated;
    }
    List<List<Predicate>> searches = Binding.searches(pushed, List.of());
    if (searches.size() != 1) {
      return estimated;
    }
    OptionalLong same =
        branches.equals(List.of(AccessPlan.Branch.ALL))
            ? totals.of(table, path, searches.get(0))
            : OptionalLong.empty();
    OptionalLong bound = totals.boundOf(table, path, searches.get(0));
    return same.isPresent()
        ? (double) same.getAsLong()
        : bound.isPresent() ? Math.min(estimated, (double) bound.getAsLong()) : estimated;
  }

  /** Whether all values are known already. */
  private static boolean isKnown(Predicate predicate) {
    if (predicate instanceof Predicate.And and) {
      return and.terms().stream().allMatch(Estimate::isKnown);
    }
    if (predicate instanceof Predicate.Or or) {
      return or.terms().stream().allMatch(Estimate::isKnown);
    }
    if (predicate instanceof Predicate.Range range) {
      return range.value() instanceof Operand.Literal;
    }
    if (predicate instanceof Predicate.Like like) {
      return like.pattern() instanceof Operand.Literal;
    }
    return AccessPlanner.valuesOf(predicate).stream().allMatch(Operand.Literal.class::isInstance);
  }

  /** The share of rows that one of the searches finds, as if no row were found by two. */
  private double branchShare() {
    return Math.min(
        1,
        branches.stream()
            .mapToDouble(branch -> selectivity(new Predicate.And(branch.predicates())))
            .sum());
  }

  private double residualSelectivity() {
    return residual.stream()
        .map(query.conjuncts()::get)
        .mapToDouble(this::selectivityOfCheck)
        .reduce(1, (a, b) -> a * b);
  }

  /** The share of the rows found that pass a check of {@code conjunct}. */
  private double selectivityOfCheck(Predicate conjunct) {
    if (pushed.contains(conjunct)) {
      return RECHECK_SELECTIVITY;
    }
    return AccessPlanner.isIn(conjunct) ? selectivity(conjunct) : RESIDUAL_SELECTIVITY;
  }

  private double selectivity(Predicate predicate) {
    if (predicate instanceof Predicate.And and) {
      return and.terms().stream().mapToDouble(this::selectivity).reduce(1, (a, b) -> a * b);
    }
    if (predicate instanceof Predicate.Or or) {
      return Math.min(1, or.terms().stream().mapToDouble(this::selectivity).sum());
    }
    if (predicate instanceof Predicate.AnyOf anyOf) {
      return share(anyOf.column(), anyOf.values().size(), anyOf.negated());
    }
    if (predicate instanceof Predicate.Contains contains) {
      return share(contains.column(), contains.values().size(), contains.negated());
    }
    if (predicate instanceof Predicate.Range) {
      return 1.0 / 3;
    }
    if (predicate instanceof Predicate.NullTest test && hasKnownValues(test.column())) {
      double without = test.column().nullable() ? WITHOUT_VALUE : NONE_OF_ALL_VALUES;
      return test.negated() ? 1 - without : without;
    }
    return predicate instanceof Predicate.Like ? 0.1 : 0.5;
  }

  private static boolean hasKnownValues(Column column) {
    return !column.content().values().isEmpty();
  }

  private double share(Column column, int values, boolean negated) {
    if (negated && column.type().isArray()) {
      return Math.max(NONE_OF_ALL_VALUES, Math.pow(1 - 1 / column.distinctValues(), values));
    }
    double distinct =
        table.primaryKey().equals(List.of(column.name()))
            ? table.expectedRows()
            : column.distinctValues();
    double share = Math.min(1, values / distinct);
    if (negated && hasKnownValues(column)) {
      return Math.max(NONE_OF_ALL_VALUES, 1 - share);
    }
    return negated ? 1 - share / 2 : share;
  }

  private static double number(Optional<Operand> operand, double absent) {
    if (operand.isEmpty()) {
      return absent;
    }
    return operand.get() instanceof Operand.Literal literal
            && literal.value() instanceof Number value
        ? new BigDecimal(value.toString()).doubleValue()
        : ROWS_OF_UNKNOWN_LIMIT;
  }
}
