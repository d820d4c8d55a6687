package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No password, cookie or form token is in anything that the driver emits. */
@Timeout(120)
final class SecretsTest {
  @TempDir private Path folder;

  @Test
  void nothingEmittedHoldsASecret() throws IOException, InterruptedException {
    Path secrets = folder.resolve("secrets");
    Path output = folder.resolve("output");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.provider=" + RecordingLogs.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                SecretsProgram.class.getName(),
                secrets.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();

    assertThat(program.waitFor()).as(Files.readString(output)).isZero();

    String emitted = Files.readString(output);
    List<String> planted = Files.readAllLines(secrets);
    // Else it would not have been looked at.
    assertThat(emitted)
        .contains("LOG DEBUG org.fanworks.web.PacedTransport", "/users/login")
        .contains("silent_reader", "java.sql.SQLInvalidAuthorizationSpecException");
    assertThat(planted).hasSizeGreaterThan(6);
    for (String secret : planted) {
      assertThat(emitted.lines().filter(line -> line.contains(secret)))
          .as("lines that hold %s", secret)
          .isEmpty();
    }
  }
}
