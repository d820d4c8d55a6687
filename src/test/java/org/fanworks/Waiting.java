package org.fanworks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.fault.Fault;

/** What a statement may be waiting for when it is ended. */
enum Waiting {
  /** The gap between two requests, which is a minute. */
  FOR_ITS_TURN("60s", 0, "org.fanworks.web.HostPacer"),
  /** The rest of the first page. */
  FOR_A_SLOW_PAGE("0s", 0, "org.fanworks.web.Transport"),
  /** Nothing, but the third page is on its way while the rows of the second are read. */
  FOR_NOTHING_BUT_READING_AHEAD("0s", 21, "org.fanworks.web.Transport");

  private static final Fault SLOW = new Fault.SlowDrip(200, Duration.ofMillis(300));

  private final String minInterval;
  private final int rowsBefore;
  private final String waitingIn;

  Waiting(String minInterval, int rowsBefore, String waitingIn) {
    this.minInterval = minInterval;
    this.rowsBefore = rowsBefore;
    this.waitingIn = waitingIn;
  }

  /** The URL of a connection that comes to wait like that. */
  String url(DemoArchive archive) {
    return "jdbc:fanworks:ao3?cache=off&ao3.minInterval="
        + minInterval
        + "&ao3.url="
        + archive.url();
  }

  /** Makes the archive slow where that is what is waited for. */
  void prepare(DemoArchive archive) {
    archive.repair();
    switch (this) {
      case FOR_ITS_TURN -> {}
      case FOR_A_SLOW_PAGE -> archive.fail(SLOW);
      case FOR_NOTHING_BUT_READING_AHEAD -> archive.fail(SLOW, 1, Pattern.compile("page=3"));
    }
  }

  /** Reads the rows that come without a wait. */
  void readUpToIt(ResultSet rows) throws SQLException {
    for (int row = 0; row < rowsBefore; row++) {
      if (!rows.next()) {
        throw new AssertionError("The archive has too few rows");
      }
    }
  }

  /** Whether it keeps the caller from the next row. */
  boolean blocksNextRow() {
    return this != FOR_NOTHING_BUT_READING_AHEAD;
  }

  /** Whether a thread of this JVM waits like that now. */
  boolean isUnderWay() {
    return isAnyThreadIn(waitingIn);
  }

  /** Whether a thread of this JVM does anything at all for a request. */
  static boolean isAnyRequestUnderWay() {
    return isAnyThreadIn("org.fanworks.web.");
  }

  private static boolean isAnyThreadIn(String code) {
    Map<Thread, StackTraceElement[]> threads = Thread.getAllStackTraces();
    return threads.values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getClassName().startsWith(code));
  }
}
