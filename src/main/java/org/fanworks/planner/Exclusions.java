package org.fanworks.planner;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexDynamicParam;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;

/**
 * Puts {@code id <> ? AND id <> ? AND ...}, which is what NOT IN over parameters comes to, back
 * together. Only as one condition can it be seen that a list is too long for one search; lists of
 * literals are one condition already.
 */
final class Exclusions {
  private Exclusions() {}

  /** The same conditions, those that exclude parameters from one column as one. */
  static List<RexNode> joined(List<RexNode> conjuncts, RexBuilder rexBuilder) {
    SetMultimap<RexNode, RexNode> lists = LinkedHashMultimap.create();
    List<RexNode> joined = new ArrayList<>();
    for (RexNode conjunct : conjuncts) {
      if (isExclusion(conjunct)) {
        lists.put(((RexCall) conjunct).getOperands().get(0), conjunct);
      } else {
        joined.add(conjunct);
      }
    }
    lists.asMap().values().stream()
        .map(list -> RexUtil.composeConjunction(rexBuilder, list))
        .forEach(joined::add);
    return joined;
  }

  private static boolean isExclusion(RexNode conjunct) {
    return conjunct.getKind() == SqlKind.NOT_EQUALS
        && ((RexCall) conjunct).getOperands().get(0) instanceof RexInputRef
        && ((RexCall) conjunct).getOperands().get(1) instanceof RexDynamicParam;
  }
}
