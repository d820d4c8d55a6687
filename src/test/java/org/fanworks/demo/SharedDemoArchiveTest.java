package org.fanworks.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SharedDemoArchiveTest {

  /** Counts the time of the processors, since the machine may have other work to do. */
  @Test
  void isThereSoonAndStaysTheSame() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long wallBefore = System.nanoTime();
    long before = system.getProcessCpuTime();

    DemoArchive shared = DemoArchive.shared();

    Duration used = Duration.ofNanos(system.getProcessCpuTime() - before);
    Duration waited = Duration.ofNanos(System.nanoTime() - wallBefore);
    System.out.printf(
        "Demo archive of 20,000 works: %d ms, %d ms of processor time%n",
        waited.toMillis(), used.toMillis());
    assertThat(used).isLessThan(Duration.ofSeconds(10));
    assertThat(DemoArchive.shared()).isSameAs(shared);
  }

  @Test
  void keepsNoThreadThatHoldsTheJvm() {
    String port = Integer.toString(DemoArchive.shared().url().getPort());

    assertThat(port).isNotEqualTo("0");
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().matches("demo-archive|HTTP-Dispatcher.*"))
        .isNotEmpty()
        .allMatch(Thread::isDaemon);
  }
}
