package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.fanworks.site.Site;
import org.fanworks.site.SiteState;
import org.fanworks.site.SiteTable;
import org.junit.jupiter.api.Test;

final class PreparationTest {
  private final BlockingQueue<Thread> prepared = new LinkedBlockingQueue<>();

  @Test
  void isNotWaitedFor() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);

    Preparation.begin(new PreparedSite(() -> await(release)));

    assertThat(prepared).isEmpty();
    release.countDown();
    assertThat(preparing()).isNotSameAs(Thread.currentThread()).matches(Thread::isDaemon);
  }

  @Test
  void leavesAFailureToTheStatementThatMeetsItAgain() throws InterruptedException {
    BlockingQueue<Throwable> untold = new LinkedBlockingQueue<>();

    Preparation.begin(
        new PreparedSite(
            () -> {
              Thread.currentThread()
                  .setUncaughtExceptionHandler((thread, failure) -> untold.add(failure));
              throw new NoClassDefFoundError("org/fanworks/Lost");
            }));

    preparing().join();
    assertThat(untold).isEmpty();
  }

  private Thread preparing() throws InterruptedException {
    return prepared.poll(10, TimeUnit.SECONDS);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private final class PreparedSite implements Site {
    private final Runnable work;

    PreparedSite(Runnable work) {
      this.work = work;
    }

    @Override
    public void prepare() {
      try {
        work.run();
      } finally {
        prepared.add(Thread.currentThread());
      }
    }

    @Override
    public String schema() {
      return "prepared";
    }

    @Override
    public String remark() {
      return "A site that is made ready.";
    }

    @Override
    public List<SiteTable> tables() {
      return List.of();
    }

    @Override
    public Optional<SiteState> state() {
      return Optional.empty();
    }

    @Override
    public void close() {}
  }
}
