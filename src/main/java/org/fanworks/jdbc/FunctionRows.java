package org.fanworks.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metadata of the functions that are there besides those of the standard; in no schema. */
final class FunctionRows {
  private static final MetadataShape FUNCTIONS =
      MetadataShape.of(
          "FUNCTION_CAT",
          "FUNCTION_SCHEM",
          "FUNCTION_NAME",
          "REMARKS",
          "FUNCTION_TYPE SMALLINT",
          "SPECIFIC_NAME");

  private record Function(String name, String remark) {}

  private static final List<Function> ALL =
      List.of(
          new Function("array_to_string", "array_to_string(array, separator): one text of all."),
          new Function("corr", "corr(y, x): correlation of two columns of numbers, -1 to 1."),
          new Function("date_trunc", "date_trunc('month', day): the day its month began."),
          new Function("elements", "elements(text): the parts of 'a, b' as an array."),
          new Function("now", "now(): when the statement started, in UTC."),
          new Function("version", "version(): the driver and its version."));

  private FunctionRows() {}

  /** The functions that {@code pattern} finds, if {@code schema} may be any or none. */
  static ResultSet functions(
      @Nullable String catalog, @Nullable String schema, @Nullable String pattern) {
    boolean anywhere =
        (catalog == null || catalog.isEmpty())
            && (schema == null || schema.isEmpty() || schema.equals("%"));
    return FUNCTIONS.of(
        anywhere
            ? NamePattern.select(ALL, Function::name, pattern).stream()
                .map(FunctionRows::row)
                .toList()
            : List.of());
  }

  private static @Nullable Object[] row(Function function) {
    return FUNCTIONS.row(
        null,
        null,
        function.name(),
        function.remark(),
        DatabaseMetaData.functionNoTable,
        function.name());
  }
}
