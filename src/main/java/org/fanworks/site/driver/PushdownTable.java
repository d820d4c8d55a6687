package org.fanworks.site.driver;

import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;

import com.google.common.base.Suppliers;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.Exactness;
import org.fanworks.search.Operator;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Site;
import org.fanworks.site.SiteTable;
import org.jspecify.annotations.Nullable;

/**
 * {@code fanworks.pushdown}: what the sites themselves filter and sort by, from the declarations of
 * their columns. An operator that opens an access path counts as one that the site answers.
 */
final class PushdownTable extends LocalTable {
  private static final String NONE = "none";

  private static final TableDeclaration DECLARATION =
      new TableDeclaration(
          "pushdown",
          "What the sites themselves answer: a row for each column and kind of operator, or one"
              + " with exactness none for a column that is filtered locally.",
          List.of(
              Column.listed("schema_name", VARCHAR, "Schema of the table."),
              Column.listed("table_name", VARCHAR, "Table of the column."),
              Column.listed("column_name", VARCHAR, "The column."),
              Column.listed("data_type", VARCHAR, "SQL type of the column."),
              Column.listed("operators", VARCHAR, "Operators as SQL writes them; NULL if none.")
                  .orNull(),
              Column.listed(
                  "exactness",
                  VARCHAR,
                  "exact: the site returns just the matching rows; live: a copy in its index"
                      + " decides; superset: rows are checked again; none: only checked locally."),
              Column.listed(
                  "sortable",
                  VARCHAR,
                  "How well the site sorts by the column: exact, live (rows with LIMIT are chosen"
                      + " by its index), none."),
              Column.listed("values_per_search", INTEGER, "Values of an IN that one search takes."),
              Column.listed("remark", VARCHAR, "What the column holds.")),
          List.of(),
          List.of(AccessPath.open("memory")),
          1_000,
          200);

  private final Supplier<List<@Nullable Object[]>> rows;

  PushdownTable(List<? extends Site> sites) {
    this.rows = Suppliers.memoize(() -> sites.stream().flatMap(PushdownTable::rows).toList());
  }

  @Override
  public TableDeclaration declaration() {
    return DECLARATION;
  }

  @Override
  List<@Nullable Object[]> rows() {
    return rows.get();
  }

  private static Stream<@Nullable Object[]> rows(Site site) {
    return site.tables().stream()
        .map(SiteTable::declaration)
        .flatMap(
            table ->
                table.columns().stream().flatMap(column -> rows(site.schema(), table, column)));
  }

  private static Stream<@Nullable Object[]> rows(
      String schema, TableDeclaration table, Column column) {
    Map<Operator, Exactness> answered = answered(table, column);
    Stream<Optional<Operator>> operators =
        answered.isEmpty()
            ? Stream.of(Optional.empty())
            : answered.keySet().stream().map(Optional::of);
    return operators.map(
        operator ->
            new @Nullable Object[] {
              schema,
              table.name(),
              column.name(),
              column.type().sql(),
              operator.map(Operator::sql).orElse(null),
              text(operator.map(answered::get)),
              text(column.sort()),
              column.valuesPerSearch(),
              column.remark()
            });
  }

  /** What the column declares, and what only the table's access paths do. */
  private static Map<Operator, Exactness> answered(TableDeclaration table, Column column) {
    Map<Operator, Exactness> answered = new EnumMap<>(Operator.class);
    answered.putAll(column.pushes());
    table.paths().stream()
        .flatMap(path -> path.bindings().stream())
        .filter(binding -> binding.column().equals(column.name()))
        .forEach(binding -> answered.putIfAbsent(binding.operator(), binding.exactness()));
    return answered;
  }

  private static String text(Optional<Exactness> exactness) {
    return exactness.map(found -> found.name().toLowerCase(Locale.ROOT)).orElse(NONE);
  }
}
