package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MetadataListsTest {
  private final FakeDatabase database = new FakeDatabase();
  private Connection connection;
  private DatabaseMetaData metadata;

  @BeforeEach
  void connect() throws SQLException {
    connection = database.connect();
    metadata = connection.getMetaData();
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
    assertThat(database.engine.planned).isEmpty();
  }

  @Test
  void listsSchemasInOrder() throws SQLException {
    assertThat(column(metadata.getSchemas(), "TABLE_SCHEM")).containsExactly("ao3", "pixiv");
    assertThat(column(metadata.getSchemas(null, "p%"), "TABLE_SCHEM")).containsExactly("pixiv");
    assertThat(column(metadata.getSchemas("any", null), "TABLE_SCHEM")).isEmpty();
    assertThat(column(metadata.getSchemas("", "%"), "TABLE_CATALOG")).containsOnlyNulls();
  }

  @Test
  void hasNoCatalogs() throws SQLException {
    assertThat(rows(metadata.getCatalogs())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "NULL",
      value = {
        "NULL, NULL, NULL, 'ao3.workXtags,ao3.work_tags,ao3.works,pixiv.works'",
        "'', %, %, 'ao3.workXtags,ao3.work_tags,ao3.works,pixiv.works'",
        "NULL, ao3, %, 'ao3.workXtags,ao3.work_tags,ao3.works'",
        "NULL, AO3, WORKS, ao3.works",
        "NULL, ao3, work_tags, ao3.work_tags",
        "NULL, ao3, work\\_tags, ao3.work_tags",
        "NULL, ao3, work_tag%, 'ao3.workXtags,ao3.work_tags'",
        "NULL, '', %, ''",
        "NULL, nosuch, %, ''",
        "ao3, NULL, %, ''"
      })
  void findsTablesByPattern(String catalog, String schema, String table, String expected)
      throws SQLException {
    List<String> found = new ArrayList<>();
    for (Map<String, Object> row : rows(metadata.getTables(catalog, schema, table, null))) {
      found.add(row.get("TABLE_SCHEM") + "." + row.get("TABLE_NAME"));
    }

    assertThat(String.join(",", found)).isEqualTo(expected);
  }

  @Test
  void findsTablesByType() throws SQLException {
    assertThat(tables("TABLE")).isEqualTo(4);
    assertThat(tables("TABLE", "VIEW")).isEqualTo(4);
    assertThat(tables("VIEW")).isZero();
    assertThat(tables((String) null)).isZero();
    assertThat(tables()).isZero();
  }

  @Test
  void listsTheTypesThatItsTablesHave() throws SQLException {
    assertThat(column(metadata.getTableTypes(), "TABLE_TYPE"))
        .containsAll(column(metadata.getTables(null, null, null, null), "TABLE_TYPE"));
  }

  @Test
  void remarksOnEveryTableAndColumn() throws SQLException {
    assertThat(column(metadata.getTables(null, null, null, null), "REMARKS"))
        .allSatisfy(remark -> assertThat((String) remark).isNotEmpty());
    assertThat(column(metadata.getColumns(null, null, null, null), "REMARKS"))
        .allSatisfy(remark -> assertThat((String) remark).isNotEmpty());
  }

  @Test
  void describesANumber() throws SQLException {
    Map<String, Object> words = rows(metadata.getColumns(null, "ao3", "works", "words")).get(0);

    assertThat(words)
        .containsEntry("DATA_TYPE", 4)
        .containsEntry("TYPE_NAME", "INTEGER")
        .containsEntry("COLUMN_SIZE", 10)
        .containsEntry("DECIMAL_DIGITS", 0)
        .containsEntry("NUM_PREC_RADIX", 10)
        .containsEntry("NULLABLE", 1)
        .containsEntry("IS_NULLABLE", "YES")
        .containsEntry("ORDINAL_POSITION", 4)
        .containsEntry("IS_AUTOINCREMENT", "NO")
        .containsEntry("IS_GENERATEDCOLUMN", "NO")
        .containsEntry("CHAR_OCTET_LENGTH", null);
  }

  @Test
  void describesTextsArraysAndTimes() throws SQLException {
    List<Map<String, Object>> columns = rows(metadata.getColumns(null, "ao3", "works", "%"));

    assertThat(columns.get(1))
        .containsEntry("TYPE_NAME", "VARCHAR")
        .containsEntry("COLUMN_SIZE", 65_536)
        .containsEntry("CHAR_OCTET_LENGTH", 262_144)
        .containsEntry("IS_NULLABLE", "NO")
        .containsEntry("NUM_PREC_RADIX", null);
    assertThat(columns.get(2))
        .containsEntry("TYPE_NAME", "VARCHAR ARRAY")
        .containsEntry("DATA_TYPE", 2003);
    assertThat(columns.get(6))
        .containsEntry("TYPE_NAME", "TIMESTAMP")
        .containsEntry("COLUMN_SIZE", 23)
        .containsEntry("DECIMAL_DIGITS", 3);
    assertThat(columns.get(7)).containsEntry("NULLABLE", DatabaseMetaData.columnNullable);
  }

  @Test
  void usesOnlyTypesThatItLists() throws SQLException {
    assertThat(column(metadata.getTypeInfo(), "TYPE_NAME"))
        .containsAll(column(metadata.getColumns(null, null, null, null), "TYPE_NAME"));
  }

  @Test
  void listsTypesInTheOrderOfTheirNumbers() throws SQLException {
    List<Integer> numbers =
        column(metadata.getTypeInfo(), "DATA_TYPE").stream().map(Integer.class::cast).toList();

    assertThat(numbers).isSorted();
    assertThat(column(metadata.getTypeInfo(), "TYPE_NAME")).doesNotHaveDuplicates();
  }

  @Test
  void listsPrimaryKeysByColumnName() throws SQLException {
    List<Map<String, Object>> keys = rows(metadata.getPrimaryKeys(null, "ao3", "work_tags"));

    assertThat(keys)
        .extracting(row -> row.get("COLUMN_NAME"))
        .containsExactly("position", "work_id");
    assertThat(keys).extracting(row -> row.get("KEY_SEQ")).containsExactly(2, 1);
    assertThat(keys).extracting(row -> row.get("PK_NAME")).containsOnly("pk_work_tags");
  }

  @Test
  void listsPrimaryKeysAsUniqueIndexes() throws SQLException {
    List<Map<String, Object>> index =
        rows(metadata.getIndexInfo(null, "ao3", "work_tags", true, true));

    assertThat(index)
        .extracting(row -> row.get("COLUMN_NAME"))
        .containsExactly("work_id", "position");
    assertThat(index.get(0))
        .containsEntry("NON_UNIQUE", false)
        .containsEntry("INDEX_NAME", "pk_work_tags")
        .containsEntry("CARDINALITY", 1_000L);
  }

  @Test
  void takesTheKeyAsBestRowIdentifier() throws SQLException {
    assertThat(
            column(
                metadata.getBestRowIdentifier(
                    null, "ao3", "works", DatabaseMetaData.bestRowSession, false),
                "COLUMN_NAME"))
        .containsExactly("id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nosuch", "%"})
  void listsNoKeysOfATableThatIsNotThere(String table) throws SQLException {
    assertThat(rows(metadata.getPrimaryKeys(null, "ao3", table))).isEmpty();
    assertThat(rows(metadata.getIndexInfo(null, "ao3", table, false, true))).isEmpty();
  }

  private int tables(String... types) throws SQLException {
    return rows(metadata.getTables(null, null, "%", types)).size();
  }

  private static List<Object> column(ResultSet rows, String label) throws SQLException {
    List<Object> values = new ArrayList<>();
    for (Map<String, Object> row : rows(rows)) {
      values.add(row.get(label));
    }
    return values;
  }

  private static List<Map<String, Object>> rows(ResultSet rows) throws SQLException {
    List<Map<String, Object>> all = new ArrayList<>();
    ResultSetMetaData shape = rows.getMetaData();
    while (rows.next()) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (int column = 1; column <= shape.getColumnCount(); column++) {
        row.put(shape.getColumnLabel(column), rows.getObject(column));
      }
      all.add(row);
    }
    rows.close();
    return all;
  }
}
