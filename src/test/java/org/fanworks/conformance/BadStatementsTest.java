package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Statements that cannot work: an SQLException each, with its state, a reason and the position. */
final class BadStatementsTest {
  private static final int LONGEST_MESSAGE = 500;

  @AutoClose private static Connection connection;

  @BeforeAll
  static void connect() throws SQLException {
    connection = Demo.connect("maxRequests=5");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "bad-statements.csv", delimiter = '|', quoteCharacter = '`')
  void failsWithItsState(String state, String words, String sql) throws SQLException {
    long requests = Demo.requests();

    Throwable failure = catchThrowable(() -> run(sql));

    assertThat(failure)
        .isInstanceOfSatisfying(
            SQLException.class, known -> assertThat(known.getSQLState()).isEqualTo(state))
        .hasMessageContaining(words);
    assertThat(catchThrowable(() -> run(sql))).hasMessage(failure.getMessage());
    assertThat(failure.getMessage())
        .hasSizeLessThan(LONGEST_MESSAGE)
        .doesNotContain("org.apache", "Was expecting", "rel#", "\n\tat");
    assertThat(Demo.requests() - requests).isLessThanOrEqualTo(state.equals("54000") ? 10 : 2);
  }

  @Test
  void leavesTheConnectionUsable() throws SQLException {
    assertThat(catchThrowable(() -> run("selec 1"))).isNotNull();

    assertThat(Demo.text(connection, "select 7")).isEqualTo("7");
  }

  private static void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        rows.getString(1);
      }
    }
  }
}
