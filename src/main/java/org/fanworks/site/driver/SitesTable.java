package org.fanworks.site.driver;

import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.VARCHAR;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Site;
import org.fanworks.site.SiteState;
import org.fanworks.web.ClientState;
import org.jspecify.annotations.Nullable;

/** {@code fanworks.sites}: how the driver stands with each web site, as it is when read. */
final class SitesTable extends LocalTable {
  private static final TableDeclaration DECLARATION =
      new TableDeclaration(
          "sites",
          "The web sites of this connection, and how the driver treats them.",
          List.of(
              Column.listed("schema_name", VARCHAR, "The schema that shows the site."),
              Column.listed("base_url", VARCHAR, "Where the site is."),
              Column.listed(
                  "robots", VARCHAR, "What robots.txt means to the driver: obey, ignore."),
              Column.listed("robots_txt_read", BOOLEAN, "Whether robots.txt has been read."),
              Column.listed(
                      "crawl_delay_ms", BIGINT, "Gap that robots.txt asks for; NULL if unread.")
                  .orNull(),
              Column.listed("min_interval_ms", BIGINT, "Gap that this connection asks for."),
              Column.listed("pace_ms", BIGINT, "Gap in force, the longest any connection keeps."),
              Column.listed("requests", BIGINT, "Requests of this JVM to the host so far."),
              Column.listed("signed_in_as", VARCHAR, "Account that is signed in; NULL for a guest.")
                  .orNull()),
          List.of("schema_name"),
          List.of(AccessPath.open("memory")),
          100,
          4);

  private final List<Site> sites;

  SitesTable(List<? extends Site> sites) {
    this.sites = List.copyOf(sites);
  }

  @Override
  public TableDeclaration declaration() {
    return DECLARATION;
  }

  @Override
  List<@Nullable Object[]> rows() {
    return sites.stream().flatMap(SitesTable::row).toList();
  }

  private static Stream<@Nullable Object[]> row(Site site) {
    return site.state().map(state -> row(site.schema(), state)).stream();
  }

  private static @Nullable Object[] row(String schema, SiteState state) {
    ClientState web = state.web();
    return new @Nullable Object[] {
      schema,
      web.base().toString(),
      web.robots().name().toLowerCase(Locale.ROOT),
      web.crawlDelay().isPresent(),
      web.crawlDelay().map(Duration::toMillis).orElse(null),
      web.minInterval().toMillis(),
      web.pace().toMillis(),
      web.requests(),
      state.signedInAs().orElse(null)
    };
  }
}
