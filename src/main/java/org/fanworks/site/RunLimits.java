package org.fanworks.site;

/**
 * What one run of a statement may use.
 *
 * @param maxRequests how many requests it may make
 * @param partial whether it ends with the rows it has, and a warning, when it would need more
 * @param maxRows how many rows its caller will read at most; 0 for all
 */
public record RunLimits(long maxRequests, boolean partial, long maxRows) {
  /** So many requests, and a failure beyond them. */
  public static RunLimits ofRequests(long maxRequests) {
    return new RunLimits(maxRequests, false, 0);
  }

  /** The same limits for a caller that reads at most {@code rows} rows; 0 for all. */
  public RunLimits forRows(long rows) {
    return new RunLimits(maxRequests, partial, rows);
  }
}
