package org.fanworks.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The shell over an H2 database in memory: what it prints where, whatever the driver. */
final class ShellTest {
  private static final String URL = "jdbc:h2:mem:shell";

  private record Ran(int exitCode, String output, String errors) {}

  private static Ran run(String... arguments) {
    return run("", List.of(arguments));
  }

  private static Ran run(String input, List<String> arguments) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(output, true, StandardCharsets.UTF_8),
            new PrintStream(errors, true, StandardCharsets.UTF_8));
    List<String> all = new ArrayList<>(List.of("-u", URL));
    all.addAll(arguments);
    int exitCode = shell.run(all);
    return new Ran(
        exitCode, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
  }

  @Test
  void printsATableAndNothingElse() {
    Ran ran = run("-e", "SELECT 1 AS id, CAST(NULL AS INT) AS kudos, '原神' AS fandom");

    assertThat(ran.errors()).isEmpty();
    assertThat(ran.output())
        .isEqualTo(
            """
            +----+-------+--------+
            | ID | KUDOS | FANDOM |
            +----+-------+--------+
            | 1  |       | 原神     |
            +----+-------+--------+
            """);
    assertThat(ran.exitCode()).isZero();
  }

  @Test
  void doesNotCutWideRows() {
    String wide = "x".repeat(500);

    assertThat(run("-e", "SELECT '" + wide + "'").output()).contains(wide);
  }

  @Test
  void quotesCsvAsSpreadsheetsDo() {
    Ran ran =
        run("--outputformat=csv", "-e", "SELECT 1 AS id, 'a \"b\", c' AS title, NULL AS note");

    assertThat(ran.output())
        .isEqualTo("\"ID\",\"TITLE\",\"NOTE\"\n\"1\",\"a \"\"b\"\", c\",\"\"\n");
  }

  @Test
  void writesNullsOfJsonAsNull() {
    Ran ran = run("--outputformat=json", "-e", "SELECT CAST(NULL AS INT) AS a, NULL AS b");

    assertThat(ran.output()).contains("{\"A\":null,\"B\":null}");
  }

  @Test
  void runsStatementsOfOneArgumentAndOfSeveral() {
    Ran ran =
        run("--outputformat=csv", "-e", "SELECT 1 AS a; SELECT ';' AS b", "-e", "SELECT 3 AS c;");

    assertThat(ran.output()).isEqualTo("\"A\"\n\"1\"\n\"B\"\n\";\"\n\"C\"\n\"3\"\n");
  }

  @Test
  void readsStatementsFromAPipe() {
    Ran ran = run("SELECT 1\n  AS a;\nSELECT 2 AS b;\n", List.of("--outputformat=csv"));

    assertThat(ran.output()).isEqualTo("\"A\"\n\"1\"\n\"B\"\n\"2\"\n");
  }

  @Test
  void takesCommandsBetweenTheStatementsOfAPipe() {
    Ran ran =
        run("SELECT 1 AS a;\n-- as a file:\n!set outputformat csv\nSELECT 2\n!= 3 AS b", List.of());

    assertThat(ran.errors()).isEmpty();
    assertThat(ran.output()).startsWith("+---+\n").endsWith("\"B\"\n\"TRUE\"\n");
  }

  @Test
  void stopsReadingWhereNobodyReadsItsRows() {
    AtomicInteger rows = new AtomicInteger();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    OutputStream closedPipe =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            if (value == '\n' && rows.incrementAndGet() == 3) {
              throw new IOException("Broken pipe");
            }
          }
        };
    Shell shell =
        new Shell(
            InputStream.nullInputStream(),
            closedPipe,
            new PrintStream(errors, true, StandardCharsets.UTF_8));

    int exitCode =
        shell.run(
            List.of(
                "-u",
                URL,
                "--outputformat=csv",
                "-e",
                "SELECT * FROM SYSTEM_RANGE(1, 1000); SELECT 2",
                "-e",
                "SELECT 3"));

    assertThat(exitCode).isEqualTo(2);
    assertThat(rows).hasValue(3);
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .isEqualTo("Error: cannot write the output: Broken pipe\n");
  }

  @Test
  void saysErrorsOnTheErrorStreamWithoutAStackTrace() {
    Ran ran = run("-e", "SELECT 1 / 0");

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.output()).isEmpty();
    assertThat(ran.errors())
        .startsWith("Error: Division by zero")
        .contains("(SQLSTATE 22012)")
        .doesNotContain("\tat ");
  }

  @Test
  void failsIfAnyStatementFailedButRunsTheOthers() {
    Ran ran = run("--outputformat=csv", "-e", "SELECT 1 / 0; SELECT 2 AS b");

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.output()).contains("\"2\"");
  }

  @Test
  void failsIfItCannotConnect() {
    Ran ran = run("-u", "jdbc:h2:tcp://127.0.0.1:1/none", "-e", "SELECT 1");

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors()).startsWith("Error: ").doesNotContain("\tat ");
  }

  @Test
  void failsIfNoDriverKnowsTheUrl() {
    Ran ran = run("-u", "jdbc:nothing:", "-e", "SELECT 1");

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors()).contains("jdbc:nothing:");
  }

  @Test
  void failsOnACommandThatDoesNotExist() {
    Ran ran = run("-e", "!nonsense");

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors()).contains("nonsense");
  }

  @Test
  void explainsItself() {
    Ran ran = run("--help");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.output()).startsWith("Usage: java -jar fanworks-jdbc.jar");
    assertThat(ran.errors()).isEmpty();
  }

  @Test
  void refusesAnUnknownFormatBeforeItConnects() {
    Ran ran = run("--outputformat=pdf", "-u", "jdbc:nothing:", "-e", "SELECT 1");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.errors()).contains("Output format pdf is not known.").contains("--help");
  }

  @Test
  void refusesAnUnknownSetting() {
    Ran ran = run("--colour=red", "-e", "SELECT 1");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.errors()).contains("--colour");
  }

  @Test
  void leavesNoFileBehind() {
    Path home = Path.of(System.getProperty("user.home"), ".sqlline");
    boolean before = Files.exists(home);

    run("-e", "SELECT 1");

    assertThat(Files.exists(home)).isEqualTo(before);
  }
}
