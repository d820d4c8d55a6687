package org.fanworks.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example with jOOQ runs as its first lines say. */
final class JooqExampleTest {
  @Test
  void printsTheWorksOfTheEmbeddedArchive() throws IOException, InterruptedException {
    Path example = Path.of(System.getProperty("fanworks.examples"), "jooq", "TopWorks.java");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                example.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(java.waitFor()).as(output).isZero();
    assertThat(output.lines()).hasSize(5).allMatch(line -> line.matches("\\d+ kudos: .+"));
  }
}
