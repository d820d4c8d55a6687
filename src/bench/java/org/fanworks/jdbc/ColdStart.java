package org.fanworks.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;

/**
 * How long a new process needs until it has the first row of an archive that is there already. The
 * archive of {@code jdbc:fanworks:demo} starts at the same time in the same process, which is for
 * {@code DemoStartBenchmark}.
 */
public final class ColdStart {
  private static final int PROCESSES = 11;

  private ColdStart() {}

  /**
   * The time in milliseconds.
   *
   * @param median what half of the processes need at most
   * @param fastest the shortest of all
   */
  public record Times(long median, long fastest) {}

  /** Starts processes one after the other. */
  public static Times measure() throws IOException, InterruptedException {
    try (DemoArchive archive = DemoArchive.start(DemoOptions.defaults())) {
      long[] millis = new long[PROCESSES];
      for (int i = 0; i < PROCESSES; i++) {
        long start = System.nanoTime();
        Process process = start(archive);
        if (process.getInputStream().read() < 0) {
          throw new IllegalStateException("The process has shown no row");
        }
        millis[i] = (System.nanoTime() - start) / 1_000_000;
        process.waitFor();
      }
      Arrays.sort(millis);
      return new Times(millis[PROCESSES / 2], millis[0]);
    }
  }

  private static Process start(DemoArchive archive) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ColdStart.class.getName(),
                "jdbc:fanworks:ao3?ao3.minInterval=0s&ao3.url=" + archive.url()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** What a process does: it prints the first row of the connection that is named. */
  public static void main(String[] arguments) throws SQLException {
    try (Connection connection = DriverManager.getConnection(arguments[0]);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT title FROM works WHERE word_count > 10000 ORDER BY kudos DESC LIMIT 10")) {
      rows.next();
      System.out.println(rows.getString(1));
    }
  }
}
