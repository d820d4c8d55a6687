package org.fanworks.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One folder of pages and two JVMs, which keep, find and drop pages at the same time. */
@Timeout(60)
final class SharedDiskTest {
  @TempDir private Path parent;

  @Test
  void twoJvmsFindRightPagesOnlyAndStayWithinTheBound() throws IOException, InterruptedException {
    Path folder = parent.resolve("pages");
    Process other = start(folder);
    StoringProgram here = new StoringProgram(folder);

    int found = here.run(1);
    while (other.isAlive()) {
      found += here.run(2);
    }

    assertThat(other.waitFor()).isZero();
    assertThat(found).isPositive();
    assertThat(bytesIn(folder)).isPositive().isLessThanOrEqualTo(StoringProgram.BYTES);
  }

  private static Process start(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            StoringProgram.class.getName(),
            folder.toString(),
            "3")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static long bytesIn(Path folder) throws IOException {
    long sum = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        sum += Files.size(file);
      }
    }
    return sum;
  }
}
