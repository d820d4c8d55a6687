package org.fanworks.site;

import java.util.List;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

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

  /**
   * Asks the site, when a connection opens, whether it takes what the connection was given to prove
   * who it is. One request at most, and none where that was asked before, or where a site asks when
   * its first page is needed.
   *
   * @throws FanworksException of kind {@link ErrorKind#LOGIN_REQUIRED} if it does not
   */
  default void verify(Execution execution) {}

  /**
   * Makes ready what the first statement will need; it would do so itself, later. Makes no request,
   * and may take a second.
   */
  default void prepare() {}

  /** Ends all use of the site. */
  @Override
  void close();
}
