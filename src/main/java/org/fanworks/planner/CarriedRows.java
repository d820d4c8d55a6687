package org.fanworks.planner;

import java.util.Set;
import org.apache.calcite.plan.volcano.RelSubset;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.util.Util;

/** Tells whether rows of a table come along when another is read. */
final class CarriedRows {
  private CarriedRows() {}

  /**
   * Whether an expression reads one of the tables that carry the rows.
   *
   * @param carriers names of the tables
   */
  static boolean areReadBy(RelNode node, Set<String> carriers) {
    if (carriers.isEmpty()) {
      return false;
    }
    if (node instanceof RelSubset subset) {
      return areReadBy(subset.getBestOrOriginal(), carriers);
    }
    if (node instanceof TableScan scan) {
      return carriers.contains(Util.last(scan.getTable().getQualifiedName()));
    }
    return node.getInputs().stream().anyMatch(input -> areReadBy(input, carriers));
  }
}
