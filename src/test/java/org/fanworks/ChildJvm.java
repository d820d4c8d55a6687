package org.fanworks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

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

  /** The jar that the build has packaged. */
  static Path jar() {
    return Path.of(System.getProperty("fanworks.jar"));
  }

  /** Runs {@code java} with these arguments, and {@code directory} as the home directory. */
  static ChildJvm run(Path directory, List<String> arguments) {
    try {
      Path output = Files.createTempFile(directory, "output", ".txt");
      Path errors = Files.createTempFile(directory, "errors", ".txt");
      Process process =
          new ProcessBuilder(command(directory, arguments))
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

  private static List<String> command(Path directory, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.add("-Duser.home=" + directory);
    command.addAll(arguments);
    return command;
  }
}
