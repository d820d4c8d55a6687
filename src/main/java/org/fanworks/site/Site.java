package org.fanworks.site;

import java.util.List;
import java.util.Optional;

/** A schema of tables that are read from one web site. Implementations are thread-safe. */
public interface Site extends AutoCloseable {
  /** Lower-case SQL name of the schema. */
  String schema();

  /** One sentence for people who browse the schemas. */
  String remark();

  /** The tables, by name. */
  List<SiteTable> tables();

  /** What can be called by name; nothing in most schemas. */
  default List<SiteProcedure> procedures() {
    return List.of();
  }

  /** How the driver stands with the site now; makes no request. Empty for tables in memory. */
  Optional<SiteState> state();

  /** Ends all use of the site. */
  @Override
  void close();
}
