package org.fanworks.planner;

import java.util.List;
import java.util.Optional;

/**
 * A plan with fewer requests than the usual one, for the case that sites confirm to answer some
 * conditions exactly.
 *
 * @param worthAsking whether it saves more requests than it takes to ask for all confirmations
 */
record BetterPlan(
    StatementPlanner.Planned planned, List<Confirmation> confirmations, boolean worthAsking) {
  BetterPlan {
    confirmations = List.copyOf(confirmations);
  }

  /** The plan {@code confirmed}, if it is better than {@code usual}. */
  static Optional<BetterPlan> of(
      StatementPlanner.Planned usual, StatementPlanner.Planned confirmed) {
    double saved = usual.requests() - confirmed.requests();
    return Confirmation.of(confirmed.plan())
        .filter(confirmations -> saved > 0 && !confirmations.isEmpty())
        .map(
            confirmations ->
                new BetterPlan(confirmed, confirmations, saved > confirmations.size()));
  }
}
