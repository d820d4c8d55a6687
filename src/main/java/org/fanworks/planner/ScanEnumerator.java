package org.fanworks.planner;

import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.calcite.linq4j.Enumerator;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.LoggedScan;
import org.fanworks.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one scan, fetched a page at a time as they are asked for. A row that several searches
 * find is returned once; if the statement uses the search columns that they differ in, once for
 * each value that it was found by.
 */
final class ScanEnumerator implements Enumerator<Object> {
  private final ScanPlan plan;
  private final Execution execution;
  private final boolean scalar;
  private final Iterator<SiteSearch> searches;
  private final boolean severalSearches;
  private final List<Integer> key;
  private final List<Integer> searched;
  private final SeenKeys seen = new SeenKeys();
  private @Nullable LoggedScan scan;
  private @Nullable PagesAhead pages;
  private Iterator<@Nullable Object[]> rows = Iterators.forArray();
  private boolean lastPage = true;
  private Map<Integer, Object> askedFor = Map.of();
  private @Nullable Object current;
  private boolean noticed;
  private long toSkip;
  private long pagesRead;

  ScanEnumerator(
      ScanPlan plan, List<@Nullable Object> arguments, Execution execution, boolean scalar) {
    this.plan = plan;
    this.execution = execution;
    this.scalar = scalar;
    List<SiteSearch> all = plan.searches(arguments);
    this.searches = all.iterator();
    this.severalSearches = all.size() > 1;
    TableDeclaration declaration = plan.table().declaration();
    this.key =
        declaration.primaryKey().stream()
            .map(column -> declaration.indexOf(column).orElseThrow())
            .toList();
    this.searched =
        plan.columns().stream()
            .filter(column -> declaration.columns().get(column).isSearched())
            .toList();
  }

  @Override
  public boolean moveNext() {
    while (true) {
      while (rows.hasNext()) {
        @Nullable Object[] row = rows.next();
        if (!severalSearches || seen.add(keyOf(row))) {
          current = output(row);
          return true;
        }
      }
      if (!nextPage()) {
        return false;
      }
    }
  }

  private boolean nextPage() {
    if (lastPage && !nextSearch()) {
      return false;
    }
    Optional<Page> fetched = fetch();
    if (fetched.isEmpty()) {
      return false;
    }
    Page page = fetched.get();
    rows = page.rows().iterator();
    Iterators.advance(rows, (int) Math.min(page.rows().size(), rowsBefore(page)));
    lastPage = page.last();
    pagesRead++;
    if (plan.reach() != ScanPlan.Reach.OPEN && pagesRead == 1) {
      expectRest(page);
    }
    return true;
  }

  /** The next page; empty if the budget is used up and the rows so far will do. */
  private Optional<Page> fetch() {
    try {
      return Optional.of(Objects.requireNonNull(pages, "no search is open").next());
    } catch (FanworksException e) {
      if (e.kind() != ErrorKind.BUDGET_EXCEEDED || !execution.limits().partial()) {
        throw e;
      }
      execution.warn("Rows are missing: " + e.getMessage());
      close();
      return Optional.empty();
    }
  }

  /** Whether the caller is known to want every row. */
  private boolean readsOn() {
    return plan.reach() == ScanPlan.Reach.ALL
        || (plan.reach() == ScanPlan.Reach.AS_THE_CALLER && execution.limits().maxRows() == 0);
  }

  private void expectRest(Page page) {
    if (page.total().isPresent() && !page.last() && !page.rows().isEmpty()) {
      long rest = page.total().getAsLong() - page.firstRow() - page.rows().size();
      execution.expectPages(
          (rest + page.rows().size() - 1) / page.rows().size(), plan.reach() == ScanPlan.Reach.ALL);
    }
  }

  /** Rows at the start of a page that the search was to skip, but could not as a whole page. */
  private long rowsBefore(Page page) {
    return Math.max(0, toSkip - page.firstRow());
  }

  private boolean nextSearch() {
    if (!searches.hasNext()) {
      return false;
    }
    if (!noticed) {
      noticed = true;
      plan.notice().ifPresent(execution::warn);
    }
    SiteSearch search = searches.next();
    toSkip = search.skippedRows();
    askedFor = plan.askedFor(search);
    scan = execution.scan(plan.table(), search, readsOn());
    pages = new PagesAhead(scan, readsOn());
    return true;
  }

  private List<@Nullable Object> keyOf(@Nullable Object[] row) {
    List<@Nullable Object> values = new ArrayList<>(key.size());
    for (int column : key) {
      values.add(row[column]);
    }
    for (int column : searched) {
      values.add(askedFor.get(column));
    }
    return values;
  }

  private @Nullable Object output(@Nullable Object[] row) {
    if (scalar) {
      return value(row, plan.columns().get(0));
    }
    @Nullable Object[] output = new @Nullable Object[plan.columns().size()];
    for (int i = 0; i < output.length; i++) {
      output[i] = value(row, plan.columns().get(i));
    }
    return output;
  }

  private @Nullable Object value(@Nullable Object[] row, int column) {
    Object asked = askedFor.get(column);
    return InternalValues.toInternal(asked != null ? asked : row[column]);
  }

  @Override
  public @Nullable Object current() {
    return current;
  }

  @Override
  public void reset() {
    throw new UnsupportedOperationException("Rows of a site are read once");
  }

  @Override
  public void close() {
    rows = Iterators.forArray();
    lastPage = true;
    Iterators.advance(searches, Integer.MAX_VALUE);
    if (scan != null) {
      scan.close();
    }
  }
}
