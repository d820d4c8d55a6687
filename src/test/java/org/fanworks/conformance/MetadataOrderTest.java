package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lists of metadata are in the order that JDBC asks for, and every table has a key. */
final class MetadataOrderTest {
  @AutoClose private static Connection connection;
  private static DatabaseMetaData metadata;

  @BeforeAll
  static void connect() throws SQLException {
    connection = Demo.connect();
    metadata = connection.getMetaData();
  }

  private static void assertOrder(ResultSet list, String... labels) throws SQLException {
    List<Map<String, Object>> rows = Demo.list(list);
    Comparator<Map<String, Object>> order =
        Arrays.stream(labels)
            .map(MetadataOrderTest::by)
            .reduce(Comparator::thenComparing)
            .orElseThrow();
    assertThat(rows).hasSizeGreaterThan(1).isSortedAccordingTo(order);
  }

  @SuppressWarnings("unchecked") // Names, numbers and truths compare with their like.
  private static Comparator<Map<String, Object>> by(String label) {
    return Comparator.comparing(
        row -> (Comparable<Object>) row.get(label),
        Comparator.nullsFirst(Comparator.naturalOrder()));
  }

  @Test
  void listsTablesByTypeSchemaAndName() throws SQLException {
    assertOrder(
        metadata.getTables(null, null, "%", null), "TABLE_TYPE", "TABLE_SCHEM", "TABLE_NAME");
  }

  @Test
  void listsColumnsByTableAndPosition() throws SQLException {
    assertOrder(
        metadata.getColumns(null, null, "%", "%"), "TABLE_SCHEM", "TABLE_NAME", "ORDINAL_POSITION");
  }

  @Test
  void listsKeysByTheTableOfTheOtherSide() throws SQLException {
    assertOrder(
        metadata.getImportedKeys(null, "ao3", "series_works"),
        "PKTABLE_SCHEM",
        "PKTABLE_NAME",
        "KEY_SEQ");
    assertOrder(
        metadata.getExportedKeys(null, "ao3", "works"), "FKTABLE_SCHEM", "FKTABLE_NAME", "KEY_SEQ");
  }

  @Test
  void listsColumnsOfAPrimaryKeyByNameAndThoseOfAnIndexByPosition() throws SQLException {
    assertOrder(metadata.getPrimaryKeys(null, "ao3", "work_tags"), "COLUMN_NAME");
    assertOrder(
        metadata.getIndexInfo(null, "ao3", "work_tags", false, true),
        "NON_UNIQUE",
        "TYPE",
        "INDEX_NAME",
        "ORDINAL_POSITION");
  }

  @Test
  void listsTypesByNumberAndFunctionsByName() throws SQLException {
    assertOrder(metadata.getTypeInfo(), "DATA_TYPE");
    assertOrder(metadata.getFunctions(null, null, "%"), "FUNCTION_SCHEM", "FUNCTION_NAME");
  }

  @Test
  void hasAKeyForEveryTableWhoseRowsHaveOne() throws SQLException {
    List<String> without = new ArrayList<>();
    for (Map<String, Object> table : Demo.list(metadata.getTables(null, null, "%", null))) {
      String schema = (String) table.get("TABLE_SCHEM");
      String name = (String) table.get("TABLE_NAME");
      if (Demo.list(metadata.getPrimaryKeys(null, schema, name)).isEmpty()) {
        without.add(schema + "." + name);
      }
    }

    assertThat(without)
        .containsExactlyInAnyOrder(
            "fanworks.pushdown",
            "fanworks.requests",
            "mastodon.notification_policy",
            "mastodon.stream_events");
  }
}
