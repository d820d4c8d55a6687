package org.fanworks.jdbc;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fanworks.planner.TextArrays;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * The tables of all sites, ordered by schema and name. There are no catalogs: the name of one finds
 * nothing, null or an empty one everything.
 */
final class TableCatalog {
  private final List<Site> sites;
  private final boolean textArrays;

  /**
   * The tables of {@code sites}.
   *
   * @param textArrays whether columns of several values are shown as texts
   */
  TableCatalog(List<Site> sites, boolean textArrays) {
    this.textArrays = textArrays;
    this.sites = sites.stream().sorted(Comparator.comparing(Site::schema)).toList();
  }

  /** A table and where it is. */
  record Table(String schema, TableDeclaration declaration) {
    String name() {
      return declaration.name();
    }

    /** Name of the primary key. */
    String keyName() {
      return "pk_" + name();
    }
  }

  /** Names of the schemas that {@code pattern} finds. */
  List<String> schemas(@Nullable String catalog, @Nullable String pattern) {
    return isNowhere(catalog)
        ? List.of()
        : NamePattern.select(sites.stream().map(Site::schema).toList(), name -> name, pattern);
  }

  /** All tables. */
  List<Table> all() {
    return tables(sites.stream().map(Site::schema).toList());
  }

  /** The tables that patterns find. */
  List<Table> find(
      @Nullable String catalog, @Nullable String schemaPattern, @Nullable String tablePattern) {
    return NamePattern.select(tables(schemas(catalog, schemaPattern)), Table::name, tablePattern);
  }

  /** The tables of one name, in one schema or, if that is null, in all. */
  List<Table> named(@Nullable String catalog, @Nullable String schema, @Nullable String table) {
    if (isNowhere(catalog) || table == null) {
      return List.of();
    }
    return all().stream()
        .filter(found -> found.name().equalsIgnoreCase(table))
        .filter(
            found -> Optional.ofNullable(schema).map(found.schema()::equalsIgnoreCase).orElse(true))
        .toList();
  }

  private List<Table> tables(List<String> schemas) {
    return sites.stream()
        .filter(site -> schemas.contains(site.schema()))
        .flatMap(
            site ->
                site.tables().stream()
                    .map(table -> new Table(site.schema(), shown(table.declaration())))
                    .sorted(Comparator.comparing(Table::name)))
        .toList();
  }

  private TableDeclaration shown(TableDeclaration table) {
    return textArrays
        ? table.withColumns(
            table.columns().stream()
                .map(column -> column.as(TextArrays.shown(column.type())))
                .toList())
        : table;
  }

  private static boolean isNowhere(@Nullable String catalog) {
    return catalog != null && !catalog.isEmpty();
  }
}
