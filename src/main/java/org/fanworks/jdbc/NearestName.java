package org.fanworks.jdbc;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the name that somebody most likely meant. */
final class NearestName {
  private NearestName() {}

  /** The one of {@code names}, of which there is at least one, that takes the fewest changes. */
  static String of(String typed, List<String> names) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return names.stream()
        .min(Comparator.comparing(name -> changes(wanted, name.toLowerCase(Locale.ROOT))))
        .orElseThrow();
  }

  /** Letters to insert, remove or replace: Levenshtein's distance, one row at a time. */
  private static int changes(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= from.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= to.length(); column++) {
        int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[to.length()];
  }
}
