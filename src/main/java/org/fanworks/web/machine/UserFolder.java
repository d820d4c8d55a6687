package org.fanworks.web.machine;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the driver keeps files on this machine: the user's own cache folder, for no one else. */
public final class UserFolder {
  private static final String NAME = "fanworks-jdbc";

  private UserFolder() {}

  /** The driver's folder by the customs of this system; it need not exist. */
  public static Path ofThisMachine() {
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
  }

  static Path of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment, "LOCALAPPDATA")
          .orElse(home.resolve("AppData").resolve("Local"))
          .resolve(NAME);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Caches").resolve(NAME);
    }
    return folder(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve(NAME);
  }

  /**
   * Creates a folder, unless it is there, so that other users of the machine cannot look into it.
   */
  public static Path create(Path folder) throws IOException {
    return Files.createDirectories(folder, privateFolder());
  }

  private static FileAttribute<?>[] privateFolder() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /** By the XDG rules a path that is not absolute counts for nothing. */
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    try {
      return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
