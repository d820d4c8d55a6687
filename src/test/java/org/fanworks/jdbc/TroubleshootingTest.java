package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fanworks.error.ErrorKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** README.md says of each SQLSTATE what helps. */
final class TroubleshootingTest {
  @ParameterizedTest
  @EnumSource(ErrorKind.class)
  void namesTheStateOfEachKindOfFailure(ErrorKind kind) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String section = readme.substring(readme.indexOf("\n## Troubleshooting\n"));

    assertThat(section).contains("`" + SqlStates.of(kind) + "`");
  }
}
