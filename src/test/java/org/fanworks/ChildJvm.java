package org.fanworks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A JVM that ran to its end.
 *
 * @param exitCode its exit code
 * @param output all that it wrote to standard output
 * @param errors all that it wrote to standard error
 */
record ChildJvm(int exitCode, String output, String errors) {
  /** Code is mostly run once here, so compiling it well would only cost time. */
  private static final List<String> OPTIONS =
      List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

  private static final Pattern RECENT = Pattern.compile("JAVA_VERSION=\"(1[7-9]|[2-9]\\d)");

  /** The jar that the build has packaged. */
  static Path jar() {
    return Path.of(System.getProperty("fanworks.jar"));
  }

  /** Runs {@code java} with these arguments, and {@code directory} as the home directory. */
  static ChildJvm run(Path directory, List<String> arguments) {
    return run(Path.of(System.getProperty("java.home")), directory, arguments);
  }

  /** The JDKs that are installed beside the running one, and that one; 17 or newer. */
  static List<Path> jdks() throws IOException {
    Path running = Path.of(System.getProperty("java.home")).toRealPath();
    SortedSet<Path> jdks = new TreeSet<>(List.of(running));
    try (DirectoryStream<Path> beside = Files.newDirectoryStream(running.getParent())) {
      for (Path directory : beside) {
        Path release = directory.resolve("release");
        if (Files.exists(release) && RECENT.matcher(Files.readString(release)).find()) {
          jdks.add(directory.toRealPath());
        }
      }
    }
    return List.copyOf(jdks);
  }

  /** As above, by the JDK at {@code home}. */
  static ChildJvm run(Path home, Path directory, List<String> arguments) {
    try {
      Path output = Files.createTempFile(directory, "output", ".txt");
      Path errors = Files.createTempFile(directory, "errors", ".txt");
      Process process =
          new ProcessBuilder(command(home, directory, arguments))
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile())
              .start();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("The child did not end: " + Files.readString(errors));
      }
      return new ChildJvm(
          process.exitValue(),
          Files.readString(output, StandardCharsets.UTF_8),
          Files.readString(errors, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static List<String> command(Path home, Path directory, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(OPTIONS);
    command.add("-Duser.home=" + directory);
    command.addAll(arguments);
    return command;
  }
}
