package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tells what hangs from what had to wait for the processor. On a busy machine anything may take
 * long once; so it is tried again when the first try is out of the way, and given as many times the
 * time as there are others who wait for each processor. Only what takes too long then hangs.
 *
 * @param limit what takes longer takes long, on a machine that is not busy
 */
public record Soon(Duration limit) {
  private static final Soon IN_FIVE_SECONDS = new Soon(Duration.ofSeconds(5));

  /**
   * Fails if an action takes more than five seconds, also when it is tried again; or as the action
   * fails.
   *
   * @param what it does
   */
  public static void assertEnds(Runnable action, String what) {
    IN_FIVE_SECONDS.assertActionEnds(action, what);
  }

  void assertActionEnds(Runnable action, String what) {
    if (!ends(action, limit)) {
      Duration fair = limit.multipliedBy(crowd());
      System.err.println("Took more than " + limit + ", is tried again for " + fair + ": " + what);
      assertThat(ends(action, fair)).as("ends within %s: %s", fair, what).isTrue();
    }
  }

  /** How many processes and threads of the machine share a processor; 1 if nobody knows. */
  private static int crowd() {
    OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
    double busy = machine.getSystemLoadAverage() / machine.getAvailableProcessors();
    return Math.max(1, (int) Math.ceil(busy));
  }

  /** Whether the action ends in time; if not, it is stopped. */
  private static boolean ends(Runnable action, Duration limit) {
    FutureTask<?> task = new FutureTask<>(action, true);
    Thread thread = new Thread(task, "soon");
    thread.setDaemon(true);
    thread.start();
    try {
      task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException slow) {
      thread.interrupt();
      Uninterruptibles.joinUninterruptibly(thread, limit);
      return false;
    } catch (ExecutionException failed) {
      Throwables.throwIfUnchecked(failed.getCause());
      throw new IllegalStateException(failed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
