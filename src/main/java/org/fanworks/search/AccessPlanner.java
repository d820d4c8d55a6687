package org.fanworks.search;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pure function from a query over a table to the way it is answered: which access path, what
 * the site filters, sorts and counts, what is left to do locally, and how many requests that takes.
 * Thread-safe.
 */
public final class AccessPlanner {
  /** What a query without a usable path is taken to cost, so that any other plan wins. */
  private static final double IMPOSSIBLE = 1e9;

  /** Of more lists of values than that, the others are asked for without further thought. */
  private static final int MAX_WEIGHED = 3;

  private final TableDeclaration table;
  private final PushdownPolicy policy;
  private final SeenTotals totals;

  /** A planner for one table. */
  public AccessPlanner(TableDeclaration table, PushdownPolicy policy) {
    this(table, policy, new SeenTotals());
  }

  /** A planner for one table that estimates by {@code totals}. */
  public AccessPlanner(TableDeclaration table, PushdownPolicy policy, SeenTotals totals) {
    this.table = table;
    this.policy = policy;
    this.totals = totals;
  }

  /** The plan with the fewest expected requests; between equals the path declared first. */
  public AccessPlan plan(TableQuery query) {
    return table.paths().stream()
        .flatMap(path -> plans(query, path))
        .min(
            Comparator.comparing((AccessPlan plan) -> plan.problem().isPresent())
                .thenComparing(plan -> !isOpen(plan.path(), query))
                .thenComparingDouble(AccessPlan::requests))
        .orElseThrow(() -> new IllegalStateException(table.name() + " has no access path"));
  }

  /**
   * The ways to answer {@code query} by one path: each list of values that takes several searches
   * is asked for, or checked on the rows that the rest finds.
   */
  private Stream<AccessPlan> plans(TableQuery query, AccessPath path) {
    Optional<Predicate> opener = opener(query, path);
    Set<Predicate> spread =
        query.conjuncts().stream()
            .filter(conjunct -> isSpread(conjunct) && !opener.equals(Optional.of(conjunct)))
            .limit(MAX_WEIGHED)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return Sets.powerSet(spread).stream().map(left -> plan(query, path, opener, left));
  }

  /** Whether no single search takes all values of a list that can be checked on rows as well. */
  private static boolean isSpread(Predicate conjunct) {
    return isIn(conjunct)
        && !conjunct.reads().get(0).isSearched()
        && searches(List.of(conjunct)) > 1;
  }

  private AccessPlan plan(
      TableQuery query, AccessPath path, Optional<Predicate> opener, Set<Predicate> left) {
    List<Predicate> pushed = new ArrayList<>();
    List<Integer> residual = new ArrayList<>();
    List<AccessPlan.Branch> branches = List.of(AccessPlan.Branch.ALL);
    Exactness exactness = Exactness.EXACT;
    for (int i = 0; i < query.conjuncts().size(); i++) {
      Predicate conjunct = query.conjuncts().get(i);
      Optional<List<AccessPlan.Branch>> apart =
          branches.size() == 1 ? branches(conjunct, path, query.total()) : Optional.empty();
      if (apart.isPresent()) {
        branches = apart.get();
        continue;
      }
      Optional<Pushdown> part =
          opener
              .filter(conjunct::equals)
              .flatMap(found -> binding(path, found))
              .map(binding -> new Pushdown(conjunct, binding.exactness()))
              .or(
                  () ->
                      left.contains(conjunct)
                          ? Optional.empty()
                          : Pushdown.of(conjunct, path, policy));
      part.ifPresent(found -> pushed.addAll(found.conjuncts()));
      Exactness reached = part.map(Pushdown::exactness).orElse(Exactness.SUPERSET);
      if (reached != Exactness.EXACT) {
        residual.add(i);
      }
      exactness = exactness.and(reached);
    }
    int searches = searches(pushed, branches);
    Optional<Exactness> sort = sort(query, path, searches);
    boolean total =
        query.total()
            && path.abilities().totals()
            && exactness != Exactness.SUPERSET
            && disjoint(pushed)
            && policy.pushdown();
    boolean live =
        (exactness == Exactness.LIVE && total)
            || (sort.equals(Optional.of(Exactness.LIVE)) && query.limited());
    boolean skipsPages =
        exactness == Exactness.EXACT
            && policy.pushdown()
            && policy.liveCounters()
            && searches == 1
            && (!query.ordered() || sort.isPresent());
    Estimate estimate = new Estimate(table, path, query, pushed, branches, residual, totals);
    double found = estimate.found();
    Optional<AccessPlan.Problem> problem = problem(query, path);
    double requests =
        problem.isPresent()
            ? IMPOSSIBLE
            : total ? searches : estimate.requests(found, searches, sort.isPresent());
    return new AccessPlan(
        path,
        pushed,
        branches,
        residual,
        sort,
        skipsPages,
        total,
        live,
        found,
        total ? 1 : estimate.rows(found),
        requests,
        problem);
  }

