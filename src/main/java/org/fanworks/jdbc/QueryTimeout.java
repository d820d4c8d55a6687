package org.fanworks.jdbc;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The time that the calls of one run may take, all together. What the caller does between them does
 * not count. Used by one thread at a time.
 */
final class QueryTimeout {
  private static final long IDLE_TIMER_SECONDS = 5;

  /** Rings once, unless the future that it answers is cancelled before. */
  @FunctionalInterface
  interface Alarm {
    Future<?> in(long nanos);
  }

  private final Alarm alarm;
  private final boolean limited;
  private long remainingNanos;

  /**
   * A timeout of which no call has used anything yet.
   *
   * @param limit zero means none
   */
  QueryTimeout(Alarm alarm, Duration limit) {
    this.alarm = alarm;
    this.limited = !limit.isZero();
    this.remainingNanos = limit.toNanos();
  }

  /** A timeout that never rings. */
  static QueryTimeout none() {
    return new QueryTimeout(nanos -> new CompletableFuture<Void>(), Duration.ZERO);
  }

  /** Result of {@code call}, during which the clock runs. */
  <T> T limit(Supplier<T> call) {
    if (!limited) {
      return call.get();
    }
    Future<?> ringing = alarm.in(remainingNanos);
    long start = System.nanoTime();
    try {
      return call.get();
    } finally {
      ringing.cancel(false);
      remainingNanos -= System.nanoTime() - start;
    }
  }

  /** A timer whose thread ends when it has nothing to wait for. */
  static ScheduledThreadPoolExecutor newTimer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "fanworks-query-timeout");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
    timer.setKeepAliveTime(IDLE_TIMER_SECONDS, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    return timer;
  }
}
