package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README.md shows statements that run and properties that exist. */
final class ReadmeTest {
  private static final Readme README = new Readme();

  /** The schemas whose tables README.md lists. */
  private static final Set<String> LISTED_SCHEMAS = Set.of("ao3", "fanworks");

  static List<String> statements() {
    assertThat(README.statements()).isNotEmpty();
    return README.statements();
  }

  @ParameterizedTest
  @MethodSource("statements")
  void aStatementShownHasRowsInTheEmbeddedArchive(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:fanworks:demo");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
    }
  }

  @Test
  void tablesAreThoseOfTheDriver() throws SQLException, IOException {
    StringBuilder text = new StringBuilder("| table | rows |\n| --- | --- |\n");
    try (Connection connection = DriverManager.getConnection("jdbc:fanworks:demo");
        ResultSet rows = connection.getMetaData().getTables(null, null, "%", null)) {
      while (rows.next()) {
        if (LISTED_SCHEMAS.contains(rows.getString("TABLE_SCHEM"))) {
          text.append(
              String.format(
                  "| `%s.%s` | %s |%n",
                  rows.getString("TABLE_SCHEM"),
                  rows.getString("TABLE_NAME"),
                  rows.getString("REMARKS")));
        }
      }
    }

    GeneratedText.requireBetween(
        Path.of("README.md"), "\n## Tables\n\n", "\n`!columns works`", text.toString());
  }

  @Test
  void connectionPropertiesAreThoseOfTheDriver() throws IOException {
    GeneratedText.requireBetween(
        Path.of("README.md"),
        "An unknown name is an error.\n\n",
        "\n## Troubleshooting",
        PropertyTable.text());
  }
}
