package org.fanworks.web.cache;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.web.machine.UserFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pages in a folder, one file each, up to a number of bytes; the oldest go first. Thread-safe, also
 * between JVMs that use the same folder: a file appears whole or not at all, and a damaged one is
 * dropped. The pages may be private, so the folder is for its user alone.
 */
public final class DiskStore implements PageStore {
  private static final Logger LOGGER = LoggerFactory.getLogger(DiskStore.class);

  private final Path folder;
  private final DiskSpace space;

  /** Bytes written since the space was looked after. */
  private final AtomicLong written = new AtomicLong();

  private DiskStore(Path folder, DiskSpace space) {
    this.folder = folder;
    this.space = space;
  }

  /** A store of about so many bytes; a folder that cannot be used is of kind CONFIGURATION. */
  public static DiskStore open(Path folder, long maxBytes) {
    try {
      UserFolder.create(folder);
    } catch (FileAlreadyExistsException e) {
      throw unusable(folder, "is no folder", e);
    } catch (IOException e) {
      throw unusable(folder, "cannot be created", e);
    }
    if (!Files.isWritable(folder)) {
      throw unusable(folder, "cannot be written to", null);
    }
    DiskStore store = new DiskStore(folder, new DiskSpace(folder, maxBytes));
    store.space.free();
    return store;
  }

  @Override
  public Optional<StoredPage> find(PageKey key) {
    Path file = file(key);
    try {
      Optional<StoredPage> page = PageFile.decode(Files.readAllBytes(file));
      if (page.isEmpty()) {
        LOGGER.debug("Dropping the damaged page {}", file);
        Files.deleteIfExists(file);
      }
      return page;
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      LOGGER.debug("{} cannot be read", file, e);
      return Optional.empty();
    }
  }

  @Override
  public void keep(PageKey key, StoredPage page) {
    byte[] bytes = PageFile.encode(page);
    Path unfinished = folder.resolve(UUID.randomUUID() + DiskSpace.UNFINISHED);
    try {
      Files.write(unfinished, bytes);
      Files.move(unfinished, file(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOGGER.debug("A page cannot be kept in {}", folder, e);
      delete(unfinished);
      return;
    }
    if (written.addAndGet(bytes.length) > space.slack()) {
      written.set(0);
      space.free();
    }
  }

  @Override
  public long clear() {
    return space.clear();
  }

  private Path file(PageKey key) {
    return folder.resolve(key.digest() + DiskSpace.PAGE);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOGGER.debug("{} cannot be deleted", file, e);
    }
  }

  private static FanworksException unusable(
      Path folder, String reason, @Nullable IOException cause) {
    return new FanworksException(
        ErrorKind.CONFIGURATION,
        "The cache folder " + folder + " " + reason + "; choose another one with cacheDir.",
        cause);
  }
}
