package org.fanworks.planner;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.List;
import java.util.Optional;
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
    this.usual = new StatementPlanner(this.sites, options, types);
    this.afterConfirmation = new StatementPlanner(this.sites, options.afterConfirmation(), types);
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
    try {
      return parsed.getKind() == SqlKind.EXPLAIN ? explained(parsed, text) : runnable(parsed, text);
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

  private PreparedQuery runnable(SqlNode parsed, StatementText text) {
    StatementPlanner.Planned planned = usual.plan(statement(parsed, text), text.schema());
    PreparedQuery runnable = planned.runnable();
    return better(planned, text)
        .<PreparedQuery>map(better -> ConfirmedPlan.of(runnable, better))
        .orElse(runnable);
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
