package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text of a document that is made from the code; {@code -Ddocs.update=true} writes it anew. */
final class GeneratedText {
  private GeneratedText() {}

  /** Holds a whole file to be {@code expected}. */
  static void requireFile(Path file, String expected) throws IOException {
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(file, expected);
    }
    assertThat(file).content().isEqualTo(expected);
  }

  /** Holds what stands between two texts of a file, each there once, to be {@code expected}. */
  static void requireBetween(Path file, String before, String after, String expected)
      throws IOException {
    String text = Files.readString(file);
    int start = text.indexOf(before) + before.length();
    int end = text.indexOf(after, start);
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(file, text.substring(0, start) + expected + text.substring(end));
      return;
    }
    assertThat(text.substring(start, end)).isEqualTo(expected);
  }
}
