package org.fanworks.planner;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.calcite.DataContexts;
import org.apache.calcite.adapter.enumerable.EnumerableConvention;
import org.apache.calcite.adapter.enumerable.EnumerableRules;
import org.apache.calcite.plan.Contexts;
import org.apache.calcite.plan.ConventionTraitDef;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.plan.hep.HepPlanner;
import org.apache.calcite.plan.hep.HepProgram;
import org.apache.calcite.plan.hep.HepProgramBuilder;
import org.apache.calcite.plan.volcano.AbstractConverter;
import org.apache.calcite.plan.volcano.VolcanoPlanner;
import org.apache.calcite.rel.RelCollationTraitDef;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelRoot;
import org.apache.calcite.rel.RelVisitor;
import org.apache.calcite.rel.logical.LogicalCorrelate;
import org.apache.calcite.rel.metadata.DefaultRelMetadataProvider;
import org.apache.calcite.rel.rules.CoreRules;
import org.apache.calcite.rel.rules.JoinPushThroughJoinRule;
import org.apache.calcite.rel.rules.PruneEmptyRules;
import org.apache.calcite.rex.RexExecutorImpl;
import org.apache.calcite.sql2rel.RelDecorrelator;
import org.apache.calcite.sql2rel.RelFieldTrimmer;
import org.apache.calcite.tools.Program;
import org.apache.calcite.tools.Programs;
import org.apache.calcite.tools.RelBuilder;
import org.jspecify.annotations.Nullable;

/**
 * From the logical tree to the physical plan with the fewest expected requests: sub-queries become
 * joins, leaves take in what stands above them, then Volcano chooses among what is left.
 */
final class Optimizer {
  private static final Program REMOVE_SUB_QUERIES =
      Programs.subQuery(DefaultRelMetadataProvider.INSTANCE);
  private static final Program MAKE_CALCS = Programs.calc(DefaultRelMetadataProvider.INSTANCE);

  /** What makes operators meet the leaf that can take them in. */
  private static final List<RelOptRule> SETTLE =
      ImmutableList.<RelOptRule>builder()
          .add(
              CoreRules.FILTER_REDUCE_EXPRESSIONS
                  .config
                  .withTreatDynamicCallsAsConstant(false)
                  .toRule(),
              CoreRules.FILTER_MERGE,
              CoreRules.FILTER_PROJECT_TRANSPOSE,
              CoreRules.FILTER_INTO_JOIN,
              CoreRules.FILTER_AGGREGATE_TRANSPOSE,
              CoreRules.FILTER_SET_OP_TRANSPOSE,
              CoreRules.JOIN_CONDITION_PUSH,
              CoreRules.PROJECT_MERGE,
              CoreRules.PROJECT_REMOVE,
              CoreRules.SORT_PROJECT_TRANSPOSE,
              CoreRules.AGGREGATE_PROJECT_MERGE,
              CoreRules.AGGREGATE_CASE_TO_FILTER,
              PruneEmptyRules.FILTER_INSTANCE,
              PruneEmptyRules.PROJECT_INSTANCE,
              PruneEmptyRules.SORT_INSTANCE,
              PruneEmptyRules.SORT_FETCH_ZERO_INSTANCE,
              PruneEmptyRules.JOIN_LEFT_INSTANCE,
              PruneEmptyRules.JOIN_RIGHT_INSTANCE,
              PruneEmptyRules.UNION_INSTANCE,
              PruneEmptyRules.AGGREGATE_INSTANCE)
          .addAll(SiteRules.ABSORB)
          .build();

  private static final HepProgram SETTLING =
      new HepProgramBuilder().addRuleCollection(SETTLE).build();

  private static final List<RelOptRule> CHOOSE = choices();

  private Optimizer() {}

