package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code arrays=text}: columns of several values as texts, found by the same searches. */
final class TextArraysTest {
  private static DemoArchive archive;
  private static Connection arrays;
  private static Connection texts;
  private static Connection local;

  @BeforeAll
  static void connect() throws SQLException {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(400).withGoneWorks(0));
    arrays = connect("");
    texts = connect("&arrays=text");
    local = connect("&arrays=text&pushdown=off");
  }

  private static Connection connect(String more) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:fanworks:ao3?cache=off&ao3.minInterval=0s&maxRequests=1000&ao3.url="
            + archive.url()
            + more);
  }

  @AfterAll
  static void disconnect() throws SQLException {
    arrays.close();
    texts.close();
    local.close();
    archive.close();
  }

  private static List<String> values(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  @Test
  void joinsTheValues() throws SQLException {
    List<String> joined =
        values(arrays, "SELECT array_to_string(fandoms, ', ') FROM works ORDER BY id");

    assertThat(values(texts, "SELECT fandoms FROM works ORDER BY id"))
        .isEqualTo(joined)
        .anyMatch(fandoms -> fandoms.contains(", "));
  }

  @Test
  void joinsNumbersToo() throws SQLException {
    assertThat(
            values(
                texts,
                "SELECT creator_user_ids FROM works WHERE cardinality(creator_user_ids) > 1"))
        .isNotEmpty()
        .allMatch(ids -> ids.matches("\\d+(, \\d+)+"));
  }

  @Test
  void tellsTextAsTheType() throws SQLException {
    try (Statement statement = texts.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM works LIMIT 0");
        ResultSet columns = texts.getMetaData().getColumns(null, "ao3", "works", "fandoms")) {
      for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
        assertThat(rows.getMetaData().getColumnType(column)).isNotEqualTo(Types.ARRAY);
      }
      columns.next();
      assertThat(columns.getInt("DATA_TYPE")).isEqualTo(Types.VARCHAR);
      assertThat(columns.getString("TYPE_NAME")).isEqualTo("VARCHAR");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Quillmarsh Chronicles' = ANY(fandoms)",
        "ARRAY_CONTAINS(fandoms, 'Quillmarsh Chronicles')",
        "'M/M' = ANY(categories)",
        "'M/M' = ANY(categories) AND word_count > 1000",
        "NOT ('F/F' = ANY(categories))",
        "'inkwell_ida' = ANY(author_logins)"
      })
  void isAskedForLikeAnArray(String condition) throws SQLException {
    String ids = "SELECT id FROM works WHERE " + condition + " ORDER BY id";

    List<String> found = values(texts, ids);

    assertThat(found).isEqualTo(values(arrays, ids)).isEqualTo(values(local, ids)).isNotEmpty();
    assertThat(asks(texts, ids)).isEqualTo(asks(arrays, ids));
  }

  /** What a query asks of the archive. */
  private static List<String> asks(Connection connection, String sql) throws SQLException {
    return values(connection, "EXPLAIN PLAN FOR " + sql).stream()
        .filter(line -> line.contains("asks="))
        .map(line -> line.replaceAll(".*asks=\\[([^\\]]*\\]?[^,]*)\\].*", "$1"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fandoms LIKE '%Quillmarsh Chronicles%'",
        "fandoms LIKE 'Quill%'",
        "fandoms = 'Quillmarsh Chronicles'",
        "fandoms IN ('Quillmarsh Chronicles', 'Piltrow Protocol')",
        "authors LIKE '%inkwell%'",
        "freeforms LIKE '%Angst%' AND complete",
        "fandoms <> 'Quillmarsh Chronicles' AND word_count > 50000",
        "fandoms > 'Q' AND fandoms < 'R'",
        "freeforms = ''",
        "author_logins IS NULL"
      })
  void isComparedAsAText(String condition) throws SQLException {
    String ids = "SELECT id FROM works WHERE " + condition + " ORDER BY id";

    assertThat(values(texts, ids)).isEqualTo(values(local, ids)).isNotEmpty();
  }

  @Test
  void sendsTheWordsOfAText() throws SQLException {
    assertThat(asks(texts, "SELECT id FROM works WHERE fandoms LIKE '%Quillmarsh Chronicles%'"))
        .singleElement()
        .asString()
        .contains("Chronicles");
  }

  @Test
  void findsTheSameNumbers() throws SQLException {
    String id =
        values(arrays, "SELECT series_ids[1] FROM works WHERE cardinality(series_ids) > 0 LIMIT 1")
            .get(0);

    assertThat(values(texts, "SELECT id FROM works WHERE '" + id + "' = ANY(series_ids)"))
        .isEqualTo(values(arrays, "SELECT id FROM works WHERE " + id + " = ANY(series_ids)"))
        .isNotEmpty();
    assertThat(values(texts, "SELECT id FROM works WHERE 'x' = ANY(series_ids)")).isEmpty();
  }

  @Test
  void isTakenApartAgain() throws SQLException {
    String fandoms = "SELECT f FROM works w, UNNEST(w.fandoms) AS t (f) WHERE word_count > 20000";

    assertThat(new TreeSet<>(values(texts, fandoms)))
        .isEqualTo(new TreeSet<>(values(arrays, fandoms)))
        .isNotEmpty();
    assertThat(values(texts, "SELECT fandoms[1] FROM works ORDER BY id LIMIT 5"))
        .isEqualTo(values(arrays, "SELECT fandoms[1] FROM works ORDER BY id LIMIT 5"));
  }

  @Test
  void refusesToCompareANumberWithAText() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> values(texts, "SELECT id FROM works WHERE 12 = ANY(series_ids)"))
        .returns("42804", SQLException::getSQLState);
  }
}
