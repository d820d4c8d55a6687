package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.fanworks.site.Execution;
import org.fanworks.web.Registration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a run ends that waits for a site: by cancel, timeout or close. */
@Timeout(20)
final class RunEndTest {
  private final FakeDatabase database = new FakeDatabase();
  private final CountDownLatch waiting = new CountDownLatch(1);
  private final FakeQuery five = database.engine.knows("five", FakeQuery.numbers(5));
  @AutoClose private Connection connection;
  private Statement statement;

  @BeforeEach
  void connect() throws SQLException {
    database.engine.knows("slow", FakeQuery.numbers(5).before(this::waitForTheEnd));
    connection = database.connect();
    statement = connection.createStatement();
  }

  @Test
  void cancelEndsAWait() throws Exception {
    ResultSet rows = statement.executeQuery("slow");
    CompletableFuture<Boolean> next = nextInBackground(rows);

    statement.cancel();

    assertThatObject(failureOf(next)).returns("57014", SQLException::getSQLState);
  }

  @Test
  void cancelEndsARunBetweenTwoRows() throws SQLException {
    ResultSet rows = statement.executeQuery("five");
    rows.next();

    statement.cancel();

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(rows::next)
        .returns("57014", SQLException::getSQLState);
    assertThat(five.rowsRead).hasValue(1);
  }

  @Test
  void cancelDuringPlanningStopsTheRunBeforeItReads() throws SQLException {
    Statement other = connection.createStatement();
    FakeQuery planned = FakeQuery.numbers(1);
    database.engine.knows("planned", planned);
    database.engine.whilePlanning(() -> cancel(other));

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> other.executeQuery("planned"))
        .returns("57014", SQLException::getSQLState);
    assertThat(planned.opened).hasValue(0);
  }

  @Test
  void cancelOfAnIdleStatementHasNoEffect() throws SQLException {
    statement.cancel();
    ResultSet rows = statement.executeQuery("five");
    while (rows.next()) {
      assertThat(rows.getInt(1)).isPositive();
    }
    statement.cancel();

    assertThat(rows.next()).isFalse();
    assertThat(statement.executeQuery("five").next()).isTrue();
  }

  @Test
  void isUsableAgainAfterCancel() throws Exception {
    CompletableFuture<Boolean> next = nextInBackground(statement.executeQuery("slow"));
    statement.cancel();
    failureOf(next);

    assertThat(statement.executeQuery("five").next()).isTrue();
  }

  @Test
  void theQueryTimeoutEndsAWait() throws SQLException {
    statement.setQueryTimeout(1);
    ResultSet rows = statement.executeQuery("slow");
    long start = System.nanoTime();

    assertThatExceptionOfType(SQLTimeoutException.class)
        .isThrownBy(rows::next)
        .returns("57014", SQLException::getSQLState);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    statement.setQueryTimeout(0);
    assertThat(statement.executeQuery("five").next()).isTrue();
  }

  @Test
  void closingTheStatementEndsAWait() throws Exception {
    CompletableFuture<Boolean> next = nextInBackground(statement.executeQuery("slow"));

    statement.close();

    assertThatObject(failureOf(next)).returns("57014", SQLException::getSQLState);
  }

  @Test
  void closingTheConnectionEndsAWait() throws Exception {
    CompletableFuture<Boolean> next = nextInBackground(statement.executeQuery("slow"));

    connection.close();

    assertThatObject(failureOf(next)).returns("57014", SQLException::getSQLState);
    assertThat(statement.isClosed()).isTrue();
  }

  @Test
  void aClosedCursorHasNoEnd() throws SQLException {
    QueryRun run = connection.unwrap(FanworksConnection.class).newRun(Duration.ZERO, 0);
    RowCursor cursor = new RowCursor(five.execute(List.of(), run.execution()), 1, run);
    cursor.next();

    cursor.close();

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(cursor::next)
        .returns("08003", SQLException::getSQLState);
  }

  @Test
  void closingAResultTellsTheSitesToStop() throws SQLException {
    ResultSet rows = statement.executeQuery("five");
    rows.next();

    rows.close();

    assertThat(five.lastExecution.cancellation().isCancelled()).isTrue();
    assertThat(five.closed).hasValue(1);
  }

  private CompletableFuture<Boolean> nextInBackground(ResultSet rows) throws InterruptedException {
    CompletableFuture<Boolean> next =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return rows.next();
              } catch (SQLException failure) {
                throw new IllegalStateException(failure);
              }
            });
    assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
    return next;
  }

  private static SQLException failureOf(CompletableFuture<Boolean> next) throws Exception {
    try {
      next.get(1, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      return (SQLException) failure.getCause().getCause();
    }
    throw new AssertionError("next() has come to an end by itself");
  }

  private static void cancel(Statement other) {
    try {
      other.cancel();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void waitForTheEnd(int row, Execution execution) {
    CountDownLatch ended = new CountDownLatch(1);
    Registration hook = execution.cancellation().onCancel(ended::countDown);
    try {
      waiting.countDown();
      ended.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      hook.close();
    }
    execution.cancellation().throwIfCancelled();
  }
}
