package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.mastodon.MastodonOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of the schema shows rows when asked for them, or says what it needs. */
final class MastodonTablesTest {
  private static final MastodonDemo SERVER =
      MastodonDemo.start(MastodonOptions.defaults().withSize(150, 20_000));
  private static Connection owner;
  private static Connection guest;

  @BeforeAll
  static void connect() throws SQLException {
    owner = MastodonConnections.ofOwner(SERVER, "");
    guest = MastodonConnections.ofGuest(SERVER, "");
  }

  @AfterAll
  static void stop() throws SQLException {
    owner.close();
    guest.close();
    SERVER.close();
  }

  static List<String> tables() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = MastodonConnections.ofGuest(SERVER, "");
        ResultSet rows = connection.getMetaData().getTables(null, "mastodon", "%", null)) {
      while (rows.next()) {
        names.add(rows.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  @Test
  void areMany() throws SQLException {
    assertThat(tables()).hasSizeGreaterThan(70).doesNotHaveDuplicates();
  }

  private static List<List<Object>> look(Connection connection, String table) throws SQLException {
    return MastodonConnections.rows(connection, "SELECT * FROM " + table + " LIMIT 5");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void showRowsOrSayWhatTheyNeed(String table) {
    try {
      assertThat(look(owner, table)).hasSizeBetween(1, 5);
    } catch (SQLException failure) {
      assertThat(failure.getMessage()).contains("Table " + table + " needs a predicate on ");
      assertThat(failure.getSQLState()).isEqualTo("42000");
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void sayWhatTheyNeedToGuestsAsWell(String table) {
    SQLException failure = catchThrowableOfType(SQLException.class, () -> look(guest, table));

    if (failure != null) {
      assertThat(failure.getMessage())
          .matches(text -> text.contains("needs a predicate") || text.contains("accessToken"));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void describeThemselves(String table) throws SQLException {
    try (ResultSet columns = owner.getMetaData().getColumns(null, "mastodon", table, "%")) {
      while (columns.next()) {
        assertThat(columns.getString("REMARKS")).as(columns.getString("COLUMN_NAME")).endsWith(".");
        assertThat(columns.getString("COLUMN_NAME"))
            .isEqualTo(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.fanworks.mastodon.Question#ofBoundTables")
  void goOnFromEachOther(String rest) throws SQLException {
    assertThat(MastodonConnections.rows(owner, "SELECT * FROM " + rest + " LIMIT 3")).isNotEmpty();
  }
}
