package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FanworksStatementTest {
  private final FakeDatabase database = new FakeDatabase();
  private final FakeQuery five = database.engine.knows("five", FakeQuery.numbers(5));
  @AutoClose private Connection connection;
  private Statement statement;

  @BeforeEach
  void connect() throws SQLException {
    connection = database.connect();
    statement = connection.createStatement();
  }

  @Test
  void followsTheExecuteProtocol() throws SQLException {
    assertThat(statement.execute("five")).isTrue();
    assertThat(statement.getUpdateCount()).isEqualTo(-1);
    ResultSet rows = statement.getResultSet();
    assertThat(rows.next()).isTrue();

    assertThat(statement.getMoreResults()).isFalse();

    assertThat(statement.getUpdateCount()).isEqualTo(-1);
    assertThat(statement.getResultSet()).isNull();
    assertThat(rows.isClosed()).isTrue();
  }

  @Test
  void keepsTheCurrentResultIfAskedTo() throws SQLException {
    ResultSet rows = statement.executeQuery("five");

    statement.getMoreResults(Statement.KEEP_CURRENT_RESULT);

    assertThat(rows.isClosed()).isFalse();
  }

  @Test
  void readsNothingBeforeTheFirstRowIsAskedFor() throws SQLException {
    statement.executeQuery("five");

    assertThat(five.rowsRead).hasValue(0);
  }

  @Test
  void readsNoRowAheadOfTheOneAskedFor() throws SQLException {
    try (ResultSet rows = statement.executeQuery("five")) {
      rows.next();

      assertThat(five.rowsRead).hasValue(1);
    }
    assertThat(five.closed).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5})
  void readsNoRowBeyondTheRowLimit(int limit) throws SQLException {
    statement.setMaxRows(limit);
    ResultSet rows = statement.executeQuery("five");

    int count = 0;
    while (rows.next()) {
      count++;
      assertThat(rows.getInt(1)).isEqualTo(count);
    }

    assertThat(count).isEqualTo(limit);
    assertThat(five.rowsRead).hasValue(limit);
  }

  @Test
  void endsTheRunWithTheLastRowOfTheLimit() throws SQLException {
    statement.setLargeMaxRows(2);
    ResultSet rows = statement.executeQuery("five");

    rows.next();
    assertThat(five.closed).hasValue(0);
    rows.next();

    assertThat(five.closed).hasValue(1);
    assertThat(rows.getInt("n")).isEqualTo(2);
  }

  @Test
  void endsTheRunAfterTheLastRow() throws SQLException {
    ResultSet rows = statement.executeQuery("five");

    while (rows.next()) {
      assertThat(five.closed).hasValue(0);
    }

    assertThat(five.closed).hasValue(1);
    assertThat(rows.next()).isFalse();
    assertThat(rows.isClosed()).isFalse();
  }

  @Test
  void closesTheFirstResultWhenItRunsAgain() throws SQLException {
    ResultSet first = statement.executeQuery("five");

    ResultSet second = statement.executeQuery("five");

    assertThat(first.isClosed()).isTrue();
    assertThat(second.next()).isTrue();
    assertThat(five.closed).hasValue(1);
  }

  @Test
  void closesItselfOnCompletionButNotWhenItRunsAgain() throws SQLException {
    statement.closeOnCompletion();
    statement.executeQuery("five");

    ResultSet second = statement.executeQuery("five");
    assertThat(statement.isClosed()).isFalse();
    second.close();

    assertThat(statement.isClosed()).isTrue();
  }

  @Test
  void refusesToUpdateAfterPlanning() throws SQLException {
    database.engine.fails(
        "insert", new FanworksException(ErrorKind.READ_ONLY, "The connection is read-only."));

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> statement.executeUpdate("five"))
        .returns("0A000", SQLException::getSQLState);
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> statement.executeUpdate("insert"))
        .returns("25006", SQLException::getSQLState);
    assertThat(five.opened).hasValue(0);
  }

  @Test
  void tellsTheReasonOfASyntaxError() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> statement.executeQuery("selct"))
        .withMessage("Cannot parse 'selct' at line 1.")
        .returns("42601", SQLException::getSQLState);
  }

  @Test
  void staysUsableAfterAFailure() throws SQLException {
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.executeQuery("selct"));

    assertThat(statement.executeQuery("five").next()).isTrue();
  }

  @Test
  void throwsTheFailureOfARowAgainRatherThanEnd() throws SQLException {
    database.engine.knows(
        "broken",
        FakeQuery.numbers(3)
            .before(
                (row, execution) -> {
                  if (row == 2) {
                    throw new FanworksException(ErrorKind.PAGE_CHANGED, "page changed");
                  }
                }));
    ResultSet rows = statement.executeQuery("broken");
    rows.next();

    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(rows::next)
          .withMessage("page changed")
          .returns("22000", SQLException::getSQLState);
    }
  }

  @Test
  void showsTheWarningsOfItsRun() throws SQLException {
    database.engine.knows(
        "warned",
        FakeQuery.numbers(2).before((row, execution) -> execution.warn("warning " + row)));
    ResultSet rows = statement.executeQuery("warned");
    assertThat((Throwable) statement.getWarnings()).isNull();

    rows.next();
    rows.next();

    SQLWarning warning = statement.getWarnings();
    assertThat((Throwable) warning).hasMessage("warning 1");
    assertThat((Throwable) warning.getNextWarning()).hasMessage("warning 2");
    assertThat((Throwable) rows.getWarnings()).hasMessage("warning 1");
  }

  @Test
  void showsOnlyWarningsSinceTheLastClear() throws SQLException {
    database.engine.knows(
        "warned",
        FakeQuery.numbers(2).before((row, execution) -> execution.warn("warning " + row)));
    ResultSet rows = statement.executeQuery("warned");
    rows.next();

    statement.clearWarnings();
    rows.next();

    assertThat((Throwable) statement.getWarnings()).hasMessage("warning 2");
    statement.executeQuery("five");
    assertThat((Throwable) statement.getWarnings()).isNull();
  }

  @Test
  void givesEachRunItsNumberAndBudget() throws SQLException {
    try (Connection small = database.connect("jdbc:fanworks:?maxRequests=1", null);
        Statement other = small.createStatement()) {
      other.executeQuery("five");
      long first = five.lastExecution.statementId();
      other.executeQuery("five");

      assertThat(five.lastExecution.statementId()).isEqualTo(first + 1);
      five.lastExecution.spendRequest();
      assertThatExceptionOfType(FanworksException.class)
          .isThrownBy(() -> five.lastExecution.spendRequest())
          .returns(ErrorKind.BUDGET_EXCEEDED, FanworksException::kind);
    }
  }

  @Test
  void takesSettingsThatMeanNothingHere() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              statement.setEscapeProcessing(false);
              statement.setPoolable(true);
              statement.setFetchSize(100);
              statement.setFetchDirection(ResultSet.FETCH_REVERSE);
              statement.setMaxFieldSize(10);
              statement.setCursorName("c");
              statement.clearBatch();
            });
  }

  @Test
  void refusesNegativeSettings() {
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.setMaxRows(-1));
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.setFetchSize(-1));
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.setQueryTimeout(-1));
  }

  @Test
  void refusesBatches() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> statement.addBatch("five"))
        .returns("0A000", SQLException::getSQLState);
  }
}
