package org.fanworks.planner;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.calcite.sql.SqlExplain;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.fanworks.search.Column;
import org.fanworks.search.PushdownPolicy;
import org.fanworks.search.SeenTotals;
import org.fanworks.site.Site;

/** Plans SQL over the tables of sites with Calcite. Thread-safe; planning makes no request. */
public final class CalciteEngine implements SqlEngine {
  private static final int MAX_REMEMBERED_PLANS = 500;

  /** Characters of a text from which on it may have more terms than a usual stack takes. */
  private static final int LONG_TEXT = 1_000;

  /** A plan with more expected requests is made anew when more is known of the sites. */
  private static final double REQUESTS_WORTH_PLANNING = 10;

  private final Cache<StatementText, RememberedPlan> plans =
      CacheBuilder.newBuilder().maximumSize(MAX_REMEMBERED_PLANS).build();
  private final List<Site> sites;
  private final SeenTotals totals = new SeenTotals();
  private final StatementPlanner usual;
  private final StatementPlanner afterConfirmation;
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
    EngineTypeFactory types = new EngineTypeFactory();
    this.usual = new StatementPlanner(this.sites, options, totals, types);
    this.afterConfirmation =
        new StatementPlanner(this.sites, options.afterConfirmation(), totals, types);
  }

  private String typeName(Column column) {
    return options.textArrays() ? TextArrays.shown(column.type()).sql() : column.type().sql();
  }

  /** What makes two statements the same. */
  private record StatementText(String sql, String schema) {}

  /**
   * A plan.
   *
   * @param totals how many totals were known when it was made; empty if that does not matter
   */
  private record RememberedPlan(PreparedQuery query, OptionalLong totals) {}

  /**
   * Plans the same text once, or once more when more is known of how much its many requests would
   * find: a plan holds neither values nor anything of a run. An explanation also tells what is
   * known of the sites at the time.
   */
  @Override
  public PreparedQuery prepare(String sql, String schema) {
    StatementText text = new StatementText(sql, schema);
    RememberedPlan known = plans.getIfPresent(text);
    if (known != null && known.totals().orElse(totals.changes()) == totals.changes()) {
      return known.query();
    }
    RememberedPlan planned =
        sql.length() < LONG_TEXT ? plan(text) : LargeStack.run(() -> plan(text));
    if (!(planned.query() instanceof ListedRows)) {
      plans.put(text, planned);
    }
    return planned.query();
  }

  private RememberedPlan plan(StatementText text) {
    Optional<ListedRows> shown = shows.answer(text.sql(), text.schema());
    if (shown.isPresent()) {
      return lasting(shown.get());
    }
    SqlNode parsed = SqlText.parse(text.sql());
    if (parsed.getKind() == SqlKind.PROCEDURE_CALL) {
      return lasting(ProcedureCall.of(parsed, text.schema(), sites));
    }
    try {
      return parsed.getKind() == SqlKind.EXPLAIN
          ? lasting(explained(parsed, text))
          : runnable(parsed, text);
    } catch (RuntimeException
        | AssertionError
        | StackOverflowError
        | ExceptionInInitializerError e) {
      throw ErrorTranslation.ofPlanning(e);
    }
  }

  private ListedRows explained(SqlNode parsed, StatementText text) {
    StatementPlanner.Planned planned = usual.plan(statement(parsed, text), text.schema());
    return better(planned, text)
        .map(better -> ExplainedPlan.of(planned, better))
        .orElseGet(() -> ExplainedPlan.of(planned));
  }

  private static RememberedPlan lasting(PreparedQuery query) {
    return new RememberedPlan(query, OptionalLong.empty());
  }

  private RememberedPlan runnable(SqlNode parsed, StatementText text) {
    long known = totals.changes();
    StatementPlanner.Planned planned = usual.plan(statement(parsed, text), text.schema());
    PreparedQuery runnable = planned.runnable();
    PreparedQuery best =
        better(planned, text)
            .<PreparedQuery>map(better -> ConfirmedPlan.of(runnable, better))
            .orElse(runnable);
    return planned.requests() > REQUESTS_WORTH_PLANNING
        ? new RememberedPlan(best, OptionalLong.of(known))
        : lasting(best);
  }

  /** The statement, or that which is to be explained. */
  private SqlNode statement(SqlNode parsed, StatementText text) {
    SqlNode statement = Spellings.translate(parsed, options, text.schema());
    return statement instanceof SqlExplain explain ? explain.getExplicandum() : statement;
  }

  /**
   * A plan with fewer requests that needs sites to confirm something. The text is parsed anew, as
   * validation has changed what was parsed first.
   */
  private Optional<BetterPlan> better(StatementPlanner.Planned planned, StatementText text) {
    if (!Confirmation.mayHelp(planned.plan())) {
      return Optional.empty();
    }
    SqlNode statement = statement(SqlText.parse(text.sql()), text);
    return BetterPlan.of(planned, afterConfirmation.plan(statement, text.schema()));
  }
}
