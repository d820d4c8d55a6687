package org.fanworks;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query of {@code named-queries.sql} and what it costs.
 *
 * @param requests for pages
 * @param rows of the answer
 */
record NamedQuery(String name, String question, int requests, int rows, String sql) {
  private static final Pattern BLOCK =
      Pattern.compile(
          """
          -- (?<name>[a-z0-9-]+): (?<question>[^\\n]+)
          -- (?<requests>\\d+) requests?, (?<rows>\\d+) rows?
          (?<sql>[^-].*;)\\s*""",
          Pattern.DOTALL);

  /** All queries about the archive. */
  static List<NamedQuery> all() {
    return of("named-queries.sql");
  }

  /** All queries of a resource, whose first block is about the others. */
  static List<NamedQuery> of(String resource) {
    try (InputStream file = NamedQuery.class.getResourceAsStream(resource)) {
      return in(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The queries of a text of that form. */
  static List<NamedQuery> in(String text) {
    return Splitter.on("\n\n").splitToStream(text).skip(1).map(NamedQuery::parse).toList();
  }

  private static NamedQuery parse(String block) {
    Matcher parts = BLOCK.matcher(block);
    if (!parts.matches()) {
      throw new IllegalStateException("Not a named query: " + block);
    }
    return new NamedQuery(
        parts.group("name"),
        parts.group("question"),
        Integer.parseInt(parts.group("requests")),
        Integer.parseInt(parts.group("rows")),
        parts.group("sql"));
  }

  /** As the report of a test names it. */
  @Override
  public String toString() {
    return name + ": " + question;
  }
}
