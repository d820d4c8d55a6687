package org.fanworks.planner;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.calcite.jdbc.CalciteSchema;
import org.apache.calcite.jdbc.JavaTypeFactoryImpl;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.schema.impl.AggregateFunctionImpl;
import org.apache.calcite.sql.SqlNode;
import org.fanworks.search.SeenTotals;
import org.fanworks.site.Site;

/** Plans statements over the tables of sites, which are read in one way. Thread-safe. */
final class StatementPlanner {
  /** How many times as many rows as guessed there may be. */
  private static final double RISK_OF_RUNS = 10;

  private final CalciteSchema root = CalciteSchema.createRootSchema(false, false);
  private final JavaTypeFactoryImpl typeFactory;

  /**
   * A planner over one schema a site.
   *
   * @param totals learn from what is read, and make the estimates
   */
  StatementPlanner(
      List<Site> sites, EngineOptions options, SeenTotals totals, JavaTypeFactoryImpl typeFactory) {
    this.typeFactory = typeFactory;
    for (Site site : sites) {
      root.add(site.schema(), SiteSchema.of(site, options, totals, UnaryOperator.identity()));
    }
    root.plus().add("CORR", AggregateFunctionImpl.create(Correlation.class));
  }

  /** Plans a statement, which validation may change. */
  Planned plan(SqlNode statement, String schema) {
    Translation translation = new Translation(statement, schema, root, typeFactory);
    return new Planned(translation, plan(translation, translation::tree));
  }

  /** A planned statement, of which no code has been made yet. */
  final class Planned {
    private final Translation translation;
    private final PlannedStatement whole;

    private Planned(Translation translation, PlannedStatement whole) {
      this.translation = translation;
      this.whole = whole;
    }

    RelNode plan() {
      return whole.plan();
    }

    /** How many requests it is expected to take. */
    double requests() {
      return StatementPlanner.requests(plan());
    }

    PreparedQuery runnable() {
      PreparedQuery runnable = StatementPlanner.runnable(whole);
      return translation.isOrderedWithoutLimit()
          ? new OrderedPlan(
              runnable,
              () ->
                  StatementPlanner.runnable(
                      StatementPlanner.this.plan(translation, translation::limitedTree)))
          : runnable;
    }
  }

  private static RunnablePlan runnable(PlannedStatement statement) {
    PlanCheck.requireRunnable(statement.plan());
    return new RunnablePlan(statement);
  }

  private PlannedStatement plan(Translation translation, Supplier<Translation.Tree> trees) {
    Translation.Tree tree = trees.get();
    RelNode plan = Optimizer.optimize(tree, true);
    if (Optimizer.isCorrelated(tree)) {
      plan = cheaper(plan, Optimizer.optimize(trees.get(), false));
    }
    return new PlannedStatement(
        plan,
        tree.root().fields.stream().map(Map.Entry::getKey).toList(),
        translation.columns(),
        translation.parameters(),
        new RunContext.Factory(root.plus(), typeFactory));
  }

  /**
   * A sub-query that runs once a row may be bound where the join it comes to is not. Where the
   * number of rows is a guess, each one more would cost a request, so that it has to be far better.
   */
  private static RelNode cheaper(RelNode decorrelated, RelNode correlated) {
    double risk = RunsPerRow.areBounded(correlated) ? 1 : RISK_OF_RUNS;
    return risk * requests(correlated) < requests(decorrelated) ? correlated : decorrelated;
  }

  private static double requests(RelNode plan) {
    return plan.getCluster().getMetadataQuery().getCumulativeCost(plan).getIo();
  }
}
