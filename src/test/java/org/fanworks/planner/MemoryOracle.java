package org.fanworks.planner;

import java.util.Arrays;
import java.util.List;
import org.fanworks.oracle.OracleDatabase;

/** Databases that hold the rows of a {@link MemoryTable}, of which they know without a site. */
final class MemoryOracle {
  private static final List<String> COLUMNS =
      List.of(
          "id BIGINT",
          "title VARCHAR",
          "rating VARCHAR",
          "word_count INTEGER",
          "kudos INTEGER",
          "date_updated DATE",
          "complete BOOLEAN",
          "categories VARCHAR ARRAY",
          "fandoms VARCHAR ARRAY",
          "summary VARCHAR");

  private MemoryOracle() {}

  /** The rows of {@code table}, without its search columns. */
  static OracleDatabase of(MemoryTable table) {
    return OracleDatabase.with(
        "works",
        COLUMNS,
        table.rows().stream().map(row -> Arrays.asList(row).subList(0, COLUMNS.size())).toList());
  }
}
