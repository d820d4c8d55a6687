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
  private final long maxRequests;
  private final AtomicLong requests = new AtomicLong();
  private final Set<String> warnings = new LinkedHashSet<>();

  /**
   * A run that has made no request yet.
   *
   * @param statementId number shown in the request log
   * @param cancellation ends every wait and request of the run
   * @param maxRequests how many requests the run may make
   */
  public Execution(long statementId, Cancellation cancellation, long maxRequests) {
    this.statementId = statementId;
    this.cancellation = cancellation;
    this.maxRequests = maxRequests;
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
    if (requests.incrementAndGet() > maxRequests) {
      requests.decrementAndGet();
      throw new FanworksException(
          ErrorKind.BUDGET_EXCEEDED,
          "The statement has used its budget of "
              + maxRequests
              + " requests and needs more. Narrow it (WHERE, LIMIT), or allow more with the"
              + " connection property maxRequests.");
    }
  }

  /** How many requests the run has made so far. */
  public long requests() {
    return requests.get();
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
