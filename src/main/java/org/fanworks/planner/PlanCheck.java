package org.fanworks.planner;

import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelVisitor;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.AccessPlan;
import org.jspecify.annotations.Nullable;

/** Refuses plans that cannot run: no other plan was found for a table's missing predicate. */
final class PlanCheck extends RelVisitor {
  private PlanCheck() {}

  static void requireRunnable(RelNode plan) {
    new PlanCheck().go(plan);
    SearchColumnCheck.requireAnswerable(plan);
  }

  @Override
  public void visit(RelNode node, int ordinal, @Nullable RelNode parent) {
    if (node instanceof SiteScan scan) {
      requireAnswerable(scan);
    }
    super.visit(node, ordinal, parent);
  }

  /** Refuses a scan for which its table lacks a predicate. */
  static void requireAnswerable(SiteScan scan) {
    Optional<AccessPlan.Problem> problem = scan.work().problem();
    if (problem.isPresent()) {
      throw new FanworksException(
          problem.get().unsupported()
              ? ErrorKind.UNSUPPORTED_PREDICATE
              : ErrorKind.REQUIRED_PREDICATE,
          problem.get().message());
    }
  }
}
