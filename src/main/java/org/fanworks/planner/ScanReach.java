package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.Window;
import org.fanworks.planner.ScanPlan.Reach;

/** Finds out how much of each scan and look-up of a plan is going to be read. */
final class ScanReach {
  private ScanReach() {}

  /** The same plan, whose scans and look-ups know it. */
  static RelNode mark(RelNode plan) {
    return mark(plan, Reach.AS_THE_CALLER);
  }

  private static RelNode mark(RelNode node, Reach reach) {
    if (node instanceof SiteScan scan) {
      return scan.reaching(reach);
    }
    List<RelNode> inputs = new ArrayList<>();
    for (RelNode input : node.getInputs()) {
      inputs.add(mark(input, ofInput(node, reach)));
    }
    RelNode marked = PlanTree.withInputs(node, inputs);
    return marked instanceof LookupJoin join ? join.reaching(reach) : marked;
  }

  private static Reach ofInput(RelNode node, Reach reach) {
    if (node instanceof SiteLimit) {
      return Reach.OPEN;
    }
    return node instanceof Aggregate || node instanceof Sort || node instanceof Window
        ? Reach.ALL
        : reach;
  }
}
