package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexDynamicParam;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.fanworks.search.Binding;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.site.Execution;
import org.fanworks.site.SiteTable;
import org.jspecify.annotations.Nullable;

/**
 * A question to a site: whether it answers a condition of a plan exactly.
 *
 * @param condition on one value
 * @param value a literal, or the parameter of the statement with that index
 */
record Confirmation(SiteTable table, Predicate.Contains condition, Operand value) {

  /** The answer as far as it is known; makes no request. */
  Optional<Boolean> known(List<? extends @Nullable Object> parameters) {
    Object bound = Binding.value(value, parameters);
    return bound == null ? Optional.of(true) : table.confirmed(condition.column(), bound);
  }

  /** The answer; one request, unless it is known. */
  boolean ask(List<? extends @Nullable Object> parameters, Execution execution) {
    Object bound = Binding.value(value, parameters);
    return bound == null || table.confirm(condition.column(), bound, execution);
  }

  @Override
  public String toString() {
    return PredicateText.of(condition);
  }

  /** Whether conditions of a plan would be answered better if the site confirmed that. */
  static boolean mayHelp(RelNode plan) {
    boolean here =
        (plan instanceof SiteScan scan && scan.work().confirmable())
            || (plan instanceof LookupJoin join && join.lookup().access().query().isConfirmable());
    return here || plan.getInputs().stream().anyMatch(Confirmation::mayHelp);
  }

  /**
   * What a plan takes to be confirmed; empty if a value is not known when the statement starts, so
   * that there is nothing to ask.
   */
  static Optional<List<Confirmation>> of(RelNode plan) {
    List<Optional<Confirmation>> found = new ArrayList<>();
    collect(plan, found);
    return found.stream().allMatch(Optional::isPresent)
        ? Optional.of(found.stream().flatMap(Optional::stream).distinct().toList())
        : Optional.empty();
  }

  private static void collect(RelNode node, List<Optional<Confirmation>> found) {
    if (node instanceof SiteScan scan) {
      collect(scan.work().plan(), scan.work().arguments(), found);
    } else if (node instanceof SiteCounts counts) {
      collect(counts.work().plan(), counts.work().arguments(), found);
    } else if (node instanceof LookupJoin join) {
      List<RexNode> arguments = join.lookup().access().arguments();
      LookupPlan plan = join.lookup().plan();
      collect(plan.scan(), arguments, found);
      plan.whole().ifPresent(whole -> collect(whole.scan(), arguments, found));
    }
    node.getInputs().forEach(input -> collect(input, found));
  }

  private static void collect(
      ScanPlan plan, List<RexNode> arguments, List<Optional<Confirmation>> found) {
    Stream.concat(
            plan.predicates().stream(),
            plan.branches().stream().flatMap(branch -> branch.predicates().stream()))
        .filter(Column::isConfirmable)
        .map(Predicate.Contains.class::cast)
        .forEach(
            condition ->
                found.add(
                    parameter(condition.values().get(0), arguments)
                        .map(value -> new Confirmation(plan.table(), condition, value))));
  }

  /** The value as the statement knows it. */
  private static Optional<Operand> parameter(Operand value, List<RexNode> arguments) {
    if (!(value instanceof Operand.Argument argument)) {
      return Optional.of(value);
    }
    return RexUtil.removeCast(arguments.get(argument.index())) instanceof RexDynamicParam parameter
        ? Optional.of(new Operand.Argument(parameter.getIndex(), argument.label()))
        : Optional.empty();
  }
}
