package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new process spends its first second with loading classes, so it loads what it uses. */
final class ColdStartTest {
  @Test
  void theFirstStatementLoadsNeitherACompilerNorTls(@TempDir Path home) throws IOException {
    Path loaded = home.resolve("classes.txt");

    ChildJvm shell =
        ChildJvm.run(
            home,
            List.of(
                "-Xlog:class+load:file=" + loaded,
                "-cp",
                System.getProperty("java.class.path"),
                "org.fanworks.shell.Main",
                "-u",
                "jdbc:fanworks:demo",
                "-e",
                "SELECT title, kudos FROM works"
                    + " WHERE word_count > 10000 ORDER BY kudos DESC LIMIT 3"));

    assertThat(shell.exitCode()).isZero();
    assertThat(shell.output()).contains("kudos");
    assertThat(Files.readString(loaded))
        .contains("org.fanworks.site.ao3.table.WorksTable ")
        .doesNotContain(
            "org.codehaus.janino.UnitCompiler ",
            "org.apache.calcite.adapter.enumerable.RexImpTable ",
            "sun.security.ssl.SSLContextImpl ");
  }
}