  private static List<RelOptRule> choices() {
    List<RelOptRule> rules = new ArrayList<>(SETTLE);
    rules.addAll(
        List.of(
            AbstractConverter.ExpandConversionRule.INSTANCE,
            CoreRules.JOIN_PUSH_EXPRESSIONS,
            CoreRules.JOIN_COMMUTE_OUTER,
            JoinPushThroughJoinRule.LEFT,
            JoinPushThroughJoinRule.RIGHT,
            CoreRules.PROJECT_TO_SEMI_JOIN,
            CoreRules.JOIN_TO_SEMI_JOIN,
            CoreRules.SORT_REMOVE,
            CoreRules.SORT_REMOVE_CONSTANT_KEYS,
            CoreRules.AGGREGATE_REMOVE,
            CoreRules.AGGREGATE_EXPAND_DISTINCT_AGGREGATES,
            CoreRules.AGGREGATE_REDUCE_FUNCTIONS,
            CoreRules.PROJECT_TO_LOGICAL_PROJECT_AND_WINDOW,
            CoreRules.UNION_TO_DISTINCT,
            CoreRules.UNION_MERGE));
    rules.addAll(EnumerableRules.rules());
    rules.remove(EnumerableRules.ENUMERABLE_LIMIT_RULE);
    rules.remove(EnumerableRules.ENUMERABLE_LIMIT_SORT_RULE);
    rules.addAll(SiteRules.ALL);
    rules.addAll(AggregateRules.ALL);
    return List.copyOf(new LinkedHashSet<>(rules));
  }

  /** The planner that a statement's tree is built with. */
  static VolcanoPlanner newPlanner() {
    VolcanoPlanner planner = new VolcanoPlanner(RequestCost.FACTORY, Contexts.empty());
    planner.setExecutor(new RexExecutorImpl(DataContexts.EMPTY));
    planner.addRelTraitDef(ConventionTraitDef.INSTANCE);
    planner.addRelTraitDef(RelCollationTraitDef.INSTANCE);
    CHOOSE.forEach(planner::addRule);
    return planner;
  }

  /** Whether sub-queries of a tree refer to rows outside of them. */
  static boolean isCorrelated(Translation.Tree tree) {
    boolean[] found = {false};
    new RelVisitor() {
      @Override
      public void visit(RelNode node, int ordinal, @Nullable RelNode parent) {
        found[0] |= node instanceof LogicalCorrelate;
        super.visit(node, ordinal, parent);
      }
    }.go(removeSubQueries(tree.root().rel));
    return found[0];
  }

  /**
   * The physical plan of a statement.
   *
   * @param decorrelated whether correlated sub-queries become joins, else they run once a row
   */
  static RelNode optimize(Translation.Tree tree, boolean decorrelated) {
    RelRoot root = tree.root();
    RelBuilder relBuilder = tree.relBuilder();
    RelNode flat = removeSubQueries(root.rel);
    RelNode joined = decorrelated ? RelDecorrelator.decorrelateQuery(flat, relBuilder) : flat;
    RelNode settled = settle(new RelFieldTrimmer(null, relBuilder).trim(joined));
    RelTraitSet wanted =
        settled
            .getTraitSet()
            .replace(EnumerableConvention.INSTANCE)
            .replace(root.collation)
            .simplify();
    RelNode physical =
        settled instanceof SiteQuery query ? PhysicalPlan.of(query) : choose(settled, wanted);
    return MAKE_CALCS.run(
        settled.getCluster().getPlanner(), physical, wanted, List.of(), List.of());
  }

  private static RelNode removeSubQueries(RelNode rel) {
    return REMOVE_SUB_QUERIES.run(
        rel.getCluster().getPlanner(), rel, rel.getTraitSet(), List.of(), List.of());
  }

  private static RelNode settle(RelNode rel) {
    HepPlanner planner = new HepPlanner(SETTLING);
    planner.setExecutor(rel.getCluster().getPlanner().getExecutor());
    planner.setRoot(rel);
    return planner.findBestExp();
  }

  private static RelNode choose(RelNode rel, RelTraitSet wanted) {
    VolcanoPlanner planner = (VolcanoPlanner) rel.getCluster().getPlanner();
    planner.setRoot(rel.getTraitSet().equals(wanted) ? rel : planner.changeTraits(rel, wanted));
    return planner.findBestExp();
  }
}
