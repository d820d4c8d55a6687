package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.SortKey;
import org.fanworks.site.Execution;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.fanworks.site.RunLimits;
import org.fanworks.site.SiteTable;
import org.fanworks.web.Cancellation;

/** Reads a table to its end by one of its paths. */
final class TableReading {
  private final SiteTable table;
  private final AccessPath path;
  private final List<Predicate> predicates = new ArrayList<>();
  private final List<SortKey> order = new ArrayList<>();
  private final Set<String> columns = new HashSet<>();
  private long skippedRows;

  private TableReading(SiteTable table, AccessPath path) {
    this.table = table;
    this.path = path;
  }

  static TableReading of(SiteTable table, String path) {
    return new TableReading(
        table,
        table.declaration().paths().stream()
            .filter(found -> found.name().equals(path))
            .findFirst()
            .orElseThrow());
  }

  /** Rows whose column has the value, as far as the site can tell. */
  TableReading where(String column, Object value) {
    Column declared = table.declaration().column(column);
    List<Operand> values = List.of(new Operand.Literal(value));
    predicates.add(
        declared.type().isArray()
            ? new Predicate.Contains(declared, values, false)
            : new Predicate.AnyOf(declared, values, false));
    return this;
  }

  TableReading where(Predicate predicate) {
    predicates.add(predicate);
    return this;
  }

  TableReading orderBy(String column, boolean descending) {
    order.add(new SortKey(table.declaration().column(column), descending));
    return this;
  }

  TableReading looksAt(String... names) {
    columns.addAll(Arrays.asList(names));
    return this;
  }

  TableReading skipping(long rows) {
    skippedRows = rows;
    return this;
  }

  String description() {
    return table.describe(search());
  }

  Result read() {
    Execution execution = new Execution(1, new Cancellation(), RunLimits.ofRequests(20));
    PageStream stream = table.open(search(), execution);
    List<Page> pages = new ArrayList<>();
    do {
      pages.add(stream.next());
    } while (!pages.get(pages.size() - 1).last());
    return new Result(table, pages, execution.warnings());
  }

  private SiteSearch search() {
    return new SiteSearch(path, predicates, order, false, skippedRows, columns);
  }

  /** What was read. */
  record Result(SiteTable table, List<Page> pages, List<String> warnings) {
    /** The values of a column. */
    List<Object> column(String name) {
      int position = table.declaration().indexOf(name).orElseThrow();
      return pages.stream()
          .flatMap(page -> page.rows().stream())
          .map(row -> row[position])
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }
}
