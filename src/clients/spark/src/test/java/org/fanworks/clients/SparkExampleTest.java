package org.fanworks.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example with Spark: partitions, arrays and Parquet; filter, order and limit handed over. */
final class SparkExampleTest {
  /** What Spark asks for on JDK 17. */
  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.base/java.util.concurrent.atomic",
          "java.base/sun.nio.ch",
          "java.base/sun.nio.cs",
          "java.base/sun.security.action",
          "java.base/sun.util.calendar");

  private static final String WORKS =
      " FROM works WHERE fandom = 'Quillmarsh Chronicles' AND word_count > 15000";

  private static final String MOST_LIKED =
      "SELECT title || ' | ' || CAST(kudos AS VARCHAR) FROM works"
          + " WHERE fandom = 'Quillmarsh Chronicles' ORDER BY kudos DESC LIMIT 1";

  @TempDir private Path directory;

  private List<String> spark(Path parquet) throws IOException, InterruptedException {
    Path errors = directory.resolve("errors.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    OPENED.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("scala.tools.nsc.MainGenericRunner", "-nc", "-usejavacp"));
    command.add(
        Path.of(System.getProperty("fanworks.examples"), "spark", "ArchiveToParquet.scala")
            .toString());
    command.add(parquet.toString());
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    return output.lines().toList();
  }

  @Test
  void writesTheWorksThatTheDriverFinds() throws Exception {
    Path parquet = directory.resolve("works.parquet");

    List<String> output = spark(parquet);

    assertThat(output)
        .contains("works: " + value("SELECT count(*)" + WORKS) + ", partitions: 4", "long ones: 3")
        .contains("liked: " + value(MOST_LIKED), "requests for them: 1")
        .anyMatch(line -> line.startsWith("first fandom: "))
        .anyMatch(line -> line.matches("Mature \\| " + count("Mature") + " \\| [\\d.]+"));
    try (Stream<Path> files = Files.list(parquet)) {
      assertThat(files.filter(file -> file.toString().endsWith(".parquet"))).hasSizeGreaterThan(1);
    }
  }

  private static String count(String rating) {
    try {
      return value("SELECT count(*)" + WORKS + " AND rating = '" + rating + "'");
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private static String value(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:fanworks:demo");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
