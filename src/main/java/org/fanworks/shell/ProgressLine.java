package org.fanworks.shell;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows on a terminal how far the search is that reads pages now, and takes the line away when it
 * is over. It looks once a second, in a thread of its own, and makes no request.
 */
final class ProgressLine implements AutoCloseable {
  private static final String SCANS = "jdbc:fanworks:fanworks?cache=off";
  private static final String START_OF_LINE = "\r";
  private static final String ERASE_LINE = "\r\u001b[K";
  private static final int WIDTH = 100;

  /** The bar is drawn when there is something new, not by the library's own clock. */
  private static final int NEVER_MILLIS = Integer.MAX_VALUE;

  private final PrintStream terminal;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "fanworks-progress");
            thread.setDaemon(true);
            return thread;
          });
  private String rendered = "";
  private Optional<Bar> shown = Optional.empty();

  /** The bar of one scan. */
  private record Bar(long scanId, ProgressBar bar) {}

  /** A line that nothing is shown on yet. */
  ProgressLine(PrintStream terminal) {
    this.terminal = terminal;
  }

  /** From now on looks what is read by any connection of this JVM. */
  static ProgressLine watching(PrintStream terminal) {
    ProgressLine line = new ProgressLine(terminal);
    line.clock.scheduleWithFixedDelay(line::look, 2, 1, TimeUnit.SECONDS);
    return line;
  }

  /** A progress line is no reason to stop anything. */
  private void look() {
    try (Connection connection = DriverManager.getConnection(SCANS)) {
      show(RunningScan.latest(connection));
    } catch (SQLException e) {
      show(Optional.empty());
    }
  }

  /** Shows this scan, or nothing. */
  synchronized void show(Optional<RunningScan> scan) {
    if (shown.isPresent() && scan.filter(now -> now.id() == shown.get().scanId()).isEmpty()) {
      erase();
    }
    scan.ifPresent(this::draw);
  }

  private void draw(RunningScan scan) {
    ProgressBar bar = shown.map(Bar::bar).orElseGet(() -> open(scan));
    bar.maxHint(scan.expectedPages().orElse(-1));
    bar.stepTo(scan.pages());
    bar.setExtraMessage(" " + scan.details());
    bar.refresh();
    terminal.print(START_OF_LINE + rendered);
    terminal.flush();
  }

  private ProgressBar open(RunningScan scan) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(scan.table())
            .setUnit(" pages", 1)
            .setInitialMax(scan.expectedPages().orElse(-1))
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(NEVER_MILLIS)
            .hideEta()
            .setConsumer(new DelegatingProgressBarConsumer(this::remember, WIDTH))
            .build();
    shown = Optional.of(new Bar(scan.id(), bar));
    return bar;
  }

  /** The library also renders in a thread of its own, which knows only half of what is new. */
  private void remember(String line) {
    if (Thread.holdsLock(this)) {
      rendered = line;
    }
  }

  private void erase() {
    shown.ifPresent(last -> last.bar().close());
    shown = Optional.empty();
    terminal.print(ERASE_LINE);
    terminal.flush();
  }

  @Override
  public void close() {
    clock.shutdownNow();
    show(Optional.empty());
  }
}
