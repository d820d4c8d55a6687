package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each program in {@code examples} compiles and runs as its first lines say. */
final class ExamplesTest {
  static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void aProgramRunsOverTheArchiveInsideTheJar(Path program, @TempDir Path home) {
    String classes = System.getProperty("java.class.path");

    ChildJvm child =
        ChildJvm.run(home, List.of("-cp", classes, program.toAbsolutePath().toString()));

    assertThat(child.errors()).isEmpty();
    assertThat(child.exitCode()).isZero();
    assertThat(child.output().lines().count()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void theQuestionsOfTheComparisonAreAnswered(@TempDir Path home) {
    Path program = Path.of("examples", "compare", "MastodonQuestions.java").toAbsolutePath();
    String server = MastodonDemo.shared().url().toString();

    ChildJvm child =
        ChildJvm.run(
            home,
            List.of(
                "-cp",
                System.getProperty("java.class.path"),
                program.toString(),
                server,
                MastodonDemo.TOKEN,
                "1"));

    assertThat(child.errors()).isEmpty();
    assertThat(child.output().lines())
        .hasSize(10)
        .allMatch(line -> line.matches("[a-z_]+\t[1-9]\\d*\t\\d+\\.\\d+"));
  }
}
