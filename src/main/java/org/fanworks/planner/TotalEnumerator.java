package org.fanworks.planner;

import java.util.List;
import org.apache.calcite.linq4j.Enumerator;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.AccessPlan;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.Execution;
import org.fanworks.site.LoggedScan;
import org.fanworks.site.Page;
import org.jspecify.annotations.Nullable;

/** One row: the number of rows that match, by the site's own count. One request a search. */
final class TotalEnumerator implements Enumerator<Object> {
  private final ScanPlan plan;
  private final List<@Nullable Object> arguments;
  private final Execution execution;
  private final boolean scalar;
  private boolean read;
  private long total;

  TotalEnumerator(
      ScanPlan plan, List<@Nullable Object> arguments, Execution execution, boolean scalar) {
    this.plan = plan;
    this.arguments = arguments;
    this.execution = execution;
    this.scalar = scalar;
  }

  @Override
  public boolean moveNext() {
    if (read) {
      return false;
    }
    read = true;
    total = count();
    plan.notice().ifPresent(execution::warn);
    return true;
  }

  /** The number of rows; asks the site. */
  long count() {
    return plan.branches().stream().mapToLong(branch -> branch.sign() * total(branch)).sum();
  }

  private long total(AccessPlan.Branch branch) {
    return plan.searches(branch, arguments).stream().mapToLong(this::total).sum();
  }

  private long total(SiteSearch search) {
    Page page;
    try (LoggedScan scan = execution.scan(plan.table(), search, true)) {
      page = scan.next();
    }
    if (page.total().isEmpty()) {
      throw new FanworksException(
          ErrorKind.PAGE_CHANGED,
          "The page does not tell how many rows match: " + plan.table().describe(search));
    }
    return page.total().getAsLong();
  }

  @Override
  public Object current() {
    return scalar ? (Object) total : new Object[] {total};
  }

  @Override
  public void reset() {
    throw new UnsupportedOperationException("Rows of a site are read once");
  }

  @Override
  public void close() {
    read = true;
  }
}
