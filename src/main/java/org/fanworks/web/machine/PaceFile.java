package org.fanworks.web.machine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers for all JVMs of this machine when the last request to a host started and until when the
 * host wants to be left alone. Only who holds it may read and write.
 */
public final class PaceFile {
  private static final int BYTES = 2 * Long.BYTES;
  private static final long MICROS = 1_000_000;

  private final Path file;

  /** The pace that this file holds; it need not exist, its folder is created. */
  public PaceFile(Path file) {
    this.file = file;
  }

  /** Takes hold of the pace; empty as long as somebody else has it. */
  public Optional<Hold> tryTake() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      UserFolder.create(folder);
    }
    return MachineLock.tryTake(file).map(Hold::new);
  }

  /**
   * The hold on the pace.
   *
   * @param lock what it consists of
   */
  public record Hold(MachineLock lock) implements AutoCloseable {
    /** When the last request started, and 1970 if none has. */
    public Instant lastStart() throws IOException {
      return read(0);
    }

    /** Until when no request may start. */
    public Instant pausedUntil() throws IOException {
      return read(Long.BYTES);
    }

    /** Notes that a request has started. */
    public void started(Instant time) throws IOException {
      write(0, time);
    }

    /** Notes that no request may start before {@code time}. */
    public void pauseUntil(Instant time) throws IOException {
      if (time.isAfter(pausedUntil())) {
        write(Long.BYTES, time);
      }
    }

    @Override
    public void close() throws IOException {
      lock.close();
    }

    private Instant read(int position) throws IOException {
      FileChannel channel = lock.file();
      ByteBuffer micros = ByteBuffer.allocate(BYTES);
      // What was never written counts as 0.
      channel.read(micros, 0);
      return Instant.EPOCH.plusNanos(Math.multiplyExact(sound(micros.getLong(position)), 1_000L));
    }

    /** A file that somebody has spoilt must not stop the requests for ever. */
    private static long sound(long micros) {
      return micros < 0 || micros > Long.MAX_VALUE / 1_000 ? 0 : micros;
    }

    /** Rounds up: nobody may go on before that time. */
    private void write(int position, Instant time) throws IOException {
      long micros =
          Math.addExact(
              Math.multiplyExact(time.getEpochSecond(), MICROS), (time.getNano() + 999) / 1_000L);
      lock.file().write(ByteBuffer.allocate(Long.BYTES).putLong(0, micros), position);
    }
  }
}
