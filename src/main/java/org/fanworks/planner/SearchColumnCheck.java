package org.fanworks.planner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.SingleRel;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.SetOp;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableBitSet;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.Column;
import org.fanworks.search.Predicate;

/**
 * Refuses plans that filter or join rows by a search column which the site was not asked for, or
 * compute something of it. Such a column is NULL in every row, so the result would be silently
 * empty or wrong. Showing the NULLs as they are does no harm.
 */
final class SearchColumnCheck {
  private SearchColumnCheck() {}

  static void requireAnswerable(RelNode plan) {
    unanswered(plan);
  }

  /** Output columns of a plan that show a search column nobody asked for. */
  private static ImmutableBitSet unanswered(RelNode node) {
    if (node instanceof SiteScan scan) {
      return ofScan(scan.work().plan());
    }
    List<ImmutableBitSet> inputs =
        node.getInputs().stream().map(SearchColumnCheck::unanswered).toList();
    if (node instanceof LookupJoin join) {
      return ofLookup(join, inputs.get(0));
    }
    if (node instanceof Project project) {
      return ofProject(project, inputs.get(0));
    }
    if (node instanceof Filter filter) {
      return checked(filter.getCondition(), inputs.get(0), filter);
    }
    if (node instanceof Join join) {
      int left = join.getLeft().getRowType().getFieldCount();
      return checked(join.getCondition(), inputs.get(0).union(inputs.get(1).shift(left)), join);
    }
    if (node instanceof Aggregate aggregate) {
      return ofAggregate(aggregate, inputs.get(0));
    }
    return ofOthers(node, inputs);
  }

  /** Operators that pass their input's columns on, some of them with more columns behind. */
  private static ImmutableBitSet ofOthers(RelNode node, List<ImmutableBitSet> inputs) {
    return node instanceof SetOp || node instanceof SingleRel
        ? ImmutableBitSet.union(inputs)
        : ImmutableBitSet.of();
  }

  private static ImmutableBitSet ofScan(ScanPlan plan) {
    Set<String> asked = new HashSet<>();
    for (Predicate predicate : plan.predicates()) {
      if (predicate instanceof Predicate.AnyOf anyOf && !anyOf.negated()) {
        asked.add(anyOf.column().name());
      }
    }
    List<Column> columns = plan.table().declaration().columns();
    ImmutableBitSet.Builder unanswered = ImmutableBitSet.builder();
    for (int i = 0; !plan.total() && i < plan.columns().size(); i++) {
      Column column = columns.get(plan.columns().get(i));
      if (column.isSearched() && !asked.contains(column.name())) {
        unanswered.set(i);
      }
    }
    return unanswered.build();
  }

  /** The keys of a lookup are asked for. */
  private static ImmutableBitSet ofLookup(LookupJoin join, ImmutableBitSet left) {
    LookupPlan plan = join.lookup().plan();
    ImmutableBitSet right = ofScan(plan.scan()).clear(plan.rightKey());
    List<String> names =
        Stream.concat(
                join.getInput().getRowType().getFieldNames().stream(),
                plan.scan().columns().stream()
                    .map(c -> plan.scan().table().declaration().columns().get(c).name()))
            .toList();
    ImmutableBitSet all = left.union(right.shift(plan.leftWidth()));
    refuse(join.lookup().condition(), all, names);
    return plan.kind() == LookupPlan.Kind.SEMI || plan.kind() == LookupPlan.Kind.ANTI
        ? left
        : all.except(
            ImmutableBitSet.range(
                plan.leftWidth() + plan.rightWidth(), plan.leftWidth() + names.size()));
  }

  private static ImmutableBitSet ofAggregate(Aggregate aggregate, ImmutableBitSet input) {
    for (AggregateCall call : aggregate.getAggCallList()) {
      if (call.getAggregation().getKind() != SqlKind.SINGLE_VALUE) {
        refuse(
            ImmutableBitSet.of(call.getArgList()),
            input,
            aggregate.getInput().getRowType().getFieldNames());
      }
    }
    ImmutableBitSet.Builder keys = ImmutableBitSet.builder();
    aggregate
        .getGroupSet()
        .intersect(input)
        .forEach(key -> keys.set(aggregate.getGroupSet().indexOf(key)));
    return keys.build();
  }

  private static ImmutableBitSet ofProject(Project project, ImmutableBitSet input) {
    ImmutableBitSet.Builder output = ImmutableBitSet.builder();
    for (int i = 0; i < project.getProjects().size(); i++) {
      RexNode expression = project.getProjects().get(i);
      if (!(RexUtil.removeCast(expression) instanceof RexInputRef)) {
        refuse(expression, input, project.getInput().getRowType().getFieldNames());
      }
      if (RelOptUtil.InputFinder.bits(expression).intersects(input)) {
        output.set(i);
      }
    }
    return output.build();
  }

  private static ImmutableBitSet checked(RexNode condition, ImmutableBitSet columns, RelNode node) {
    List<String> names =
        node.getInputs().stream()
            .flatMap(input -> input.getRowType().getFieldNames().stream())
            .toList();
    refuse(condition, columns, names);
    return columns;
  }

  private static void refuse(RexNode condition, ImmutableBitSet columns, List<String> names) {
    refuse(RelOptUtil.InputFinder.bits(condition), columns, names);
  }

  private static void refuse(ImmutableBitSet read, ImmutableBitSet columns, List<String> names) {
    ImmutableBitSet used = read.intersect(columns);
    if (!used.isEmpty()) {
      throw new FanworksException(
          ErrorKind.UNSUPPORTED_PREDICATE,
          "Column "
              + names.get(used.nth(0))
              + " can only be searched for: compare it with a value, on its own.");
    }
  }
}
