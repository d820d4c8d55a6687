package org.fanworks.planner;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.calcite.jdbc.CalciteSchema;
import org.apache.calcite.jdbc.JavaTypeFactoryImpl;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.schema.impl.AggregateFunctionImpl;
import org.apache.calcite.sql.SqlExplain;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.fanworks.search.Column;
import org.fanworks.search.PushdownPolicy;
import org.fanworks.site.Site;

/** Plans SQL over the tables of sites with Calcite. Thread-safe; planning makes no request. */
public final class CalciteEngine implements SqlEngine {
  private static final int MAX_REMEMBERED_PLANS = 500;

  /** Characters of a text from which on it may have more terms than a usual stack takes. */
  private static final int LONG_TEXT = 1_000;

  private final Cache<StatementText, PreparedQuery> plans =
      CacheBuilder.newBuilder().maximumSize(MAX_REMEMBERED_PLANS).build();
  private final List<Site> sites;
  private final CalciteSchema root = CalciteSchema.createRootSchema(false, false);
  private final JavaTypeFactoryImpl typeFactory = new EngineTypeFactory();
  private final EngineOptions options;
  private final ShowStatement shows;

  /** An engine over one schema a site. */
  public CalciteEngine(List<? extends Site> sites, PushdownPolicy policy) {
    this(sites, EngineOptions.of(policy));
  }

  /** An engine over one schema a site. */
  public CalciteEngine(List<? extends Site> sites, EngineOptions options) {
    this.sites = List.copyOf(sites);
    this.options = options;
    this.shows = new ShowStatement(sites, this::typeName);
    for (Site site : sites) {
      root.add(site.schema(), SiteSchema.of(site, options, UnaryOperator.identity()));
    }
    root.plus().add("CORR", AggregateFunctionImpl.create(Correlation.class));
  }

  private String typeName(Column column) {
    return options.textArrays() ? TextArrays.shown(column.type()).sql() : column.type().sql();
  }

  /** What makes two statements the same. */
  private record StatementText(String sql, String schema) {}

  /**
   * Plans the same text once: a plan holds neither values nor anything of a run. An explanation
   * also tells what is known of the sites at the time.
   */
  @Override
  public PreparedQuery prepare(String sql, String schema) {
    StatementText text = new StatementText(sql, schema);
    PreparedQuery known = plans.getIfPresent(text);
    if (known != null) {
      return known;
    }
    PreparedQuery planned =
        sql.length() < LONG_TEXT ? plan(text) : LargeStack.run(() -> plan(text));
    if (!(planned instanceof ListedRows)) {
      plans.put(text, planned);
    }
    return planned;
  }

  private PreparedQuery plan(StatementText text) {
    Optional<ListedRows> shown = shows.answer(text.sql(), text.schema());
    if (shown.isPresent()) {
      return shown.get();
    }
    SqlNode parsed = SqlText.parse(text.sql());
    if (parsed.getKind() == SqlKind.PROCEDURE_CALL) {
      return ProcedureCall.of(parsed, text.schema(), sites);
    }
    SqlNode statement = Spellings.translate(parsed, options, text.schema());
    try {
      return statement instanceof SqlExplain explain
          ? explained(translation(explain.getExplicandum(), text.schema()))
          : runnable(translation(statement, text.schema()));
    } catch (RuntimeException
        | AssertionError
        | StackOverflowError
        | ExceptionInInitializerError e) {
      throw ErrorTranslation.ofPlanning(e);
    }
  }

  private PreparedQuery explained(Translation translation) {
    return ExplainedPlan.of(plan(translation, translation::tree));
  }

  private PreparedQuery runnable(Translation translation) {
    PreparedQuery whole = runnable(plan(translation, translation::tree));
    return translation.isOrderedWithoutLimit()
        ? new OrderedPlan(whole, () -> runnable(plan(translation, translation::limitedTree)))
        : whole;
  }

  private static RunnablePlan runnable(PlannedStatement statement) {
    PlanCheck.requireRunnable(statement.plan());
    return new RunnablePlan(statement);
  }

  private Translation translation(SqlNode statement, String schema) {
    return new Translation(statement, schema, root, typeFactory);
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

  /** A sub-query that runs once a row may be bound where the join it comes to is not. */
  private static RelNode cheaper(RelNode decorrelated, RelNode correlated) {
    return requests(correlated) < requests(decorrelated) ? correlated : decorrelated;
  }

  private static double requests(RelNode plan) {
    return plan.getCluster().getMetadataQuery().getCumulativeCost(plan).getIo();
  }
}
