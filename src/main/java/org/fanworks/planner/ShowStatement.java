package org.fanworks.planner;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.Column;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Site;
import org.fanworks.site.SiteTable;
import org.jspecify.annotations.Nullable;

/**
 * What people type to look around: {@code SHOW SCHEMAS}, {@code SHOW TABLES [FROM schema]}, {@code
 * SHOW COLUMNS FROM table} and {@code DESCRIBE table}. Answered from the declarations.
 */
final class ShowStatement {
  private static final String NAME = "\"?(\\w+)\"?";
  private static final String END = "\\s*;?\\s*";

  private static final Pattern SCHEMAS = pattern("show\\s+(?:schemas|databases)");
  private static final Pattern TABLES =
      pattern("show\\s+tables(?:\\s+(?:from|in)\\s+" + NAME + ")?");
  private static final Pattern COLUMNS =
      pattern(
          "(?:show\\s+columns\\s+(?:from|in)|desc(?:ribe)?(?:\\s+table)?)\\s+(?:"
              + NAME
              + "\\.)?"
              + NAME);

  private final List<? extends Site> sites;
  private final Function<Column, String> typeName;

  /**
   * Statements about {@code sites}.
   *
   * @param typeName how the SQL type of a column is shown
   */
  ShowStatement(List<? extends Site> sites, Function<Column, String> typeName) {
    this.sites = List.copyOf(sites);
    this.typeName = typeName;
  }

  private static Pattern pattern(String statement) {
    return Pattern.compile("\\s*" + statement + END, Pattern.CASE_INSENSITIVE);
  }

  /** The answer, if {@code sql} is such a statement. */
  Optional<ListedRows> answer(String sql, String defaultSchema) {
    if (SCHEMAS.matcher(sql).matches()) {
      return Optional.of(schemas());
    }
    Matcher tables = TABLES.matcher(sql);
    if (tables.matches()) {
      return Optional.of(tables(site(tables.group(1), defaultSchema)));
    }
    Matcher columns = COLUMNS.matcher(sql);
    return columns.matches()
        ? Optional.of(columns(site(columns.group(1), defaultSchema), columns.group(2)))
        : Optional.empty();
  }

  private ListedRows schemas() {
    return ListedRows.of(
        List.of("schema_name", "remark"),
        sites.stream().map(site -> List.of(site.schema(), site.remark())).toList());
  }

  private static ListedRows tables(Site site) {
    return ListedRows.of(
        List.of("table_name", "remark"),
        site.tables().stream()
            .map(SiteTable::declaration)
            .map(table -> List.of(table.name(), table.remark()))
            .toList());
  }

  private ListedRows columns(Site site, String name) {
    TableDeclaration table =
        site.tables().stream()
            .map(SiteTable::declaration)
            .filter(declared -> declared.name().equalsIgnoreCase(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new FanworksException(
                        ErrorKind.UNKNOWN_TABLE,
                        "Object '" + name + "' not found in the schema " + site.schema() + "."));
    return ListedRows.of(
        List.of("column_name", "data_type", "nullable", "remark"),
        table.columns().stream()
            .map(
                column ->
                    List.of(
                        column.name(),
                        typeName.apply(column),
                        column.nullable() ? "YES" : "NO",
                        column.remark()))
            .toList());
  }

  private Site site(@Nullable String name, String defaultSchema) {
    String wanted = name == null ? defaultSchema : name;
    return sites.stream()
        .filter(site -> site.schema().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new FanworksException(
                    ErrorKind.UNKNOWN_SCHEMA, "There is no schema '" + wanted + "'."));
  }
}
