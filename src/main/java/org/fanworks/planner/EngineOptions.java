package org.fanworks.planner;

import org.fanworks.search.PushdownPolicy;

/**
 * How an engine answers, whatever the statement.
 *
 * @param policy what may be pushed
 * @param textArrays whether columns of several values are shown as one text, see {@link TextArrays}
 * @param version what {@code version()} answers
 */
public record EngineOptions(PushdownPolicy policy, boolean textArrays, String version) {
  /** Arrays as arrays, and no version. */
  public static EngineOptions of(PushdownPolicy policy) {
    return new EngineOptions(policy, false, "fanworks-jdbc");
  }

  /** The same options for plans that need something confirmed by a site. */
  EngineOptions afterConfirmation() {
    return new EngineOptions(policy.afterConfirmation(), textArrays, version);
  }
}
