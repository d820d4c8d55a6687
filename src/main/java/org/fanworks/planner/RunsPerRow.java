package org.fanworks.planner;

import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Correlate;
import org.apache.calcite.rel.core.Values;

/** Tells how often the sub-queries of a plan run that run once a row. */
final class RunsPerRow {
  private RunsPerRow() {}

  /** Whether the statement itself says how many rows they run for at most. */
  static boolean areBounded(RelNode plan) {
    boolean here = !(plan instanceof Correlate correlate) || isBounded(correlate.getLeft());
    return here && plan.getInputs().stream().allMatch(RunsPerRow::areBounded);
  }

  private static boolean isBounded(RelNode rows) {
    if (rows instanceof Values) {
      return true;
    }
    if (rows instanceof SiteLimit limit) {
      return limit.cutsOff() || isBounded(limit.getInput());
    }
    return rows.getInputs().size() == 1 && isBounded(rows.getInput(0));
  }
}
