package org.fanworks.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.SiteSearch;
import org.fanworks.web.Cancellation;

/**
 * One run of a statement: who asks, whether it is still wanted, how many requests it may make, and
 * what its user has to be told. Thread-safe.
 */
public final class Execution {
  private final long statementId;
  private final Cancellation cancellation;
  private final RunLimits limits;
  private final ScanLog scans;
  private final AtomicLong requests = new AtomicLong();
  private final Set<String> warnings = new LinkedHashSet<>();
  private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

  /** A run whose scans nobody watches. */
  public Execution(long statementId, Cancellation cancellation, RunLimits limits) {
    this(statementId, cancellation, limits, new ScanLog());
  }

  /**
   * A run that has made no request yet.
   *
   * @param statementId number shown in the logs of requests and scans
   * @param cancellation ends every wait and request of the run
   */
  public Execution(long statementId, Cancellation cancellation, RunLimits limits, ScanLog scans) {
    this.statementId = statementId;
    this.cancellation = cancellation;
    this.limits = limits;
    this.scans = scans;
  }

  /**
   * Starts a search and tells the log of scans about it. No request is made before the first page
   * is asked for.
   *
   * @param all whether the caller is known to read all pages
   */
  public LoggedScan scan(SiteTable table, SiteSearch search, boolean all) {
    ScanLog log = table.isLocal() ? new ScanLog() : scans;
    long id = log.start(statementId, table.declaration().name(), table.describe(search));
    return new LoggedScan(table.open(search, this), log, id, all);
  }

  /** What the run may use. */
  public RunLimits limits() {
    return limits;
  }

  public long statementId() {
    return statementId;
  }

  public Cancellation cancellation() {
    return cancellation;
  }

  /**
   * Ends work that makes no request once the run is cancelled or out of time.
   *
   * @throws FanworksException of kind {@link ErrorKind#CANCELLED}
   */
  public void throwIfCancelled() {
    cancellation.throwIfCancelled();
  }

  /**
   * Takes one request out of the budget, before it is made.
   *
   * @throws FanworksException of kind {@link ErrorKind#BUDGET_EXCEEDED} if none is left
   */
  public void spendRequest() {
    if (requests.incrementAndGet() > limits.maxRequests()) {
      requests.decrementAndGet();
      throw overBudget("has used its budget of " + limits.maxRequests() + " requests");
    }
  }

  /**
   * Tells that a scan is going to read so many pages more. Where all of its rows are wanted, this
   * is the time to say that the budget does not go that far.
   *
   * @param whateverIsRead whether the pages are needed even if the caller stops early
   * @throws FanworksException of kind {@link ErrorKind#BUDGET_EXCEEDED}
   */
  public void expectPages(long pages, boolean whateverIsRead) {
    long needed = requests.get() + pages;
    if (needed > limits.maxRequests()
        && !limits.partial()
        && (whateverIsRead || limits.maxRows() == 0)) {
      throw overBudget(
          "needs about " + needed + " requests, and its budget is " + limits.maxRequests());
    }
  }

  private static FanworksException overBudget(String reason) {
    return new FanworksException(
        ErrorKind.BUDGET_EXCEEDED,
        "The statement "
            + reason
            + ". Narrow it (WHERE, LIMIT), or allow more with the connection property"
            + " maxRequests, or take part of the rows with onLimit=warn.");
  }

  /** How many requests the run has made so far. */
  public long requests() {
    return requests.get();
  }

  /** Tells that no row is wanted any more; a request that is still under way ends at once. */
  public void end() {
    cancellation.cancel();
    scans.finishAllOf(statementId);
  }

  /**
   * What the scans of the run share, such as records that one has read and another asks for. It
   * lives as long as the run, so that a run sees one state of the site.
   *
   * @param fresh makes it when it is first asked for
   */
  public <T> T shared(Class<T> kind, Supplier<T> fresh) {
    return kind.cast(shared.computeIfAbsent(kind, same -> fresh.get()));
  }

  /** Tells the user something; the same text is told once. */
  public void warn(String message) {
    synchronized (warnings) {
      warnings.add(message);
    }
  }

  /** All that was told so far. */
  public List<String> warnings() {
    synchronized (warnings) {
      return new ArrayList<>(warnings);
    }
  }
}
