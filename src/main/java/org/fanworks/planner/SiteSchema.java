package org.fanworks.planner;

import com.google.common.base.Suppliers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.calcite.schema.Table;
import org.apache.calcite.schema.impl.AbstractSchema;
import org.fanworks.search.SeenTotals;
import org.fanworks.site.Site;
import org.fanworks.site.SiteTable;

/** The tables of a site as a schema of Calcite, which are made when one is first looked for. */
final class SiteSchema extends AbstractSchema {
  private final Supplier<Map<String, Table>> tables;

  private SiteSchema(Supplier<Map<String, Table>> tables) {
    this.tables = Suppliers.memoize(tables::get);
  }

  /**
   * The tables of {@code site}, each as {@code view} shows it.
   *
   * @param totals learn from what is read, and make the estimates
   */
  static SiteSchema of(
      Site site, EngineOptions options, SeenTotals totals, UnaryOperator<SiteTable> view) {
    return new SiteSchema(() -> tables(site, options, totals, view));
  }

  private static Map<String, Table> tables(
      Site site, EngineOptions options, SeenTotals totals, UnaryOperator<SiteTable> view) {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (SiteTable table : site.tables()) {
      SiteTable counted = view.apply(new CountedTable(table, totals));
      tables.put(table.declaration().name(), new SchemaTable(counted, options, totals));
    }
    return Map.copyOf(tables);
  }

  @Override
  protected Map<String, Table> getTableMap() {
    return tables.get();
  }
}
