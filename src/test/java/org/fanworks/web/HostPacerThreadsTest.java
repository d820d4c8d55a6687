package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class HostPacerThreadsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final FakeTicker ticker = new FakeTicker();
  private final HostPacer pacer = new HostPacer("site", ticker);
  private final ConcurrentLinkedQueue<Object> events = new ConcurrentLinkedQueue<>();

  @Test
  void servesWaitersInTheirOrder() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();

    try (HostPacer.Slot slot = pacer.acquire(new Cancellation(), PATIENCE)) {
      slot.started();
      for (int i = 0; i < 5; i++) {
        int number = i;
        threads.add(waiter(() -> events.add(number), new Cancellation()));
      }
    }
    // Here at once, while those who wait have yet to wake up.
    try (HostPacer.Slot slot = pacer.acquire(new Cancellation(), PATIENCE)) {
      slot.started();
      events.add("last");
    }
    join(threads);

    assertThat(events).containsExactly(0, 1, 2, 3, 4, "last");
  }

  @Test
  void skipsACancelledWaiter() throws InterruptedException {
    Cancellation cancellation = new Cancellation();
    List<Thread> threads = new ArrayList<>();

    try (HostPacer.Slot slot = pacer.acquire(new Cancellation(), PATIENCE)) {
      slot.started();
      threads.add(waiter(() -> events.add("first"), cancellation));
      threads.add(waiter(() -> events.add("second"), new Cancellation()));
      cancellation.cancel();
      threads.get(0).join();
    }
    join(threads);

    assertThat(events).containsExactly(ErrorKind.CANCELLED, "second");
  }

  @Test
  void tellsWaitersOfAPauseBeyondTheirPatience() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();

    try (HostPacer.Slot slot = pacer.acquire(new Cancellation(), PATIENCE)) {
      slot.started();
      threads.add(waiter(() -> events.add("sent"), new Cancellation()));
      pacer.penalize(Duration.ofHours(1));
      join(threads);
    }

    assertThat(events).containsExactly(ErrorKind.RATE_LIMITED);
  }

  @Test
  void endsAFrozenWaitWhenCancelled() throws InterruptedException {
    Cancellation cancellation = new Cancellation();
    pacer.pause(Duration.ofSeconds(5));
    ticker.freeze();
    Thread thread = start(() -> events.add("sent"), cancellation);
    ticker.awaitSleeper();

    cancellation.timeOut();
    thread.join();

    assertThat(events).containsExactly(ErrorKind.TIMED_OUT);
  }

  @Test
  void endsAWaitWhenTheThreadIsInterrupted() throws InterruptedException {
    pacer.pause(Duration.ofSeconds(5));
    ticker.freeze();
    Thread thread = start(() -> events.add("sent"), new Cancellation());
    ticker.awaitSleeper();

    thread.interrupt();
    thread.join();

    assertThat(events).containsExactly(ErrorKind.CANCELLED);
  }

  @Test
  void keepsEightThreadsApartInRealTime() throws InterruptedException {
    Duration gap = Duration.ofMillis(25);
    HostPacer real = new HostPacer("site", Ticker.SYSTEM);
    real.demand(gap);
    ConcurrentLinkedQueue<Long> starts = new ConcurrentLinkedQueue<>();
    AtomicInteger inFlight = new AtomicInteger();
    AtomicInteger mostInFlight = new AtomicInteger();

    inParallel(
        8,
        () -> {
          for (int i = 0; i < 6; i++) {
            try (HostPacer.Slot slot = real.acquire(new Cancellation(), PATIENCE)) {
              mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
              slot.started();
              starts.add(System.nanoTime());
              inFlight.decrementAndGet();
            }
          }
        });

    // A start is noted just after the pacer has noted it, so a gap may look shorter by that much.
    assertThat(starts).hasSize(48);
    assertThat(smallestGap(List.copyOf(starts))).isGreaterThan(gap.minusMillis(5));
    assertThat(mostInFlight).hasValue(1);
  }

  private Thread waiter(Runnable work, Cancellation cancellation) {
    Thread thread = start(work, cancellation);
    while (thread.getState() != Thread.State.WAITING) {
      assertThat(thread.isAlive()).as("waits").isTrue();
    }
    return thread;
  }

  private Thread start(Runnable work, Cancellation cancellation) {
    Thread thread =
        new Thread(
            () -> {
              try (HostPacer.Slot slot = pacer.acquire(cancellation, PATIENCE)) {
                slot.started();
                work.run();
              } catch (FanworksException e) {
                events.add(e.kind());
              }
            });
    thread.start();
    return thread;
  }

  private static void join(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void inParallel(int count, Runnable work) throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Thread thread =
          new Thread(
              () -> {
                awaitQuietly(go);
                work.run();
              });
      thread.start();
      threads.add(thread);
    }
    go.countDown();
    join(threads);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Duration smallestGap(List<Long> starts) {
    long smallest = Long.MAX_VALUE;
    for (int i = 1; i < starts.size(); i++) {
      smallest = Math.min(smallest, starts.get(i) - starts.get(i - 1));
    }
    return Duration.ofNanos(smallest);
  }
}
