package org.fanworks.planner;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.sql.SqlExplainLevel;
import org.fanworks.search.AccessPlan;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.SortKey;

/** What EXPLAIN says of a scan: its path, its parameters as sent, and what it will cost. */
record ScanExplanation(SiteScan.Work work) {

  static ScanExplanation of(SiteScan.Work work) {
    return new ScanExplanation(work);
  }

  RelWriter write(RelWriter writer) {
    ScanPlan plan = work.plan();
    List<Column> columns = plan.table().declaration().columns();
    String asked = isForPeople(writer) && work.problem().isEmpty() ? asks() : "";
    return writer
        .item("path", plan.path().name())
        .itemIf("pushed", PredicateText.ofAll(plan.predicates()), !plan.predicates().isEmpty())
        .itemIf("oneOf", branches(plan), plan.branches().size() > 1)
        .itemIf("sort", order(plan.order()), !plan.order().isEmpty())
        .itemIf("skip", plan.skip().map(Operand::toString).orElse(""), plan.skip().isPresent())
        .itemIf("total", true, plan.total())
        .itemIf("asks", asked, !asked.isEmpty())
        .itemIf(
            "columns",
            plan.columns().stream()
                .map(column -> columns.get(column).name())
                .collect(Collectors.joining(", ")),
            !plan.total())
        .itemIf("expectedRequests", requests(), work.problem().isEmpty())
        .itemIf(
            "problem",
            work.problem().map(AccessPlan.Problem::message).orElse(""),
            work.problem().isPresent());
  }

  /** Searches have a first page each, and totals have no other. */
  private ExpectedRequests requests() {
    if (work.plan().table().isLocal()) {
      return new ExpectedRequests(0, 0);
    }
    if (work.plan().total()) {
      return ExpectedRequests.from(Math.round(work.requests()), work.requests());
    }
    boolean known = work.arguments().isEmpty();
    return ExpectedRequests.from(
        known ? work.plan().searches(List.of()).size() : 1, work.requests());
  }

  /** The planner tells nodes apart by the same text, but without what follows from the rest. */
  static boolean isForPeople(RelWriter writer) {
    return writer.getDetailLevel() == SqlExplainLevel.EXPPLAN_ATTRIBUTES;
  }

  /** The first request as it would be sent, where no argument stands in the way. */
  private String asks() {
    if (!work.arguments().isEmpty()) {
      return "depends on arguments";
    }
    List<SiteSearch> searches = work.plan().searches(List.of());
    if (searches.isEmpty()) {
      return "nothing";
    }
    String first = work.plan().table().describe(searches.get(0));
    return searches.size() == 1 ? first : first + " and " + (searches.size() - 1) + " more";
  }

  private static String branches(ScanPlan plan) {
    return plan.branches().stream()
        .map(branch -> (branch.sign() < 0 ? "without " : "") + branch(branch.predicates()))
        .collect(Collectors.joining(" or "));
  }

  private static String branch(List<Predicate> predicates) {
    return predicates.isEmpty() ? "all" : PredicateText.ofAll(predicates);
  }

  private static String order(List<SortKey> order) {
    return order.stream()
        .map(key -> key.column().name() + (key.descending() ? " DESC" : ""))
        .collect(Collectors.joining(", "));
  }
}
