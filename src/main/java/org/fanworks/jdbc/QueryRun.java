package org.fanworks.jdbc;

import org.fanworks.site.Execution;

/**
 * One run of a statement, from its start to the end of its rows. {@link #cancel} may come from any
 * thread.
 */
final class QueryRun {
  private final Execution execution;
  private final QueryTimeout timeout;
  private final long maxRows;
  private volatile boolean finished;

  /**
   * A run that has not started yet.
   *
   * @param maxRows how many rows it may show; 0 means all
   */
  QueryRun(Execution execution, QueryTimeout timeout, long maxRows) {
    this.execution = execution;
    this.timeout = timeout;
    this.maxRows = maxRows;
  }

  Execution execution() {
    return execution;
  }

  QueryTimeout timeout() {
    return timeout;
  }

  /** Whether a run that has shown {@code rows} rows may show no more. */
  boolean isFull(long rows) {
    return maxRows > 0 && rows >= maxRows;
  }

  /** Ends the run if it is still going on; has no effect on one that is over. */
  void cancel() {
    if (!finished) {
      execution.cancellation().cancel();
    }
  }

  /** Tells that no row will be asked for any more. */
  void finish() {
    finished = true;
  }
}
