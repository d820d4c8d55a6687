package org.fanworks.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples in Python, each by its script; skipped where what they need is not installed. */
final class PythonExamplesTest {
  /** How a script ends that finds no Python, or no office. */
  private static final int NOT_INSTALLED = 77;

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"python", "libreoffice"})
  void printsWorksOfTheEmbeddedArchive(String example) throws IOException, InterruptedException {
    Path script = Path.of(System.getProperty("fanworks.examples"), example, "run.sh");
    Path errors = directory.resolve("errors.txt");
    Process run = new ProcessBuilder(script.toString()).redirectError(errors.toFile()).start();
    String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    int exitCode = run.waitFor();

    assumeThat(exitCode).as(Files.readString(errors)).isNotEqualTo(NOT_INSTALLED);
    assertThat(exitCode).as(Files.readString(errors)).isZero();
    assertThat(output.lines().filter(line -> line.contains(", 'title', "))).hasSize(1);
    assertThat(output.lines().filter(line -> line.matches("\\['?\\d+.*\\d\\d.*"))).hasSize(5);
  }
}
