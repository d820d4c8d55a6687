package org.fanworks.web.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanworks.web.machine.MachineLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a folder of pages within its bound. Only files that have the form of a page's name are ever
 * counted or deleted. One JVM at a time looks after a folder.
 */
final class DiskSpace {
  static final String PAGE = ".page";
  static final String UNFINISHED = ".unfinished";

  private static final Logger LOGGER = LoggerFactory.getLogger(DiskSpace.class);
  private static final Pattern PAGE_NAME = Pattern.compile("[0-9a-f]{64}\\.page");
  private static final Pattern UNFINISHED_NAME = Pattern.compile("[0-9a-f-]{36}\\.unfinished");

  /** Nobody takes as long to write a page. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private final Path folder;
  private final long maxBytes;

  private record Entry(Path file, long bytes, Instant written) {}

  DiskSpace(Path folder, long maxBytes) {
    this.folder = folder;
    this.maxBytes = maxBytes;
  }

  /** How much may be written by one JVM before the folder is looked after again. */
  long slack() {
    return maxBytes / 16;
  }

  /** Deletes the oldest pages, unless enough is free for a few JVMs that use up their slack. */
  void free() {
    try (Guard guard = Guard.of(folder)) {
      if (guard.isHeld()) {
        long left = maxBytes - 4 * slack();
        for (Entry entry : newestFirst()) {
          left -= entry.bytes();
          if (left < 0) {
            delete(entry.file());
          }
        }
      }
    } catch (IOException e) {
      LOGGER.debug("The space of {} cannot be looked after", folder, e);
    }
  }

  /** Deletes all pages and tells how many there were. */
  long clear() {
    try {
      return newestFirst().stream().filter(entry -> delete(entry.file())).count();
    } catch (IOException e) {
      LOGGER.debug("{} cannot be cleared", folder, e);
      return 0;
    }
  }

  private List<Entry> newestFirst() throws IOException {
    List<Entry> entries = new ArrayList<>();
    Instant abandoned = Instant.now().minus(ABANDONED);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (PAGE_NAME.matcher(name).matches()) {
          entry(file).ifPresent(entries::add);
        } else if (UNFINISHED_NAME.matcher(name).matches()) {
          entry(file)
              .filter(entry -> entry.written().isBefore(abandoned))
              .ifPresent(entry -> delete(entry.file()));
        }
      }
    }
    entries.sort(Comparator.comparing(Entry::written).reversed());
    return entries;
  }

  /** Empty for a file that somebody else has deleted meanwhile. */
  private static Optional<Entry> entry(Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new Entry(file, attributes.size(), attributes.lastModifiedTime().toInstant()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static boolean delete(Path file) {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      LOGGER.debug("{} cannot be deleted", file, e);
      return false;
    }
  }

  /** The right to delete what is too much, if nobody else is at it. */
  private record Guard(Optional<MachineLock> lock) implements AutoCloseable {
    static Guard of(Path folder) throws IOException {
      return new Guard(MachineLock.tryTake(folder.resolve("lock")));
    }

    boolean isHeld() {
      return lock.isPresent();
    }

    @Override
    public void close() throws IOException {
      if (lock.isPresent()) {
        lock.get().close();
      }
    }
  }
}
