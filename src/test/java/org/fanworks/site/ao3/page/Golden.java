package org.fanworks.site.ao3.page;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a reader sees on a captured page: its file, and values as a test writes them. */
record Golden(String file, String values) {
  /** The lines of a file of expectations. */
  static List<Golden> of(String resource) {
    try {
      return Resources.readLines(
              Resources.getResource(Golden.class, resource), StandardCharsets.UTF_8)
          .stream()
          .map(line -> line.split("\t", 2))
          .map(cells -> new Golden(cells[0], cells[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return file;
  }
}
