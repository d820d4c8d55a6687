package org.fanworks.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Runs several steps to their end and throws what failed only then. */
final class Closing {
  private @Nullable SQLException failure;

  /** One step. */
  @FunctionalInterface
  interface Step {
    void run() throws Exception;
  }

  void run(Step step) {
    try {
      step.run();
    } catch (Throwable thrown) {
      SQLException next = SqlFailures.from(thrown);
      if (failure == null) {
        failure = next;
      } else {
        failure.addSuppressed(next);
      }
    }
  }

  /** Throws the first failure, if there was one, with the others as suppressed. */
  void finish() throws SQLException {
    if (failure != null) {
      throw failure;
    }
  }
}
