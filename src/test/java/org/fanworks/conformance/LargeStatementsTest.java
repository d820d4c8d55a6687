package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Statements as programs write them: thousands of terms, values and parameters. */
final class LargeStatementsTest {
  @AutoClose private static Connection connection;

  @BeforeAll
  static void connect() throws SQLException {
    connection = Demo.connect();
  }

  private static String numbered(String term, String between, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> term.replace("#", Integer.toString(i)))
        .collect(Collectors.joining(between));
  }

  @Test
  void asksForAThousandKeysThatAreWrittenAsOr() throws SQLException {
    String known = Demo.text(connection, "select id from works limit 1");

    assertThat(
            Demo.text(
                connection,
                "select id from works where id = "
                    + known
                    + " or "
                    + numbered("id = #", " or ", 1_000)))
        .isEqualTo(known);
  }

  @Test
  void bindsAThousandParameters() throws SQLException {
    Object[] numbers = LongStream.rangeClosed(1, 1_000).boxed().toArray();
    String sql =
        "select count(*) from works where id in ("
            + String.join(", ", Collections.nCopies(numbers.length, "?"))
            + ")";

    assertThat(Demo.rows(connection, sql, numbers)).hasSize(1);
  }

  @Test
  void computesLongChains() throws SQLException {
    assertThat(Demo.text(connection, "select " + numbered("1", " + ", 1_500))).isEqualTo("1500");
  }

  @Test
  void readsDeepNesting() throws SQLException {
    String nested = "(".repeat(2_000) + "7" + ")".repeat(2_000);

    assertThat(Demo.text(connection, "select " + nested)).isEqualTo("7");
  }

  @Test
  void readsLongTextsAndComments() throws SQLException {
    String text = "x".repeat(100_000);

    assertThat(Demo.text(connection, "select /* " + text + " */ char_length('" + text + "')"))
        .isEqualTo("100000");
  }

  @Test
  void endsAJoinOfLocalRowsAtItsTimeLimit() throws SQLException {
    String rows = "(select x from (values " + numbered("#", ", ", 300) + ") as t (x))";
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(1);
      Instant start = Instant.now();

      assertThatExceptionOfType(SQLTimeoutException.class)
          .isThrownBy(
              () ->
                  statement.executeQuery(
                      String.format("select count(*) from %1$s a, %1$s b, %1$s c, %1$s d", rows)));
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  void saysThatAStatementIsTooLarge() {
    String values = numbered("(#)", ", ", 20_000);

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () -> Demo.text(connection, "select count(*) from (values " + values + ") as t (x)"))
        .withMessageContaining("too many")
        .returns("54001", SQLException::getSQLState);
  }
}
