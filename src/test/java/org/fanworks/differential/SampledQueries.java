package org.fanworks.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.fanworks.oracle.Both;
import org.fanworks.oracle.QueryGrammar;

/** Makes the grammar of random queries over a table, which compare its columns with its values. */
final class SampledQueries {
  private SampledQueries() {}

  static QueryGrammar over(TableRows table) {
    List<TableColumn> columns = table.shown();
    Arbitrary<Both> leaves =
        Arbitraries.oneOf(columns.stream().map(TableColumn::conditions).toList());
    return new QueryGrammar(
        table.from(),
        table.keys(),
        columns.stream()
            .filter(column -> !column.isArray())
            .map(TableColumn::name)
            .collect(Collectors.joining(", ")),
        grouped(columns, table.keys()),
        "MAX(" + table.keys().get(0) + ")",
        extremes(columns),
        orders(columns, table.keys()),
        leaves,
        table.searches(leaves));
  }

  private static List<Both> grouped(List<TableColumn> columns, List<String> keys) {
    List<String> few =
        columns.stream().filter(TableColumn::isGrouped).map(TableColumn::name).toList();
    return Stream.concat(few.stream(), keys.stream()).distinct().map(Both::same).toList();
  }

  private static String extremes(List<TableColumn> columns) {
    return Stream.concat(
            columns.stream()
                .filter(column -> List.of("BIGINT", "INTEGER", "DATE").contains(column.type()))
                .flatMap(
                    column -> Stream.of("MIN(" + column.name() + ")", "MAX(" + column.name() + ")"))
                .limit(4),
            Stream.of("COUNT(*)"))
        .collect(Collectors.joining(", "));
  }

  /** By the keys both ways, and by each column first. */
  private static List<String> orders(List<TableColumn> columns, List<String> keys) {
    String forwards = String.join(", ", keys);
    String backwards = keys.stream().map(key -> key + " DESC").collect(Collectors.joining(", "));
    List<String> orders = new ArrayList<>(List.of(forwards, backwards));
    for (TableColumn column : columns) {
      if (!column.isArray() && !keys.contains(column.name())) {
        orders.add(column.name() + " NULLS LAST, " + forwards);
        orders.add(column.name() + " DESC NULLS LAST, " + backwards);
      }
    }
    return orders;
  }
}
