package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.linq4j.Enumerator;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
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
  private final boolean severalSearches;
  private final SearchReaders searches;
  private final List<Integer> key;
  private final List<Integer> searched;
  private final SeenKeys seen = new SeenKeys();
  private boolean noticed;
  private @Nullable Object current;

  ScanEnumerator(
      ScanPlan plan, List<@Nullable Object> arguments, Execution execution, boolean scalar) {
    this.plan = plan;
    this.execution = execution;
    this.scalar = scalar;
    List<SiteSearch> all = plan.searches(arguments);
    this.severalSearches = all.size() > 1;
    this.noticed = all.isEmpty();
    this.searches = SearchReaders.of(plan, all, execution);
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
    if (!noticed) {
      noticed = true;
      plan.notice().ifPresent(execution::warn);
    }
    Optional<SearchReader> next = searches.next();
    while (next.isPresent() && severalSearches && !seen.add(keyOf(next.get()))) {
      next = searches.next();
    }
    next.ifPresent(reader -> current = output(reader));
    return next.isPresent();
  }

  private List<@Nullable Object> keyOf(SearchReader reader) {
    List<@Nullable Object> values = new ArrayList<>(key.size());
    for (int column : key) {
      values.add(reader.row()[column]);
    }
    for (int column : searched) {
      values.add(reader.askedFor(column));
    }
    return values;
  }

  private @Nullable Object output(SearchReader reader) {
    if (scalar) {
      return value(reader, plan.columns().get(0));
    }
    @Nullable Object[] output = new @Nullable Object[plan.columns().size()];
    for (int i = 0; i < output.length; i++) {
      output[i] = value(reader, plan.columns().get(i));
    }
    return output;
  }

  private static @Nullable Object value(SearchReader reader, int column) {
    Object asked = reader.askedFor(column);
    return InternalValues.toInternal(asked != null ? asked : reader.row()[column]);
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
    searches.close();
  }
}
