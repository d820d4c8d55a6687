package org.fanworks.planner;

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
      scan.work().problem().ifPresent(PlanCheck::refuse);
    }
    super.visit(node, ordinal, parent);
  }

  private static void refuse(AccessPlan.Problem problem) {
    throw new FanworksException(
        problem.unsupported() ? ErrorKind.UNSUPPORTED_PREDICATE : ErrorKind.REQUIRED_PREDICATE,
        problem.message());
  }
}
