package org.fanworks.web.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MachineLockTest {
  @TempDir private Path folder;

  @Test
  void hasOneHolderInAJvm() throws IOException {
    Path file = folder.resolve("lock");
    try (MachineLock held = MachineLock.tryTake(file).orElseThrow()) {
      assertThat(MachineLock.tryTake(folder.resolve("./lock"))).isEmpty();
      assertThat(held.file().isOpen()).isTrue();
    }

    try (MachineLock again = MachineLock.tryTake(file).orElseThrow()) {
      assertThat(again.file().isOpen()).isTrue();
    }
  }
}
