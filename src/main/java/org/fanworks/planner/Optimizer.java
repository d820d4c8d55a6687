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
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.logical.LogicalCorrelate;
import org.apache.calcite.rel.metadata.DefaultRelMetadataProvider;
import org.apache.calcite.rel.rules.AggregateCaseToFilterRule;
import org.apache.calcite.rel.rules.AggregateProjectMergeRule;
import org.apache.calcite.rel.rules.CoreRules;
import org.apache.calcite.rel.rules.FilterAggregateTransposeRule;
import org.apache.calcite.rel.rules.FilterJoinRule.FilterIntoJoinRule.FilterIntoJoinRuleConfig;
import org.apache.calcite.rel.rules.FilterJoinRule.JoinConditionPushRule.JoinConditionPushRuleConfig;
import org.apache.calcite.rel.rules.FilterMergeRule;
import org.apache.calcite.rel.rules.FilterProjectTransposeRule;
import org.apache.calcite.rel.rules.FilterSetOpTransposeRule;
import org.apache.calcite.rel.rules.JoinPushThroughJoinRule;
import org.apache.calcite.rel.rules.ProjectMergeRule;
import org.apache.calcite.rel.rules.ProjectRemoveRule;
import org.apache.calcite.rel.rules.PruneEmptyRules;
import org.apache.calcite.rel.rules.PruneEmptyRules.RemoveEmptySingleRule.RemoveEmptySingleRuleConfig;
import org.apache.calcite.rel.rules.ReduceExpressionsRule.FilterReduceExpressionsRule.FilterReduceExpressionsRuleConfig;
import org.apache.calcite.rel.rules.SortProjectTransposeRule;
import org.apache.calcite.rel.rules.SubQueryRemoveRule;
import org.apache.calcite.rel.rules.UnionMergeRule;
import org.apache.calcite.rex.RexExecutorImpl;
import org.apache.calcite.sql2rel.RelDecorrelator;
import org.apache.calcite.sql2rel.RelFieldTrimmer;
import org.apache.calcite.tools.Programs;
import org.apache.calcite.tools.RelBuilder;
import org.jspecify.annotations.Nullable;

/**
 * From the logical tree to the physical plan with the fewest expected requests: sub-queries become
 * joins, leaves take in what stands above them, then Volcano chooses among what is left.
 */
final class Optimizer {
  private static final HepProgram SUB_QUERY_REMOVAL =
      new HepProgramBuilder()
          .addRuleCollection(
              List.of(
                  SubQueryRemoveRule.Config.FILTER.toRule(),
                  SubQueryRemoveRule.Config.PROJECT.toRule(),
                  SubQueryRemoveRule.Config.JOIN.toRule()))
          .build();

  /**
   * What makes operators meet the leaf that can take them in. Each rule is made on its own:
   * Calcite's list of all rules takes half a second of a cold start.
   */
  private static final List<RelOptRule> SETTLE =
      ImmutableList.<RelOptRule>builder()
          .add(
              FilterReduceExpressionsRuleConfig.DEFAULT
                  .withTreatDynamicCallsAsConstant(false)
                  .toRule(),
              FilterMergeRule.Config.DEFAULT.toRule(),
              FilterProjectTransposeRule.Config.DEFAULT.toRule(),
              FilterIntoJoinRuleConfig.DEFAULT.toRule(),
              FilterAggregateTransposeRule.Config.DEFAULT.toRule(),
              FilterSetOpTransposeRule.Config.DEFAULT.toRule(),
              JoinConditionPushRuleConfig.DEFAULT.toRule(),
              ProjectMergeRule.Config.DEFAULT.toRule(),
              ProjectRemoveRule.Config.DEFAULT.toRule(),
              SortProjectTransposeRule.Config.DEFAULT.toRule(),
              AggregateProjectMergeRule.Config.DEFAULT.toRule(),
              AggregateCaseToFilterRule.Config.DEFAULT.toRule(),
              PruneEmptyRules.FILTER_INSTANCE,
              PruneEmptyRules.PROJECT_INSTANCE,
              PruneEmptyRules.SORT_INSTANCE,
              PruneEmptyRules.SORT_FETCH_ZERO_INSTANCE,
              PruneEmptyRules.JOIN_LEFT_INSTANCE,
              PruneEmptyRules.JOIN_RIGHT_INSTANCE,
              PruneEmptyRules.UNION_INSTANCE,
              RemoveEmptySingleRuleConfig.AGGREGATE
                  .withOperandFor(Aggregate.class, Optimizer::isEmptyOverNothing)
                  .toRule())
          .add(new AntiJoinRule(), new DistinctKeysRule())
          .addAll(SiteRules.ABSORB)
          .build();

