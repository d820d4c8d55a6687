package org.fanworks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code src/docs/pushdown.md} is what the table {@code fanworks.pushdown} says. */
final class PushdownDocsTest {
  private static final String HEADING =
      """
      # What the sites answer themselves

      Made from the declarations of the columns, as is the table `fanworks.pushdown`. *exact*: the site
      returns just the matching rows. *live*: a copy in its index decides. *superset*: it narrows the
      search, and each row is checked again. Anything else is compared locally, on the rows that are read.
      """;

  private record Cells(String type, String sortable, String remark, List<String> operators) {}

  @Test
  void listsEveryColumn() throws SQLException, IOException {
    StringBuilder text = new StringBuilder(HEADING);
    for (Map.Entry<String, Map<String, Cells>> table : tables().entrySet()) {
      text.append("\n## ").append(table.getKey()).append("\n\n");
      text.append("| column | type | asked of the site | sorted by the site | meaning |\n");
      text.append("| --- | --- | --- | --- | --- |\n");
      table.getValue().forEach((column, cells) -> text.append(row(column, cells)));
    }

    GeneratedText.requireFile(Path.of("src/docs/pushdown.md"), text.toString());
  }

  private static String row(String column, Cells cells) {
    return String.format(
        "| `%s` | %s | %s | %s | %s |%n",
        column,
        cells.type(),
        String.join("; ", cells.operators()),
        cells.sortable().equals("none") ? "" : cells.sortable(),
        cells.remark());
  }

  private static Map<String, Map<String, Cells>> tables() throws SQLException {
    Map<String, Map<String, Cells>> tables = new LinkedHashMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:fanworks:demo");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT * FROM fanworks.pushdown WHERE schema_name <> 'fanworks'")) {
      while (rows.next()) {
        Cells cells =
            tables
                .computeIfAbsent(
                    rows.getString("schema_name") + "." + rows.getString("table_name"),
                    name -> new LinkedHashMap<>())
                .computeIfAbsent(rows.getString("column_name"), name -> cells(rows));
        String operators = rows.getString("operators");
        if (operators != null) {
          cells.operators().add("`" + operators + "` " + rows.getString("exactness"));
        }
      }
    }
    return tables;
  }

  private static Cells cells(ResultSet row) {
    try {
      return new Cells(
          row.getString("data_type"),
          row.getString("sortable"),
          row.getString("remark"),
          new ArrayList<>());
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }
}
