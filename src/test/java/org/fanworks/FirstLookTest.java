package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.data.DemoAccount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody sees who opens a table of AO3 in a browser of databases. */
final class FirstLookTest {
  private static final Pattern NEEDS =
      Pattern.compile("Table (\\w+) needs a predicate on (\\w+), for example WHERE (.+)\\.");

  private static DemoArchive archive;
  private static AskedArchive member;

  @BeforeAll
  static void start() throws SQLException {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(300));
    member = AskedArchive.by(DemoAccount.READER, archive);
  }

  @AfterAll
  static void stop() throws SQLException {
    member.close();
    archive.close();
  }

  static List<String> tables() throws SQLException {
    return names("tables", null);
  }

  private static List<String> names(String what, String table) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:fanworks:")) {
      DatabaseMetaData about = connection.getMetaData();
      try (ResultSet rows =
          what.equals("tables")
              ? about.getTables(null, "ao3", "%", null)
              : about.getColumns(null, "ao3", table, "%")) {
        while (rows.next()) {
          names.add(rows.getString(what.equals("tables") ? "TABLE_NAME" : "COLUMN_NAME"));
        }
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void showsRowsOrSaysWhichPredicateItNeeds(String table) throws SQLException {
    String sql = "SELECT * FROM ao3." + table + " LIMIT 5";
    member.forget();

    SQLException refused =
        catchThrowableOfType(SQLException.class, () -> assertThat(member.rows(sql)).hasSize(5));

    if (refused == null) {
      assertThat(member.pages()).hasSizeBetween(1, 3);
    } else {
      assertThat(refused.getSQLState()).isEqualTo("42000");
      assertThat(member.pages()).isEmpty();
      assertNamesAColumn(refused.getMessage(), table);
    }
  }

  private static void assertNamesAColumn(String message, String table) throws SQLException {
    Matcher parts = NEEDS.matcher(message);
    assertThat(parts.matches()).as(message).isTrue();
    assertThat(parts.group(1)).isEqualTo(table);
    assertThat(names("columns", table)).contains(parts.group(2));
    assertThat(parts.group(3)).contains(parts.group(2));
  }
}
