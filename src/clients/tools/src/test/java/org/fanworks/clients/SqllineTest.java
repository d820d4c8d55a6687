package org.fanworks.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sqlline.SqlLine;

/** SQLLine as anybody installs it, beside the one in the jar. */
final class SqllineTest {
  @TempDir private Path directory;

  private String run(String script) throws IOException {
    Path file = Files.writeString(directory.resolve("script.sql"), script);
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    SqlLine sqlline = new SqlLine();
    PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
    sqlline.setOutputStream(stream);
    sqlline.setErrorStream(stream);
    sqlline.begin(
        new String[] {
          "-u",
          "jdbc:fanworks:demo",
          "-n",
          "",
          "-p",
          "",
          "-d",
          "org.fanworks.jdbc.FanworksDriver",
          "--maxWidth=400",
          "--force=true",
          "--run=" + file
        },
        new ByteArrayInputStream(new byte[0]),
        false);
    return output.toString(StandardCharsets.UTF_8);
  }

  @Test
  void runsAScriptThatBrowsesAndQueries() throws IOException {
    String output =
        run(
            """
            !tables
            !columns works
            !primarykeys works
            !indexes works
            !metadata getSchemas
            !autocommit off
            !commit
            !rollback
            SELECT id, title FROM works WHERE fandom = 'Quillmarsh Chronicles' LIMIT 2;
            SELECT 1 / 0;
            SHOW TABLES;
            VALUES 4711;
            """);

    assertThat(output)
        .contains("pk_works", "word_count", "fanworks", "2 rows selected", "22012", "4711")
        .doesNotContain("UnsupportedOperation", "\tat ");
  }
}
