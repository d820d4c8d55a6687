package org.fanworks.planner;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.calcite.schema.Schema;
import org.apache.calcite.schema.SchemaFactory;
import org.apache.calcite.schema.SchemaPlus;
import org.apache.calcite.schema.impl.AbstractSchema;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.SeenTotals;
import org.fanworks.site.Site;

/**
 * The sites' tables in a model of plain Calcite, beside the schemas of other adapters. Operands:
 * {@code url}, a URL of this driver; and {@code schema}, the site wanted. Without it each site is a
 * schema within this one.
 *
 * <p>Filters, orders and limits are sent to the sites, and joins look up keys, as through the
 * driver. The budget of requests holds for each scan instead of each statement, warnings are not
 * shown, and Calcite takes two different values of one search column for a contradiction. Needs the
 * artefact without bundled libraries: in the other one Calcite has another name.
 */
public final class FanworksSchemaFactory implements SchemaFactory {
  /** For Calcite, which makes it by its name. */
  public FanworksSchemaFactory() {}

  /** Makes no request. The connection behind the schema is never closed. */
  @Override
  public Schema create(SchemaPlus parent, String name, Map<String, Object> operand) {
    SiteSource source = connect(text(operand, "url", "jdbc:fanworks:"));
    String wanted = text(operand, "schema", "").toLowerCase(Locale.ROOT);
    Map<String, Schema> schemas = new LinkedHashMap<>();
    for (Site site : source.sites()) {
      schemas.put(site.schema(), schema(site, source));
    }
    if (wanted.isEmpty()) {
      return new Sites(schemas);
    }
    Schema schema = schemas.get(wanted);
    if (schema == null) {
      throw new FanworksException(
          ErrorKind.UNKNOWN_SCHEMA,
          "There is no schema '" + wanted + "'; there is " + String.join(", ", schemas.keySet()));
    }
    return schema;
  }

  private static Schema schema(Site site, SiteSource source) {
    return SiteSchema.of(
        site,
        source.engine(),
        new SeenTotals(),
        table -> new FederatedTable(table, source::newRun));
  }

  private static String text(Map<String, Object> operand, String name, String absent) {
    Object value = operand.get(name);
    return value == null ? absent : value.toString();
  }

  private static SiteSource connect(String url) {
    try {
      return DriverManager.getConnection(url).unwrap(SiteSource.class);
    } catch (SQLException failure) {
      throw new FanworksException(
          ErrorKind.CONFIGURATION, "The url of the schema: " + failure.getMessage(), failure);
    }
  }

  private static final class Sites extends AbstractSchema {
    private final Map<String, Schema> schemas;

    Sites(Map<String, Schema> schemas) {
      this.schemas = Map.copyOf(schemas);
    }

    @Override
    protected Map<String, Schema> getSubSchemaMap() {
      return schemas;
    }
  }
}
