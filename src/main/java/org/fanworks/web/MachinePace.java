package org.fanworks.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.web.machine.PaceFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shares the pace of one host between the JVMs of this machine. Thread-safe; used by whoever holds
 * the host's slot in this JVM, hence by one thread at a time. From the wait until the request is on
 * the wire no other JVM can start one. Where files cannot be used, each JVM keeps its own pace.
 */
final class MachinePace {
  private static final Logger LOGGER = LoggerFactory.getLogger(MachinePace.class);

  /** How soon it is noticed that another JVM has sent its request. */
  private static final Duration LOOK = Duration.ofMillis(20);

  /** A file that says so holds nonsense, such as from a clock that was wrong. */
  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

  private final String host;
  private final Optional<PaceFile> file;
  private final Ticker ticker;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition cancelled = lock.newCondition();

  MachinePace(String host, Optional<PaceFile> file, Ticker ticker) {
    this.host = host;
    this.file = file;
    this.ticker = ticker;
  }

  /** The pace of a host that is shared with nobody. */
  static MachinePace alone(String host, Ticker ticker) {
    return new MachinePace(host, Optional.empty(), ticker);
  }

  /**
   * Waits until this JVM may start a request.
   *
   * @param patience the longest pause asked for by the host that is waited for; beyond it the call
   *     fails at once with {@link RateLimited}
   */
  Turn take(Cancellation cancellation, Duration gap, Duration patience) {
    if (file.isEmpty()) {
      return new Turn(null);
    }
    try {
      return turn(file.get(), cancellation, gap, patience);
    } catch (IOException e) {
      LOGGER.debug("The pace of {} is not shared with other programs", host, e);
      return new Turn(null);
    }
  }

  /** Tells other JVMs that the host wants to be left alone. */
  void penalize(Duration pause) {
    if (file.isEmpty()) {
      return;
    }
    Instant end = ticker.now().plus(pause);
    try (Turn turn = turn(file.get(), new Cancellation(), Duration.ZERO, LONGEST_PAUSE)) {
      turn.pauseUntil(end);
    } catch (IOException e) {
      LOGGER.debug("Other programs do not learn of the pause of {}", host, e);
    }
  }

  private Turn turn(PaceFile pace, Cancellation cancellation, Duration gap, Duration patience)
      throws IOException {
    Optional<PaceFile.Hold> hold = pace.tryTake();
    while (hold.isEmpty()) {
      nap(cancellation, LOOK);
      hold = pace.tryTake();
    }
    Turn turn = new Turn(hold.get());
    try {
      // Nobody but the holder changes what it depends on.
      long end = ticker.nanos() + left(hold.get(), gap, patience).toNanos();
      for (long left = end - ticker.nanos(); left > 0; left = end - ticker.nanos()) {
        nap(cancellation, Duration.ofNanos(left));
      }
      return turn;
    } catch (IOException | RuntimeException e) {
      turn.close();
      throw e;
    }
  }

  private Duration left(PaceFile.Hold hold, Duration gap, Duration patience) throws IOException {
    Instant now = ticker.now();
    Duration pause = Duration.between(now, hold.pausedUntil());
    if (pause.compareTo(LONGEST_PAUSE) > 0 || pause.isNegative()) {
      pause = Duration.ZERO;
    }
    if (pause.compareTo(patience) > 0) {
      throw new RateLimited(host, pause);
    }
    Duration untilNext = Duration.between(now, hold.lastStart().plus(gap));
    // More than the gap is left only if the clock was set back.
    Duration pacing = untilNext.isNegative() ? Duration.ZERO : min(untilNext, gap);
    return pause.compareTo(pacing) > 0 ? pause : pacing;
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void nap(Cancellation cancellation, Duration time) {
    Registration hook = cancellation.onCancel(this::wake);
    lock.lock();
    try {
      cancellation.throwIfCancelled();
      ticker.await(cancelled, time.toNanos());
      cancellation.throwIfCancelled();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FanworksException(
          ErrorKind.CANCELLED, "The thread was interrupted while it waited for " + host, e);
    } finally {
      lock.unlock();
      hook.close();
    }
  }

  private void wake() {
    lock.lock();
    try {
      cancelled.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The right of this JVM to start a request; ends when the request starts, or unused. */
  final class Turn implements AutoCloseable {
    private final AtomicReference<PaceFile.@Nullable Hold> hold;

    private Turn(PaceFile.@Nullable Hold hold) {
      this.hold = new AtomicReference<>(hold);
    }

    /** The request has gone on the wire. */
    void started() {
      end(held -> held.started(ticker.now()));
    }

    @Override
    public void close() {
      end(held -> {});
    }

    private void pauseUntil(Instant time) {
      end(held -> held.pauseUntil(time));
    }

    private void end(LastWord word) {
      PaceFile.Hold held = hold.getAndSet(null);
      if (held == null) {
        return;
      }
      try (held) {
        word.say(held);
      } catch (IOException e) {
        LOGGER.debug("The pace of {} cannot be noted", host, e);
      }
    }
  }

  /** What is noted before others may go on. */
  @FunctionalInterface
  private interface LastWord {
    void say(PaceFile.Hold held) throws IOException;
  }
}
