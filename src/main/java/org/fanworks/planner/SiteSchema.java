package org.fanworks.planner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.calcite.schema.Table;
import org.apache.calcite.schema.impl.AbstractSchema;
import org.fanworks.search.SeenTotals;
import org.fanworks.site.Site;
import org.fanworks.site.SiteTable;

/** The tables of a site as a schema of Calcite. */
final class SiteSchema extends AbstractSchema {
  private final Map<String, Table> tables;

  private SiteSchema(Map<String, Table> tables) {
    this.tables = Map.copyOf(tables);
  }

  /**
   * The tables of {@code site}, each as {@code view} shows it.
   *
   * @param totals learn from what is read, and make the estimates
   */
  static SiteSchema of(
      Site site, EngineOptions options, SeenTotals totals, UnaryOperator<SiteTable> view) {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (SiteTable table : site.tables()) {
      SiteTable counted = view.apply(new CountedTable(table, totals));
      tables.put(table.declaration().name(), new SchemaTable(counted, options, totals));
    }
    return new SiteSchema(tables);
  }

  @Override
  protected Map<String, Table> getTableMap() {
    return tables;
  }
}