  /**
   * Unions of unions become one here, not among the choices: those would remember each union on the
   * way, which takes minutes where a statement has a hundred parts.
   */
  private static final HepProgram SETTLING =
      new HepProgramBuilder()
          .addRuleCollection(SETTLE)
          .addRuleInstance(UnionMergeRule.Config.DEFAULT.toRule())
          .build();

  private static final HepProgram EXISTENCE =
      new HepProgramBuilder().addRuleCollection(ExistsRules.ALL).build();

  private Optimizer() {}

  /**
   * The rules among whose results Volcano chooses. Making them takes longer than a simple statement
   * does, which needs none.
   */
  private static final class Choices {
    static final List<RelOptRule> RULES = choices();

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
              CoreRules.UNION_TO_DISTINCT));
      rules.addAll(EnumerableRules.rules());
      rules.remove(EnumerableRules.ENUMERABLE_LIMIT_RULE);
      rules.remove(EnumerableRules.ENUMERABLE_LIMIT_SORT_RULE);
      rules.addAll(SiteRules.ALL);
      rules.addAll(AggregateRules.ALL);
      rules.addAll(GroupedCountRules.ALL);
      return List.copyOf(new LinkedHashSet<>(rules));
    }
  }

  private static boolean isEmptyOverNothing(Aggregate aggregate) {
    return aggregate.getGroupCount() > 0 && !GrandTotal.isOneOfSeveral(aggregate);
  }

  /** The planner that a statement's tree is built with. */
  static VolcanoPlanner newPlanner() {
    VolcanoPlanner planner = new VolcanoPlanner(RequestCost.FACTORY, Contexts.empty());
    planner.setExecutor(new RexExecutorImpl(DataContexts.EMPTY));
    planner.addRelTraitDef(ConventionTraitDef.INSTANCE);
    planner.addRelTraitDef(RelCollationTraitDef.INSTANCE);
    return planner;
  }

  /** Whether sub-queries of a tree refer to rows outside of them. */
  static boolean isCorrelated(Translation.Tree tree) {
    return isCorrelated(removeSubQueries(tree.root().rel));
  }

  private static boolean isCorrelated(RelNode flat) {
    boolean[] found = {false};
    new RelVisitor() {
      @Override
      public void visit(RelNode node, int ordinal, @Nullable RelNode parent) {
        found[0] |= node instanceof LogicalCorrelate;
        super.visit(node, ordinal, parent);
      }
    }.go(flat);
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
    RelNode joined =
        decorrelated && isCorrelated(flat)
            ? RelDecorrelator.decorrelateQuery(rewritten(flat, EXISTENCE), relBuilder)
            : flat;
    RelNode settled = settled(joined, relBuilder);
    RelTraitSet wanted =
        settled
            .getTraitSet()
            .replace(EnumerableConvention.INSTANCE)
            .replace(root.collation)
            .simplify();
    return settled instanceof SiteQuery query ? PhysicalPlan.of(query) : choose(settled, wanted);
  }

  /** The plan with expressions where code can be generated for them. */
  static RelNode forCompilation(RelNode physical) {
    return Programs.calc(DefaultRelMetadataProvider.INSTANCE)
        .run(
            physical.getCluster().getPlanner(),
            physical,
            physical.getTraitSet(),
            List.of(),
            List.of());
  }

  private static RelNode removeSubQueries(RelNode rel) {
    return rewritten(rel, SUB_QUERY_REMOVAL);
  }

  /** Once the leaves have taken in conditions, they need not show the columns that those read. */
  private static RelNode settled(RelNode rel, RelBuilder relBuilder) {
    RelFieldTrimmer trimmer = new RelFieldTrimmer(null, relBuilder);
    RelNode settled = rewritten(trimmer.trim(rel), SETTLING);
    return settled instanceof SiteQuery ? settled : rewritten(trimmer.trim(settled), SETTLING);
  }

  private static RelNode rewritten(RelNode rel, HepProgram program) {
    HepPlanner planner = new HepPlanner(program);
    planner.setExecutor(rel.getCluster().getPlanner().getExecutor());
    planner.setRoot(rel);
    return planner.findBestExp();
  }

  private static RelNode choose(RelNode rel, RelTraitSet wanted) {
    VolcanoPlanner planner = (VolcanoPlanner) rel.getCluster().getPlanner();
    Choices.RULES.forEach(planner::addRule);
    planner.setRoot(rel.getTraitSet().equals(wanted) ? rel : planner.changeTraits(rel, wanted));
    return planner.findBestExp();
  }
}
