package org.fanworks.planner;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.RelOptRuleCall;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * The rules by which a {@link SiteQuery} takes in the operators above it. They are trivial because
 * the leaf keeps everything; what the site can do of it is decided in {@link Access}.
 */
final class SiteRules {
  private SiteRules() {}

  /** The rules that take operators in, without those that turn the leaf physical. */
  static final List<RelOptRule> ABSORB =
      ImmutableList.of(
          new AbsorbFilter(), new AbsorbProject(), new AbsorbSort(), new AbsorbCount());

  /** All rules. */
  static final List<RelOptRule> ALL =
      ImmutableList.<RelOptRule>builder()
          .addAll(ABSORB)
          .add(new ToPhysical(), new LimitRule())
          .addAll(LookupRules.ALL)
          .build();

  @SuppressWarnings("deprecation") // The replacement needs a generated class a rule.
  private abstract static class LeafRule extends RelOptRule {
    LeafRule(Class<? extends RelNode> operator) {
      super(operand(operator, operand(SiteQuery.class, none())));
    }
  }

  private static final class AbsorbFilter extends LeafRule {
    AbsorbFilter() {
      super(LogicalFilter.class);
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      LogicalFilter filter = call.rel(0);
      SiteQuery query = call.rel(1);
      if (query.request().limited()
          || query.request().total()
          || RexUtil.SubQueryFinder.containsSubQuery(filter)) {
        return;
      }
      List<RexNode> conjuncts =
          RelOptUtil.conjunctions(filter.getCondition()).stream().map(query::overFullRow).toList();
      call.transformTo(
          query.with(
              query
                  .request()
                  .filtered(Exclusions.joined(conjuncts, query.getCluster().getRexBuilder()))));
    }
  }

  private static final class AbsorbProject extends LeafRule {
    AbsorbProject() {
      super(LogicalProject.class);
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      LogicalProject project = call.rel(0);
      SiteQuery query = call.rel(1);
      if (query.request().total() || project.containsOver()) {
        return;
      }
      List<Integer> shown = plainColumns(project);
      if (new HashSet<>(shown).size() == project.getProjects().size()) {
        SiteQuery narrowed = query.with(query.request().projected(mapped(query, shown)));
        call.transformTo(RelOptUtil.createCastRel(narrowed, project.getRowType(), true));
      } else {
        narrow(call, project, query);
      }
    }

    private static List<Integer> plainColumns(LogicalProject project) {
      List<Integer> columns = new ArrayList<>();
      for (RexNode expression : project.getProjects()) {
        if (expression instanceof RexInputRef ref) {
          columns.add(ref.getIndex());
        }
      }
      return columns;
    }

    private static List<Integer> mapped(SiteQuery query, Iterable<Integer> fields) {
      List<Integer> columns = new ArrayList<>();
      fields.forEach(field -> columns.add(query.request().projection().get(field)));
      return columns;
    }

    /** Expressions stay above; the leaf only keeps the columns that they read. */
    private static void narrow(RelOptRuleCall call, LogicalProject project, SiteQuery query) {
      ImmutableBitSet read = RelOptUtil.InputFinder.bits(project.getProjects(), null);
      ImmutableBitSet used = read.isEmpty() ? ImmutableBitSet.of(0) : read;
      if (used.cardinality() == query.request().projection().size()) {
        return;
      }
      Map<Integer, Integer> positions = new HashMap<>();
      used.forEach(field -> positions.put(field, positions.size()));
      SiteQuery narrowed = query.with(query.request().projected(mapped(query, used)));
      List<RexNode> expressions =
          project.getProjects().stream()
              .map(e -> RexInputs.map(e, positions::get, narrowed.getRowType()))
              .toList();
      call.transformTo(
          LogicalProject.create(
              narrowed,
              project.getHints(),
              expressions,
              project.getRowType(),
              project.getVariablesSet()));
    }
  }

  private static final class AbsorbSort extends LeafRule {
    AbsorbSort() {
      super(LogicalSort.class);
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      LogicalSort sort = call.rel(0);
      SiteQuery query = call.rel(1);
      if (query.request().limited() || query.request().total()) {
        return;
      }
      List<RelFieldCollation> order = new ArrayList<>();
      for (RelFieldCollation field : sort.getCollation().getFieldCollations()) {
        order.add(field.withFieldIndex(query.request().projection().get(field.getFieldIndex())));
      }
      RelCollation kept = order.isEmpty() ? query.request().order() : RelCollations.of(order);
      call.transformTo(query.with(query.request().sorted(kept, sort.offset, sort.fetch)));
    }
  }

  /** {@code COUNT(*)} and {@code COUNT(column)} of a column without NULLs, where exact. */
  private static final class AbsorbCount extends LeafRule {
    AbsorbCount() {
      super(LogicalAggregate.class);
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      LogicalAggregate aggregate = call.rel(0);
      SiteQuery query = call.rel(1);
      if (query.request().limited()
          || query.request().total()
          || !aggregate.getGroupSet().isEmpty()
          || aggregate.getAggCallList().size() != 1
          || !countsRows(aggregate.getAggCallList().get(0), query)) {
        return;
      }
      query
          .counted()
          .map(total -> RelOptUtil.createCastRel(total, aggregate.getRowType(), true))
          .ifPresent(call::transformTo);
    }

    private static boolean countsRows(AggregateCall call, SiteQuery query) {
      return call.getAggregation().getKind() == SqlKind.COUNT
          && !call.isDistinct()
          && call.filterArg < 0
          && call.getArgList().stream()
              .noneMatch(
                  field -> query.getRowType().getFieldList().get(field).getType().isNullable());
    }
  }

  @SuppressWarnings("deprecation") // The replacement needs a generated class a rule.
  private static final class ToPhysical extends RelOptRule {
    ToPhysical() {
      super(operand(SiteQuery.class, none()));
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      call.transformTo(PhysicalPlan.of(call.rel(0)));
    }
  }
}