  /** The searches that {@code conjunct} takes; empty if it can be part of one. */
  private Optional<List<AccessPlan.Branch>> branches(
      Predicate conjunct, AccessPath path, boolean total) {
    Branches branches = new Branches(path);
    if (total && policy.pushdown() && Branches.isLongExclusion(conjunct)) {
      return branches.allBut((Predicate.AnyOf) conjunct);
    }
    return branches
        .terms(conjunct, total)
        .flatMap(terms -> total ? Branches.totals(terms) : Optional.of(Branches.rows(terms)));
  }

  /** The first conjunct that opens a path; it alone is answered as well as the path promises. */
  private Optional<Predicate> opener(TableQuery query, AccessPath path) {
    boolean otherwiseClosed = table.paths().stream().noneMatch(p -> p.bindings().isEmpty());
    return policy.pushdown() || otherwiseClosed
        ? query.conjuncts().stream()
            .filter(conjunct -> binding(path, conjunct).isPresent())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<AccessPath.Binding> binding(AccessPath path, Predicate conjunct) {
    return path.bindings().stream().filter(binding -> binds(path, binding, conjunct)).findFirst();
  }

  /**
   * Sites sort by one column; most break ties by the key in the same direction. Several searches
   * have to be merged, which is worth while where not all of their rows are read.
   */
  private Optional<Exactness> sort(TableQuery query, AccessPath path, int searches) {
    boolean worthWhile = searches == 1 || query.fetch().isPresent();
    if (query.order().isEmpty() || !query.sortable() || !policy.pushdown() || !worthWhile) {
      return Optional.empty();
    }
    SortKey first = query.order().get(0);
    boolean tieBreakFits =
        query.order().size() == 1
            || isKey(first.column())
            || (first.column().keyBreaksTies()
                && isKey(query.order().get(1).column())
                && query.order().get(1).descending() == first.descending());
    return first
        .column()
        .sort()
        .filter(exactness -> tieBreakFits && path.sorts(first.descending()))
        .filter(exactness -> exactness == Exactness.EXACT || liveSortHelps(query));
  }

  /** The site's live order only chooses which rows are read; without a LIMIT all of them are. */
  private boolean liveSortHelps(TableQuery query) {
    return policy.liveCounters() && query.fetch().isPresent();
  }

  /** Search columns have the same value in all rows of a search. */
  private boolean isKey(Column column) {
    List<String> distinguishing =
        table.primaryKey().stream().filter(name -> !table.column(name).isSearched()).toList();
    return distinguishing.equals(List.of(column.name()));
  }

  private Optional<AccessPlan.Problem> problem(TableQuery query, AccessPath path) {
    return query.conjuncts().stream()
        .filter(conjunct -> !supported(conjunct, path))
        .findFirst()
        .map(this::unsupported)
        .or(() -> isOpen(path, query) ? Optional.empty() : Optional.of(missing(path)));
  }

  /** A search column only makes sense where the site itself answers the whole conjunct. */
  private static boolean supported(Predicate conjunct, AccessPath path) {
    if (conjunct instanceof Predicate.And and) {
      return and.terms().stream().allMatch(term -> supported(term, path));
    }
    return conjunct.reads().stream().noneMatch(Column::isSearched)
        || new Branches(path).terms(conjunct, false).isPresent()
        || binding(path, conjunct).isPresent()
        || (path.filtersBy(conjunct.reads().get(0))
            && Pushdown.operatorOf(conjunct)
                .flatMap(operator -> conjunct.reads().get(0).push(operator))
                .isPresent());
  }

  private AccessPlan.Problem unsupported(Predicate conjunct) {
    Column column = conjunct.reads().stream().filter(Column::isSearched).findFirst().orElseThrow();
    List<String> operators = column.pushes().keySet().stream().sorted().map(Operator::sql).toList();
    return new AccessPlan.Problem(
        true,
        "Column "
            + table.name()
            + "."
            + column.name()
            + " can only be searched for: use it on its own with "
            + String.join(", ", operators)
            + ", not inside of OR, functions or comparisons with other columns.");
  }

  private boolean isOpen(AccessPath path, TableQuery query) {
    return path.bindings().isEmpty() || opener(query, path).isPresent();
  }

  /** One value opens a path, or several that a search takes at once or has one each of. */
  private static boolean binds(AccessPath path, AccessPath.Binding binding, Predicate predicate) {
    if (predicate.reads().size() != 1) {
      return false;
    }
    Column column = predicate.reads().get(0);
    return column.name().equals(binding.column())
        && Pushdown.operatorOf(predicate).equals(Optional.of(binding.operator()))
        && (valuesOf(predicate).size() == 1
            || (isIn(predicate) && (column.valuesPerSearch() == 1 || path.abilities().batches())));
  }

  private AccessPlan.Problem missing(AccessPath path) {
    AccessPath.Binding binding = path.bindings().get(0);
    String column = binding.column();
    return new AccessPlan.Problem(
        false,
        "Table "
            + table.name()
            + " needs a predicate on "
            + column
            + ", for example WHERE "
            + (binding.operator() == Operator.CONTAINS
                ? "'...' = ANY(" + column + ")"
                : column + " = ...")
            + ".");
  }

  /** How many searches the branches take together. */
  static int searches(List<Predicate> pushed, List<AccessPlan.Branch> branches) {
    return branches.stream()
        .mapToInt(
            branch -> {
              List<Predicate> all = new ArrayList<>(pushed);
              all.addAll(branch.predicates());
              return searches(all);
            })
        .sum();
  }

  /** How many searches the longest lists of values are spread over. */
  static int searches(List<Predicate> pushed) {
    long searches = 1;
    for (Predicate predicate : pushed) {
      if (predicate instanceof Predicate.AnyOf anyOf && !anyOf.negated()) {
        int atOnce = anyOf.column().valuesPerSearch();
        searches *= (anyOf.values().size() + atOnce - 1) / atOnce;
      }
    }
    return (int) Math.min(Integer.MAX_VALUE, Math.max(1, searches));
  }

  /** Whether no row can be found by two of the searches, so that their totals add up. */
  private static boolean disjoint(List<Predicate> pushed) {
    return searches(pushed) == 1
        || pushed.stream()
            .noneMatch(p -> isIn(p) && valuesOf(p).size() > 1 && p.reads().get(0).isSearched());
  }

  /** Whether a predicate is a list of values of which a row has one. */
  static boolean isIn(Predicate predicate) {
    return predicate instanceof Predicate.AnyOf anyOf && !anyOf.negated();
  }

  static List<Operand> valuesOf(Predicate predicate) {
    return predicate instanceof Predicate.AnyOf anyOf
        ? anyOf.values()
        : predicate instanceof Predicate.Contains contains ? contains.values() : List.of();
  }
}
