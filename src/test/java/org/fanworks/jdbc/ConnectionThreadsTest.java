package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ConnectionThreadsTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 100;

  private final FakeDatabase database = new FakeDatabase();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  @Test
  void eightThreadsGetTheirOwnRightRows() throws Exception {
    for (int count = 0; count < THREADS; count++) {
      database.engine.knows("numbers " + count, FakeQuery.numbers(count));
    }

    try (Connection connection = database.connect()) {
      List<Future<Integer>> wrong = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int count = thread;
        wrong.add(threads.submit(() -> wrongAnswers(connection, count)));
      }

      for (Future<Integer> answer : wrong) {
        assertThat(answer.get(20, TimeUnit.SECONDS)).isZero();
      }
    }
    assertThat(database.engine.planned).hasSize(THREADS * ROUNDS);
  }

  private static int wrongAnswers(Connection connection, int count) throws SQLException {
    int wrong = 0;
    for (int round = 0; round < ROUNDS; round++) {
      try (PreparedStatement statement = connection.prepareStatement("numbers " + count);
          ResultSet rows = statement.executeQuery()) {
        int sum = 0;
        while (rows.next()) {
          sum += rows.getInt(1);
        }
        if (sum != count * (count + 1) / 2) {
          wrong++;
        }
      }
    }
    return wrong;
  }
}
