package org.fanworks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.Exactness;
import org.fanworks.search.Operator;
import org.fanworks.search.TableDeclaration;

/**
 * The page of the documents about one table, in Markdown: made of the table's declaration and of
 * answered questions, so that it cannot be out of date.
 */
record TablePage(String schema, TableDeclaration table, List<AnsweredQuestion> questions) {
  private static final String GENERATED =
      "<!-- Made from the declaration of the table by TablePagesTest; do not edit. -->\n\n";

  /** The whole page. */
  String markdown() {
    return GENERATED
        + "# "
        + fullName()
        + "\n\n"
        + sentence(table.remark())
        + "\n\n"
        + key()
        + look()
        + "## Columns\n\n"
        + columns()
        + "\n## Ways to the rows\n\n"
        + paths()
        + answers();
  }

  private String answers() {
    return questions.isEmpty()
        ? ""
        : "\n## Questions\n\n"
            + questions.stream().map(AnsweredQuestion::markdown).collect(Collectors.joining("\n"));
  }

  String fullName() {
    return schema + "." + table.name();
  }

  /** The line about the table in the list of all tables. */
  String entry() {
    return "| [`%s`](%s.md) | %s |\n".formatted(fullName(), table.name(), cell(table.remark()));
  }

  /** Whether rows can be had without any condition. */
  private boolean isOpen() {
    return table.paths().stream().anyMatch(path -> path.bindings().isEmpty());
  }

  private String key() {
    return table.primaryKey().isEmpty()
        ? ""
        : "Key: "
            + table.primaryKey().stream().map(TablePage::code).collect(joined(", "))
            + ".\n\n";
  }

  private String look() {
    return isOpen() ? "```sql\nSELECT * FROM " + fullName() + " LIMIT 5;\n```\n\n" : "";
  }

  private String columns() {
    return "| column | type | what it holds | asked of the site |\n| --- | --- | --- | --- |\n"
        + table.columns().stream().map(this::column).collect(Collectors.joining());
  }

  private String column(Column column) {
    return "| `%s` | %s%s | %s | %s |\n"
        .formatted(
            column.name(),
            column.type().sql(),
            column.nullable() && !column.isSearched() ? ", may be NULL" : "",
            cell(column.remark()) + (column.isSearched() ? " *(search column)*" : ""),
            asked(column));
  }

  private String asked(Column column) {
    Map<Exactness, List<Operator>> operators = new EnumMap<>(Exactness.class);
    answered(column)
        .forEach(
            (operator, exactness) ->
                operators.computeIfAbsent(exactness, same -> new ArrayList<>()).add(operator));
    List<String> parts = new ArrayList<>();
    operators.forEach(
        (exactness, some) ->
            parts.add(
                word(exactness)
                    + ": "
                    + some.stream().map(Operator::sql).map(TablePage::code).collect(joined(", "))));
    column.sort().ifPresent(exactness -> parts.add("sorts, " + word(exactness)));
    return String.join("; ", parts);
  }

  /** What the column declares, and what only the table's ways to rows do. */
  private Map<Operator, Exactness> answered(Column column) {
    Map<Operator, Exactness> answered = new TreeMap<>(column.pushes());
    table.paths().stream()
        .flatMap(path -> path.bindings().stream())
        .filter(binding -> binding.column().equals(column.name()))
        .forEach(binding -> answered.putIfAbsent(binding.operator(), binding.exactness()));
    return answered;
  }

  private String paths() {
    return "| way | needs | filters by | sorts | tells the number of rows |\n"
        + "| --- | --- | --- | --- | --- |\n"
        + table.paths().stream().map(TablePage::path).collect(Collectors.joining());
  }

  private static String path(AccessPath path) {
    AccessPath.Abilities abilities = path.abilities();
    String filters =
        abilities
            .filters()
            .map(names -> names.stream().sorted().map(TablePage::code).collect(joined(", ")))
            .orElse("all that the columns say");
    String free = abilities.carriers().stream().sorted().map(TablePage::code).collect(joined(", "));
    return "| %s%s | %s | %s | %s | %s |\n"
        .formatted(
            path.name(),
            free.isEmpty() ? "" : "; free for what the statement has read of " + free,
            needs(path),
            filters.isEmpty() ? "nothing else" : filters,
            switch (abilities.sorting()) {
              case BOTH -> "as the columns say";
              case DESCENDING -> "as the columns say, `DESC` only";
              case NONE -> "no";
            },
            abilities.totals() ? "yes" : "no");
  }

  private static String needs(AccessPath path) {
    return path.bindings().isEmpty()
        ? "nothing"
        : path.bindings().stream()
            .sorted(Comparator.comparing(AccessPath.Binding::column))
            .map(binding -> code(binding.column() + " " + firstSign(binding.operator())))
            .distinct()
            .collect(joined(" or "));
  }

  private static String firstSign(Operator operator) {
    return operator.sql().split(",", -1)[0];
  }

  private static String word(Exactness exactness) {
    return exactness.name().toLowerCase(Locale.ROOT);
  }

  private static Collector<CharSequence, ?, String> joined(String separator) {
    return Collectors.joining(separator);
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}
