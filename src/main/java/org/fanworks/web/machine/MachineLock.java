package org.fanworks.web.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A lock that at most one thread of all JVMs of this machine holds. The system takes it away from a
 * JVM that dies. Its file stays.
 */
public final class MachineLock implements AutoCloseable {
  /**
   * What this JVM holds. Opening such a file a second time is not harmless: by POSIX rules closing
   * it gives up every lock that the process has on it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private MachineLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the lock of this file; empty as long as somebody else holds it. */
  public static Optional<MachineLock> tryTake(Path file) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    if (!HELD.add(absolute)) {
      return Optional.empty();
    }
    Optional<MachineLock> taken = Optional.empty();
    try {
      taken = open(absolute);
      return taken;
    } finally {
      if (taken.isEmpty()) {
        HELD.remove(absolute);
      }
    }
  }

  private static Optional<MachineLock> open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    @Nullable FileLock lock = null;
    try {
      lock = channel.tryLock();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return Optional.ofNullable(lock).map(held -> new MachineLock(file, channel, held));
  }

  /** The file itself, which only the holder reads and writes. */
  FileChannel file() {
    return channel;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      if (lock.isValid()) {
        lock.release();
      }
    } finally {
      HELD.remove(file);
    }
  }
}
