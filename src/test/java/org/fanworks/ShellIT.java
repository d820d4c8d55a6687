package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code java -jar fanworks-jdbc.jar}, as a person or a script starts it. */
final class ShellIT {
  @TempDir private Path home;

  private ChildJvm shell(String... arguments) {
    List<String> all = new ArrayList<>(List.of("-jar", ChildJvm.jar().toString()));
    all.addAll(List.of(arguments));
    return ChildJvm.run(home, all);
  }

  @Test
  void printsRowsOfTheEmbeddedArchiveAndNothingElse() {
    ChildJvm shell =
        shell(
            "--outputformat=csv",
            "-e",
            "SELECT id, kudos FROM works WHERE fandom = 'Quillmarsh Chronicles' LIMIT 3;"
                + " SELECT count(*) AS requests FROM fanworks.requests");

    assertThat(shell.exitCode()).isZero();
    assertThat(shell.errors()).isEmpty();
    List<String> lines = shell.output().lines().toList();
    assertThat(lines).hasSize(6).startsWith("\"id\",\"kudos\"").endsWith("\"requests\"", "\"2\"");
    assertThat(lines.subList(1, 4)).allMatch(line -> line.matches("\"\\d+\",\"\\d*\""));
  }

  @Test
  void printsWhatTheReadmeShows() throws IOException {
    Readme readme = new Readme();

    ChildJvm shell = shell("-u", "jdbc:fanworks:demo", "-e", readme.example());

    GeneratedText.requireBetween(
        Path.of("README.md"), "FROM fanworks.requests\"\n", "```", shell.output());
    assertThat(shell.exitCode()).isZero();
  }

  @Test
  void startsFromClassesThatAnEarlierRunHasKept() {
    Path classes = home.resolve("fanworks.jsa");
    String query = "SELECT title FROM works ORDER BY kudos DESC LIMIT 1";
    List<String> arguments =
        List.of("-jar", ChildJvm.jar().toString(), "-u", "jdbc:fanworks:demo", "-e", query);

    ChildJvm keeping = ChildJvm.run(home, with("-XX:ArchiveClassesAtExit=" + classes, arguments));
    ChildJvm kept = ChildJvm.run(home, with("-XX:SharedArchiveFile=" + classes, arguments));

    assertThat(keeping.exitCode()).isZero();
    assertThat(classes).isNotEmptyFile();
    assertThat(kept.exitCode()).isZero();
    assertThat(kept.output()).contains("lost ladder");
  }

  private static List<String> with(String option, List<String> arguments) {
    return Stream.concat(Stream.of(option), arguments.stream()).toList();
  }

  static List<Path> jdks() throws IOException {
    return ChildJvm.jdks();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void runsOnEveryJdkOfThisComputerWithoutOptions(Path jdk) {
    ChildJvm shell =
        ChildJvm.run(
            jdk,
            home,
            List.of(
                "-jar",
                ChildJvm.jar().toString(),
                "-e",
                "SELECT upper(title) = title AS x FROM works WHERE title = 'nosuch';"
                    + " SELECT rating, count(*) > 0 AS y FROM (SELECT rating FROM works LIMIT 9)"
                    + " AS w GROUP BY rating LIMIT 1;"
                    + " SELECT '李' = U&'\\674E' AS z"));

    assertThat(shell.errors()).isEmpty();
    assertThat(shell.output()).contains("true");
    assertThat(shell.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
  void comparesAllScriptsWhateverTheEncodingOfTheSystem(String encoding) {
    ChildJvm shell =
        ChildJvm.run(
            home,
            List.of(
                "-Dfile.encoding=" + encoding,
                "-jar",
                ChildJvm.jar().toString(),
                "--outputformat=csv",
                "-e",
                "SELECT U&'\\674E' = U&'\\674E' AND U&'\\00E9t' LIKE U&'\\00E9%'"
                    + " AND char_length(U&'\\674E') = 1 AS same,"
                    + " count(*) > 0 AS found FROM works"
                    + " WHERE title = U&'\\591C\\822A'"));

    assertThat(shell.output().lines()).containsExactly("\"same\",\"found\"", "\"true\",\"true\"");
  }

  @Test
  void tellsFailuresByItsExitCode() {
    ChildJvm shell = shell("-u", "jdbc:fanworks:ao3", "-e", "SELECT nothing FROM works");

    assertThat(shell.exitCode()).isEqualTo(2);
    assertThat(shell.output()).isEmpty();
    assertThat(shell.errors()).startsWith("Error: ").contains("42S22").doesNotContain("\tat ");
  }

  @Test
  void refusesUnknownPropertiesOfTheUrl() {
    ChildJvm shell = shell("-u", "jdbc:fanworks:demo?maxRequest=3", "-e", "SELECT 1");

    assertThat(shell.exitCode()).isEqualTo(2);
    assertThat(shell.errors()).contains("maxRequests").contains("08001");
  }

  @Test
  void leavesTheHomeDirectoryAsItWas() throws IOException {
    shell("-u", "jdbc:fanworks:ao3", "-e", "VALUES 1");

    try (Stream<Path> files = Files.list(home)) {
      assertThat(files).allMatch(file -> file.getFileName().toString().endsWith(".txt"));
    }
  }
}
