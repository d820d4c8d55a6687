package org.fanworks.differential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.fanworks.oracle.Both;

/**
 * A table and what is known of its rows from the data that its pages are made of.
 *
 * @param from what stands after FROM: the table, or those of its rows that are known
 * @param keys columns that tell rows apart; never NULL
 * @param columns names with types, as the oracle takes them
 * @param searches conditions that stand on their own; none for tables without search columns
 */
record TableRows(
    String name,
    Both from,
    List<String> keys,
    List<String> columns,
    List<List<Object>> rows,
    List<Both> searches) {
  /** A table all of whose rows are known. */
  static TableRows of(String name, String keys, String columns, List<List<Object>> rows) {
    List<String> declared = Arrays.stream(columns.split(", ")).toList();
    return new TableRows(
        name, Both.same(name), List.of(keys.split(", ")), declared, rows, List.of());
  }

  /** The same table, which is only read by a condition that holds for the known rows. */
  TableRows readBy(String condition) {
    Both bound = new Both("(SELECT * FROM " + name + " WHERE " + condition + ") t", name);
    return new TableRows(name, bound, keys, columns, rows, searches);
  }

  /** The same table with what the oracle knows besides, and a condition on it. */
  TableRows searchedBy(String hiddenColumn, List<Object> hidden, List<Both> conditions) {
    List<String> wider = new ArrayList<>(columns);
    wider.add(hiddenColumn);
    List<List<Object>> longer = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Object> row = new ArrayList<>(rows.get(i));
      row.add(hidden.get(i));
      longer.add(row);
    }
    return new TableRows(name, from, keys, wider, longer, conditions);
  }

  /** Columns of the table itself, not those that only the oracle has. */
  List<TableColumn> shown() {
    int hidden = searches.isEmpty() ? 0 : 1;
    List<TableColumn> shown = new ArrayList<>();
    for (int i = 0; i < columns.size() - hidden; i++) {
      int index = i;
      shown.add(TableColumn.of(columns.get(i), rows.stream().map(row -> row.get(index)).toList()));
    }
    return shown;
  }

  /** Conditions on search columns, or any of {@code others} where there are none. */
  Arbitrary<Both> searches(Arbitrary<Both> others) {
    return searches.isEmpty() ? others : Arbitraries.of(searches);
  }

  @Override
  public String toString() {
    return name;
  }
}
