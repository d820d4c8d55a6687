package org.fanworks.planner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.calcite.schema.Table;
import org.apache.calcite.schema.impl.AbstractSchema;
import org.fanworks.site.Site;
import org.fanworks.site.SiteTable;

/** The tables of a site as a schema of Calcite. */
final class SiteSchema extends AbstractSchema {
  private final Map<String, Table> tables;

  private SiteSchema(Map<String, Table> tables) {
    this.tables = Map.copyOf(tables);
  }

  /** The tables of {@code site}, each as {@code view} shows it. */
  static SiteSchema of(Site site, EngineOptions options, UnaryOperator<SiteTable> view) {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (SiteTable table : site.tables()) {
      tables.put(table.declaration().name(), new SchemaTable(view.apply(table), options));
    }
    return new SiteSchema(tables);
  }

  @Override
  protected Map<String, Table> getTableMap() {
    return tables;
  }
}
