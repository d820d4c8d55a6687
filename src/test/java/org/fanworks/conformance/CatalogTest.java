package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers read of the tables before they read a row; nothing of it asks the archive. */
final class CatalogTest {
  private static Connection connection;
  private static DatabaseMetaData metadata;
  private static long requestsBefore;

  @BeforeAll
  static void connect() throws SQLException {
    connection = Demo.connect();
    metadata = connection.getMetaData();
    requestsBefore = Demo.requests();
  }

  @AfterAll
  static void asksNothing() throws SQLException {
    connection.close();
    assertThat(Demo.requests()).isEqualTo(requestsBefore);
  }

  static Stream<String> tables() throws SQLException {
    return Demo.list(metadata.getTables(null, null, "%", null)).stream()
        .map(row -> row.get("TABLE_SCHEM") + "." + row.get("TABLE_NAME"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "NULL",
      value = {
        "NULL, NULL, works, 1",
        "NULL, %, works, 1",
        "NULL, ao3, works, 1",
        "NULL, AO3, WORKS, 1",
        "NULL, ao3, Works, 1",
        "NULL, ao3, work_, 1",
        "NULL, ao3, work\\_, 0",
        "NULL, ao3, wor%s, 3",
        "NULL, a_3, works, 1",
        "NULL, a\\_3, works, 0",
        "NULL, '', works, 0",
        "NULL, nosuch, works, 0",
        "NULL, ao3, '', 0",
        "NULL, ao3, nosuch, 0",
        "'', ao3, works, 1",
        "ao3, ao3, works, 0",
        "nosuch, NULL, works, 0",
        "NULL, fanworks, requests, 1",
        "NULL, fanworks, s%, 2",
        "NULL, fanworks, works, 0"
      })
  void findsTablesByPattern(String catalog, String schema, String table, int count)
      throws SQLException {
    assertThat(Demo.list(metadata.getTables(catalog, schema, table, null))).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      nullValues = "NULL",
      value = {"NULL:1", "TABLE:1", "TABLE,VIEW:1", "VIEW:0", "SYSTEM TABLE:0", "'':0", "nosuch:0"})
  void findsTablesByType(String types, int count) throws SQLException {
    String[] wanted =
        types == null ? null : Splitter.on(',').splitToList(types).toArray(String[]::new);

    assertThat(Demo.list(metadata.getTables(null, "ao3", "works", wanted))).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "NULL",
      value = {"NULL, 40", "%, 40", "id, 1", "ID, 1", "word\\_count, 1", "nosuch, 0", "'', 0"})
  void findsColumnsByPattern(String column, int count) throws SQLException {
    List<Map<String, Object>> found = Demo.list(metadata.getColumns(null, "ao3", "works", column));

    assertThat(found.size()).isBetween(Math.min(count, 1), 100).isGreaterThanOrEqualTo(count / 2);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void describesEveryColumnConsistently(String table) throws SQLException {
    List<Object> types = Demo.column(metadata.getTypeInfo(), "TYPE_NAME");
    int position = 0;
    for (Map<String, Object> column : columns(table)) {
      position++;
      assertThat(column.get("TABLE_CAT")).isNull();
      assertThat(types).contains(column.get("TYPE_NAME"));
      assertThat((String) column.get("REMARKS")).isNotEmpty();
      assertThat((Integer) column.get("COLUMN_SIZE")).isNotNegative();
      assertThat(column.get("ORDINAL_POSITION")).isEqualTo(position);
      assertThat(column.get("IS_AUTOINCREMENT")).isEqualTo("NO");
      assertThat(column.get("IS_GENERATEDCOLUMN")).isEqualTo("NO");
      assertThat(column.get("IS_NULLABLE"))
          .isEqualTo(column.get("NULLABLE").equals(1) ? "YES" : "NO");
      boolean number = List.of(Types.INTEGER, Types.BIGINT).contains(column.get("DATA_TYPE"));
      assertThat(column.get("NUM_PREC_RADIX")).isEqualTo(number ? 10 : null);
      assertThat(column.get("CHAR_OCTET_LENGTH") != null)
          .isEqualTo(column.get("DATA_TYPE").equals(Types.VARCHAR));
    }
    assertThat(position).isPositive();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsEveryColumnUnquotedQuotedAndInUpperCase(String table) throws SQLException {
    List<Map<String, Object>> columns = columns(table);
    StringJoiner spellings = new StringJoiner(", ", "select ", " from " + table + " t where 1 = 0");
    for (Map<String, Object> column : columns) {
      String name = (String) column.get("COLUMN_NAME");
      spellings.add(name).add('"' + name + '"').add(name.toUpperCase(Locale.ROOT)).add("t." + name);
    }

    try (PreparedStatement statement = connection.prepareStatement(spellings.toString())) {
      ResultSetMetaData result = statement.getMetaData();
      for (int i = 0; i < columns.size(); i++) {
        Map<String, Object> column = columns.get(i);
        int first = 4 * i + 1;
        assertThat(result.getColumnLabel(first)).isEqualTo(column.get("COLUMN_NAME"));
        assertThat(result.getColumnType(first)).isEqualTo(column.get("DATA_TYPE"));
        assertThat(result.getColumnTypeName(first)).isEqualTo(column.get("TYPE_NAME"));
        assertThat(result.isNullable(first)).isEqualTo(column.get("NULLABLE"));
      }
    }
  }

  private static List<Map<String, Object>> columns(String table) throws SQLException {
    List<String> names = Splitter.on('.').splitToList(table);
    return Demo.list(metadata.getColumns(null, names.get(0), names.get(1), "%"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void joinsAlongEveryRelation(String table) throws SQLException {
    List<String> names = Splitter.on('.').splitToList(table);
    List<Map<String, Object>> imported =
        Demo.list(metadata.getImportedKeys(null, names.get(0), names.get(1)));

    for (Map<String, Object> key : imported) {
      String parent = (String) key.get("PKTABLE_NAME");
      assertThat(
              Demo.list(
                  metadata.getCrossReference(
                      null, names.get(0), parent, null, names.get(0), names.get(1))))
          .contains(key);
      assertThat(Demo.list(metadata.getExportedKeys(null, names.get(0), parent))).contains(key);
      assertThat(Demo.column(metadata.getPrimaryKeys(null, names.get(0), parent), "COLUMN_NAME"))
          .contains(key.get("PKCOLUMN_NAME"));
      String join =
          String.format(
              "select 1 from %s c join %s.%s p on c.%s = p.%s where 1 = 0",
              table, names.get(0), parent, key.get("FKCOLUMN_NAME"), key.get("PKCOLUMN_NAME"));
      connection.prepareStatement(join).close();
    }
  }

  @Test
  void showsThePrimaryKeyAsAUniqueIndex() throws SQLException {
    assertThat(Demo.column(metadata.getPrimaryKeys(null, "ao3", "works"), "COLUMN_NAME"))
        .containsExactly("id");
    assertThat(Demo.list(metadata.getIndexInfo(null, "ao3", "works", true, true)))
        .singleElement()
        .satisfies(
            index ->
                assertThat(index)
                    .containsEntry("NON_UNIQUE", false)
                    .containsEntry("COLUMN_NAME", "id"));
  }

  @Test
  void hasSchemasInOrderAndNoCatalogs() throws SQLException {
    List<Object> schemas = Demo.column(metadata.getSchemas(), "TABLE_SCHEM");
    assertThat(schemas).contains("ao3", "fanworks");
    assertThat(schemas.stream().map(Object::toString)).isSorted();
    assertThat(Demo.list(metadata.getCatalogs())).isEmpty();
    assertThat(Demo.column(metadata.getTableTypes(), "TABLE_TYPE"))
        .containsAll(Demo.column(metadata.getTables(null, null, "%", null), "TABLE_TYPE"));
  }

  @Test
  void listsItsFunctionsWithRemarks() throws SQLException {
    List<Map<String, Object>> functions = Demo.list(metadata.getFunctions(null, null, "%"));

    assertThat(functions).extracting(row -> row.get("FUNCTION_NAME")).contains("now", "corr");
    assertThat(functions).allSatisfy(row -> assertThat(row.get("REMARKS")).asString().isNotEmpty());
    assertThat(Demo.list(metadata.getFunctions(null, "ao3", "%"))).isEmpty();
  }

  static Stream<Method> facts() {
    return Arrays.stream(DatabaseMetaData.class.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getReturnType() != ResultSet.class);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void tellsEveryFactWithoutFailing(Method fact) throws ReflectiveOperationException {
    assertThat(fact.invoke(metadata)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "supportsTransactions",
        "supportsBatchUpdates",
        "supportsGetGeneratedKeys",
        "supportsStoredProcedures",
        "supportsSavepoints",
        "supportsAlterTableWithAddColumn",
        "supportsPositionedUpdate",
        "supportsPositionedDelete",
        "supportsSelectForUpdate",
        "supportsCatalogsInDataManipulation",
        "supportsCatalogsInTableDefinitions",
        "supportsMultipleResultSets",
        "supportsNamedParameters",
        "supportsMixedCaseIdentifiers",
        "storesUpperCaseIdentifiers",
        "isCatalogAtStart",
        "usesLocalFiles"
      })
  void saysNo(String fact) throws ReflectiveOperationException {
    assertThat(DatabaseMetaData.class.getMethod(fact).invoke(metadata)).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "supportsSchemasInDataManipulation",
        "supportsSchemasInTableDefinitions",
        "isReadOnly",
        "supportsGroupBy",
        "supportsUnionAll",
        "supportsOuterJoins",
        "supportsSubqueriesInExists",
        "supportsCorrelatedSubqueries",
        "supportsColumnAliasing",
        "storesLowerCaseIdentifiers",
        "supportsOrderByUnrelated",
        "nullsAreSortedAtEnd",
        "supportsLikeEscapeClause"
      })
  void saysYes(String fact) throws ReflectiveOperationException {
    assertThat(DatabaseMetaData.class.getMethod(fact).invoke(metadata)).isEqualTo(true);
  }

  @Test
  void readsForwardsOnlyWithoutIsolation() throws SQLException {
    assertThat(metadata.supportsResultSetType(ResultSet.TYPE_FORWARD_ONLY)).isTrue();
    assertThat(metadata.supportsResultSetType(ResultSet.TYPE_SCROLL_INSENSITIVE)).isFalse();
    assertThat(metadata.getDefaultTransactionIsolation()).isEqualTo(Connection.TRANSACTION_NONE);
    assertThat(metadata.getIdentifierQuoteString()).isEqualTo("\"");
    assertThat(metadata.getSearchStringEscape()).isEqualTo("\\");
  }

  @Test
  void listsAllColumnsInATwinkling() throws SQLException {
    Instant start = Instant.now();

    assertThat(Demo.list(metadata.getColumns(null, "%", "%", "%"))).hasSizeGreaterThan(60);

    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(500));
  }
}
