package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calcite's JDBC adapter, which sends SQL of its own through a connection pool, over the jar. */
final class CalciteAdapterIT {
  private static Connection calcite;

  @BeforeAll
  static void connect() throws SQLException {
    calcite =
        DriverManager.getConnection(
            "jdbc:calcite:caseSensitive=false;unquotedCasing=UNCHANGED;model=inline:"
                + """
                {
                  "version": "1.0",
                  "defaultSchema": "ao3",
                  "schemas": [{
                    "name": "ao3",
                    "type": "custom",
                    "factory": "org.apache.calcite.adapter.jdbc.JdbcSchema$Factory",
                    "operand": {
                      "jdbcUrl": "jdbc:fanworks:demo",
                      "jdbcDriver": "org.fanworks.jdbc.FanworksDriver",
                      "jdbcSchema": "ao3"
                    }
                  }]
                }
                """);
  }

  @AfterAll
  static void disconnect() throws SQLException {
    calcite.close();
  }

  private static List<String> values(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = calcite.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  @Test
  void filtersAndCuts() throws SQLException {
    assertThat(
            values(
                "SELECT title FROM works WHERE fandom = 'Quillmarsh Chronicles'"
                    + " AND word_count > 1000 ORDER BY id LIMIT 3"))
        .hasSize(3);
  }

  @Test
  void joinsWithLocalRows() throws SQLException {
    String id = values("SELECT id FROM works WHERE rating = 'Mature' LIMIT 1").get(0);

    assertThat(
            values(
                "SELECT w.id FROM works w JOIN (VALUES (CAST("
                    + id
                    + " AS BIGINT))) AS t (id) ON w.id = t.id WHERE w.rating = 'Mature'"
                    + " AND w.fandom = 'Quillmarsh Chronicles' AND w.id = "
                    + id))
        .isSubsetOf(id);
  }

  @Test
  void counts() throws SQLException {
    assertThat(values("SELECT COUNT(*) FROM works WHERE fandom = 'Quillmarsh Chronicles'"))
        .singleElement()
        .satisfies(count -> assertThat(Long.parseLong(count)).isGreaterThan(100));
  }
}
