package org.fanworks.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.web.Cancellation;

/**
 * One run of a statement: who asks, whether it is still wanted, how many requests it may make, and
 * what its user has to be told. Thread-safe.
 */
public final class Execution {
  private final long statementId;
  private final Cancellation cancellation;
  private final RunLimits limits;
  private final AtomicLong requests = new AtomicLong();
  private final Set<String> warnings = new LinkedHashSet<>();

  /**
   * A run that has made no request yet.
   *
   * @param statementId number shown in the request log
   * @param cancellation ends every wait and request of the run
   */
  public Execution(long statementId, Cancellation cancellation, RunLimits limits) {
    this.statementId = statementId;
    this.cancellation = cancellation;
    this.limits = limits;
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
