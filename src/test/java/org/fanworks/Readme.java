package org.fanworks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What README.md shows, for the tests that hold it to be true. */
final class Readme {
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("-e \"(.*?)\"\n", Pattern.DOTALL);
  private static final Pattern TABLE = Pattern.compile("^\\|[^|]*\\|", Pattern.MULTILINE);
  private static final Pattern TABLE_NAME = Pattern.compile("`(\\w+\\.\\w+)`");

  private final String text;

  Readme() {
    try {
      this.text = Files.readString(Path.of("README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statements shown on their own. */
  List<String> statements() {
    return blocks("sql");
  }

  /** The statements of the example at the top. */
  String example() {
    Matcher command = COMMAND.matcher(exampleBlock());
    if (!command.find()) {
      throw new AssertionError("README.md has no example with -e");
    }
    return command.group(1);
  }

  /** The tables listed in first cells, with their schemas. */
  List<String> tables() {
    return TABLE
        .matcher(section("Tables"))
        .results()
        .flatMap(row -> TABLE_NAME.matcher(row.group()).results())
        .map(name -> name.group(1))
        .toList();
  }

  private String section(String heading) {
    int start = text.indexOf("\n## " + heading + "\n");
    return text.substring(start, text.indexOf("\n## ", start + 1));
  }

  private String exampleBlock() {
    return blocks("console").stream()
        .filter(block -> block.contains("java -jar"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> blocks(String language) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }
}
