package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a statement waits for, ending it ends all fetching at once, and does no harm to what
 * comes after it.
 */
@Timeout(60)
final class EndOfFetchingTest {
  private static final Duration AT_ONCE = Duration.ofMillis(100);

  /** What a computer that is busy with other things may make of it. */
  private static final Duration AT_ONCE_BY_A_BUSY_COMPUTER = Duration.ofSeconds(2);

  private static final int TRIES = 5;

  private static final DemoArchive ARCHIVE =
      DemoArchive.start(DemoOptions.defaults().withWorks(100));

  @AfterAll
  static void close() {
    ARCHIVE.close();
  }

  /** How a statement is ended by another thread. */
  private enum End {
    CANCEL {
      @Override
      void of(ResultSet rows) throws SQLException {
        rows.getStatement().cancel();
      }
    },
    CLOSE_RESULT {
      @Override
      void of(ResultSet rows) throws SQLException {
        rows.close();
      }
    },
    CLOSE_STATEMENT {
      @Override
      void of(ResultSet rows) throws SQLException {
        rows.getStatement().close();
      }
    },
    CLOSE_CONNECTION {
      @Override
      void of(ResultSet rows) throws SQLException {
        rows.getStatement().getConnection().close();
      }
    },
    ABORT {
      @Override
      void of(ResultSet rows) throws SQLException {
        rows.getStatement().getConnection().abort(Runnable::run);
      }
    };

    abstract void of(ResultSet rows) throws SQLException;
  }

  @ParameterizedTest
  @CsvSource({
    "CANCEL, FOR_ITS_TURN",
    "CANCEL, FOR_A_SLOW_PAGE",
    "CANCEL, FOR_NOTHING_BUT_READING_AHEAD",
    "CLOSE_RESULT, FOR_ITS_TURN",
    "CLOSE_RESULT, FOR_A_SLOW_PAGE",
    "CLOSE_RESULT, FOR_NOTHING_BUT_READING_AHEAD",
    "CLOSE_STATEMENT, FOR_ITS_TURN",
    "CLOSE_STATEMENT, FOR_A_SLOW_PAGE",
    "CLOSE_STATEMENT, FOR_NOTHING_BUT_READING_AHEAD",
    "CLOSE_CONNECTION, FOR_ITS_TURN",
    "CLOSE_CONNECTION, FOR_A_SLOW_PAGE",
    "CLOSE_CONNECTION, FOR_NOTHING_BUT_READING_AHEAD",
    "ABORT, FOR_ITS_TURN",
    "ABORT, FOR_A_SLOW_PAGE",
    "ABORT, FOR_NOTHING_BUT_READING_AHEAD"
  })
  void endsAllFetchingAtOnce(End end, Waiting waiting) throws SQLException {
    Duration best = AT_ONCE_BY_A_BUSY_COMPUTER;
    for (int attempt = 0; attempt < TRIES && best.compareTo(AT_ONCE) > 0; attempt++) {
      Duration time = timeToEnd(end, waiting);

      assertThat(time).isLessThan(AT_ONCE_BY_A_BUSY_COMPUTER);
      best = time.compareTo(best) < 0 ? time : best;
    }

    assertThat(best).isLessThan(AT_ONCE);
  }

  private static Duration timeToEnd(End end, Waiting waiting) throws SQLException {
    touchArchive();
    waiting.prepare(ARCHIVE);
    try (Connection connection = DriverManager.getConnection(waiting.url(ARCHIVE));
        Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery("SELECT id, title FROM works");
      waiting.readUpToIt(rows);
      Optional<CompletableFuture<Boolean>> next =
          waiting.blocksNextRow()
              ? Optional.of(CompletableFuture.supplyAsync(() -> next(rows)))
              : Optional.empty();
      await(waiting::isUnderWay);

      long start = System.nanoTime();
      end.of(rows);
      await(() -> !Waiting.isAnyRequestUnderWay());
      Duration time = Duration.ofNanos(System.nanoTime() - start);

      next.ifPresent(EndOfFetchingTest::requireEnded);
      requireUsable(end, connection, statement);
      return time;
    }
  }

  /** So that a wait for the next turn begins with the first request. */
  private static void touchArchive() throws SQLException {
    ARCHIVE.repair();
    try (Connection connection = DriverManager.getConnection(Waiting.FOR_A_SLOW_PAGE.url(ARCHIVE));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id FROM works LIMIT 1")) {
      assertThat(rows.next()).isTrue();
    }
  }

  private static boolean next(ResultSet rows) {
    try {
      return rows.next();
    } catch (SQLException failure) {
      throw new CompletionException(failure);
    }
  }

  private static void requireEnded(CompletableFuture<Boolean> next) {
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(next::join)
        .havingCause()
        .isInstanceOfSatisfying(
            SQLException.class,
            failure -> assertThat(failure.getSQLState()).isIn("57014", "08003"));
  }

  /** Needs no request, which might have to wait for its turn. */
  private static void requireUsable(End end, Connection connection, Statement statement)
      throws SQLException {
    switch (end) {
      case CANCEL, CLOSE_RESULT -> requireRows(statement);
      case CLOSE_STATEMENT -> {
        try (Statement other = connection.createStatement()) {
          requireRows(other);
        }
      }
      case CLOSE_CONNECTION, ABORT -> {
        try (Connection other = DriverManager.getConnection("jdbc:fanworks:ao3");
            Statement fresh = other.createStatement()) {
          requireRows(fresh);
        }
      }
    }
  }

  private static void requireRows(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT base_url FROM fanworks.sites")) {
      assertThat(rows.next()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theQueryTimeoutEndsAllFetching(Waiting waiting) throws SQLException {
    touchArchive();
    waiting.prepare(ARCHIVE);
    try (Connection connection = DriverManager.getConnection(waiting.url(ARCHIVE));
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(1);
      ResultSet rows = statement.executeQuery("SELECT id, title FROM works");
      long start = System.nanoTime();

      assertThatExceptionOfType(SQLTimeoutException.class)
          .isThrownBy(() -> readAll(rows))
          .returns("57014", SQLException::getSQLState);

      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(Duration.ofMillis(900), Duration.ofSeconds(3));
      await(() -> !Waiting.isAnyRequestUnderWay());
      requireRows(statement);
    }
  }

  private static void readAll(ResultSet rows) throws SQLException {
    while (rows.next()) {
      assertThat(rows.getLong(1)).isPositive();
    }
  }

  /** Returns as soon as the condition is true; the test's own timeout bounds the wait. */
  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(1_000_000);
    }
  }
}
