package org.fanworks.planner;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.sql.SqlExplainLevel;

/** EXPLAIN PLAN FOR a statement: its plan as text, one line a row; nothing is sent. */
final class ExplainedPlan {
  private ExplainedPlan() {}

  static ListedRows of(StatementPlanner.Planned planned) {
    return rows(lines(planned));
  }

  /** Both plans, and the question that decides between them. */
  static ListedRows of(StatementPlanner.Planned usual, BetterPlan better) {
    String conditions =
        better.confirmations().stream()
            .map(Confirmation::toString)
            .collect(Collectors.joining(" AND "));
    int questions = better.worthAsking() ? better.confirmations().size() : 0;
    String requests = new ExpectedRequests(0, questions).toString();
    return rows(
        Stream.of(
                Stream.of(
                    "SiteConfirms(exact=["
                        + conditions
                        + "], expectedRequests=["
                        + requests
                        + "])"),
                Stream.of("  yes:"),
                lines(better.planned()).map("    "::concat),
                Stream.of("  no:"),
                lines(usual).map("    "::concat))
            .flatMap(lines -> lines));
  }

  private static Stream<String> lines(StatementPlanner.Planned planned) {
    return RelOptUtil.toString(planned.plan(), SqlExplainLevel.EXPPLAN_ATTRIBUTES).lines();
  }

  private static ListedRows rows(Stream<String> lines) {
    return ListedRows.of(List.of("PLAN"), lines.map(List::of).toList());
  }
}
