package org.fanworks.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.fanworks.error.ErrorKind;
import org.fanworks.planner.EngineOptions;
import org.fanworks.planner.PreparedQuery;
import org.fanworks.planner.SiteSource;
import org.fanworks.site.Execution;
import org.fanworks.site.RunLimits;
import org.fanworks.site.Site;
import org.fanworks.web.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the sites that one URL names. Thread-safe: statements of their own may run on any
 * number of threads. Closing one makes no request, nor does opening, but for a token that has to be
 * verified.
 */
final class FanworksConnection extends UntransactedConnection implements SiteSource {
  private final ConnectionOptions options;
  private final FanworksDatabase database;
  private final ScheduledThreadPoolExecutor timer = QueryTimeout.newTimer();
  private final Set<QueryStatement> statements = ConcurrentHashMap.newKeySet();
  private final List<String> warningMessages;
  private final Warnings warnings;
  private final AtomicLong runs;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile boolean readOnly;
  private volatile String schema;

  /**
   * A connection that owns {@code database} from now on.
   *
   * @param runs numbers of the runs so far, shared with all connections whose requests are logged
   *     together
   * @throws SQLException with SQLSTATE 3F000 if the options name a schema that is not there
   */
  FanworksConnection(ConnectionOptions options, FanworksDatabase database, AtomicLong runs)
      throws SQLException {
    this.options = options;
    this.runs = runs;
    this.database = database;
    this.warningMessages = new CopyOnWriteArrayList<>(options.warnings());
    this.warnings = new Warnings(() -> warningMessages);
    this.readOnly = options.queries().readOnly();
    this.schema =
        options.schema().isPresent()
            ? existing(options.schema().get())
            : database.sites().get(0).schema();
  }

  /** Asks the sites whether they take the token of the options; fails if one does not. */
  void verify() throws SQLException {
    if (options.bringsToken()) {
      QueryRun run = newRun(options.web().timeout(), 0);
      warningMessages.addAll(Verification.by(database.sites(), run));
    }
  }

  /** The plan of {@code sql}; makes no request. */
  PreparedQuery plan(String sql) throws SQLException {
    requireOpen();
    return SqlFailures.guard(() -> database.engine().prepare(SqlText.prepare(sql), schema));
  }

  /** A run that starts now. */
  QueryRun newRun(Duration timeLimit, long rowLimit) throws SQLException {
    requireOpen();
    Cancellation cancellation = new Cancellation();
    QueryTimeout timeout =
        new QueryTimeout(
            nanos -> timer.schedule(cancellation::timeOut, nanos, TimeUnit.NANOSECONDS), timeLimit);
    return new QueryRun(newExecution(cancellation, rowLimit), timeout, rowLimit);
  }

  private Execution newExecution(Cancellation cancellation, long rowLimit) {
    return new Execution(
        runs.incrementAndGet(),
        cancellation,
        new RunLimits(options.queries().maxRequests(), options.queries().partialRows(), rowLimit),
        database.scans());
  }

  /** Told by a statement of this connection that it has been closed. */
  void forget(QueryStatement statement) {
    statements.remove(statement);
  }

  @Override
  public Execution newRun() {
    return newExecution(new Cancellation(), 0);
  }

  @Override
  public EngineOptions engine() {
    return options.engine();
  }

  @Override
  public List<Site> sites() {
    return database.sites();
  }

  ConnectionOptions options() {
    return options;
  }

  @Override
  public Statement createStatement() throws SQLException {
    requireOpen();
    return remember(new FanworksStatement(this));
  }

  @Override
  public Statement createStatement(int type, int concurrency) throws SQLException {
    requireOpen();
    warnUnlessForwardAndReadOnly(type, concurrency);
    return createStatement();
  }

  @Override
  public Statement createStatement(int type, int concurrency, int holdability) throws SQLException {
    return createStatement(type, concurrency);
  }

  @Override
  public PreparedStatement prepareStatement(String sql) throws SQLException {
    return remember(new FanworksPreparedStatement(this, plan(sql)));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency)
      throws SQLException {
    requireOpen();
    warnUnlessForwardAndReadOnly(type, concurrency);
    return prepareStatement(sql);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    return prepareStatement(sql, type, concurrency);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int autoGeneratedKeys) throws SQLException {
    return prepareStatement(sql);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int[] columnIndexes) throws SQLException {
    return prepareStatement(sql);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, String[] columnNames) throws SQLException {
    return prepareStatement(sql);
  }

  @Override
  public String nativeSQL(String sql) throws SQLException {
    requireOpen();
    return SqlFailures.guard(() -> SqlText.prepare(sql));
  }

  @Override
  public DatabaseMetaData getMetaData() throws SQLException {
    requireOpen();
    return new FanworksDatabaseMetaData(this);
  }

  @Override
  public void setSchema(String name) throws SQLException {
    requireOpen();
    schema = existing(String.valueOf(name));
  }

  @Override
  public String getSchema() throws SQLException {
    requireOpen();
    return schema;
  }

  @Override
  public void setReadOnly(boolean on) throws SQLException {
    requireOpen();
    readOnly = on || options.queries().readOnly();
    if (!on && readOnly) {
      warningMessages.add("The connection stays read-only; connect with readOnly=false to write.");
    }
  }

  @Override
  public boolean isReadOnly() throws SQLException {
    requireOpen();
    return readOnly;
  }

  @Override
  public @Nullable SQLWarning getWarnings() throws SQLException {
    requireOpen();
    return warnings.chain();
  }

  @Override
  public void clearWarnings() throws SQLException {
    requireOpen();
    warnings.clear();
  }

  /** Whether the connection is open; asks no site. */
  @Override
  public boolean isValid(int timeoutSeconds) throws SQLException {
    if (timeoutSeconds < 0) {
      throw Misuse.badArgument("A timeout is not negative.");
    }
    return !closed.get();
  }

  @Override
  public boolean isClosed() {
    return closed.get();
  }

  @Override
  public void abort(Executor executor) throws SQLException {
    if (executor == null) {
      throw Misuse.badArgument("An executor is needed, not null.");
    }
    close();
  }

  @Override
  public void close() throws SQLException {
    if (closed.compareAndSet(false, true)) {
      Closing closing = new Closing();
      statements.forEach(statement -> closing.run(statement::close));
      closing.run(database::close);
      timer.shutdownNow();
      closing.finish();
    }
  }

  @Override
  void requireOpen() throws SQLException {
    if (closed.get()) {
      throw Misuse.closed("connection");
    }
  }

  private <T extends QueryStatement> T remember(T statement) throws SQLException {
    statements.add(statement);
    if (closed.get()) {
      statement.close();
    }
    requireOpen();
    return statement;
  }

  private String existing(String name) throws SQLException {
    Optional<String> found =
        database.sites().stream()
            .map(Site::schema)
            .filter(known -> known.equals(name.toLowerCase(Locale.ROOT)))
            .findFirst();
    return found.orElseThrow(() -> unknownSchema(name));
  }

  private SQLException unknownSchema(String name) {
    List<String> known = database.sites().stream().map(Site::schema).toList();
    return SqlFailures.of(
        ErrorKind.UNKNOWN_SCHEMA,
        "There is no schema '" + name + "'; there is " + String.join(", ", known) + ".");
  }

  private void warnUnlessForwardAndReadOnly(int type, int concurrency) {
    if (type != ResultSet.TYPE_FORWARD_ONLY || concurrency != ResultSet.CONCUR_READ_ONLY) {
      warningMessages.add("Results can only be read forwards; the statement gives such results.");
    }
  }
}
