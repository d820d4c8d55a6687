package org.fanworks.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalLong;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class ProgressLineTest {
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final ProgressLine line =
      new ProgressLine(new PrintStream(terminal, true, StandardCharsets.UTF_8));

  @Test
  void showsHowFarAScanIs() {
    line.show(Optional.of(scan(1, 3, OptionalLong.of(12), OptionalLong.of(45))));

    assertThat(last())
        .contains("works", "25%", "3/12 pages", "60 rows", "45 s left", "waits for its turn")
        .hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void showsAScanWhoseEndIsNotKnown() {
    line.show(Optional.of(scan(1, 3, OptionalLong.empty(), OptionalLong.empty())));

    assertThat(last()).contains("3/? pages", "60 rows").doesNotContain("left", "-1");
  }

  @Test
  void staysOnOneLine() {
    line.show(Optional.of(scan(1, 3, OptionalLong.of(12), OptionalLong.empty())));
    line.show(Optional.of(scan(1, 4, OptionalLong.of(12), OptionalLong.empty())));

    assertThat(last()).contains("4/12 pages");
    assertThat(all()).doesNotContain("\n");
  }

  @Test
  void beginsAnewWithTheNextScan() {
    line.show(Optional.of(scan(1, 11, OptionalLong.of(12), OptionalLong.empty())));
    line.show(Optional.of(scan(2, 1, OptionalLong.of(2), OptionalLong.empty())));

    assertThat(last()).contains("1/2 pages");
  }

  @Test
  void leavesNothingBehind() {
    line.show(Optional.of(scan(1, 3, OptionalLong.of(12), OptionalLong.empty())));

    line.close();

    assertThat(all()).endsWith("\r\u001b[K");
  }

  @Test
  void printsNothingAsLongAsNothingIsRead() {
    line.show(Optional.empty());
    line.close();

    assertThat(all()).isEmpty();
  }

  @Test
  @SuppressWarnings("try") // Closing is what is tried.
  void findsTheScanThatRuns() throws SQLException, InterruptedException {
    try (DemoArchive archive =
            DemoArchive.start(DemoOptions.defaults().withWorks(100).withGoneWorks(0));
        Connection reading =
            DriverManager.getConnection(
                "jdbc:fanworks:ao3?cache=off&ao3.minInterval=0s&counters=exact&ao3.url="
                    + archive.url());
        Connection watching = DriverManager.getConnection("jdbc:fanworks:fanworks?cache=off");
        Statement statement = reading.createStatement()) {
      long others = lastScan(watching);
      ResultSet rows = statement.executeQuery("SELECT id FROM works");
      assertThat(rows.next()).isTrue();
      Optional<RunningScan> found = Optional.empty();
      while (found.isEmpty()) {
        found = RunningScan.latest(watching).filter(scan -> scan.id() > others);
      }

      assertThat(found.get().table()).isEqualTo("works");
      assertThat(found.get().pages()).isPositive();
      statement.close();
      assertThat(RunningScan.latest(watching).filter(scan -> scan.id() > others)).isEmpty();
    }
  }

  /** Other tests of the JVM may have scans too. */
  private static long lastScan(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet last =
            statement.executeQuery("SELECT COALESCE(MAX(scan_id), 0) FROM fanworks.scans")) {
      last.next();
      return last.getLong(1);
    }
  }

  private static RunningScan scan(
      long id, long pages, OptionalLong expected, OptionalLong secondsLeft) {
    return new RunningScan(id, "works", pages, expected, 60, "pace", secondsLeft);
  }

  private String all() {
    return terminal.toString(StandardCharsets.UTF_8);
  }

  private String last() {
    return all().substring(all().lastIndexOf('\r') + 1);
  }
}
