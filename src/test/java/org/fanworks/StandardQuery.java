package org.fanworks;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.oracle.Both;

/** A query of {@code standard-queries.sql} and what it shows. */
record StandardQuery(String name, String rule, Both sql) {
  private static final Pattern BLOCK =
      Pattern.compile(
          """
          -- (?<name>[a-z0-9-]+): (?<rule>[^\\n]+)
          (?<ours>[^-][^;]*);(\\n-- oracle\\n(?<oracle>[^;]*);)?\\s*""");

  private static final Pattern ENDS_WITH_ORDER =
      Pattern.compile("(?s).*\\bORDER BY (?:[^()]|\\([^()]*\\))*");

  /** All queries of the file, whose first block is about the others. */
  static List<StandardQuery> all() {
    try (InputStream file = StandardQuery.class.getResourceAsStream("standard-queries.sql")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return Splitter.on("\n\n").splitToStream(text).skip(1).map(StandardQuery::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StandardQuery parse(String block) {
    Matcher parts = BLOCK.matcher(block);
    if (!parts.matches()) {
      throw new IllegalStateException("Not a query with its rule: " + block);
    }
    String ours = parts.group("ours");
    return new StandardQuery(
        parts.group("name"),
        parts.group("rule"),
        new Both(ours, Optional.ofNullable(parts.group("oracle")).orElse(ours)));
  }

  /** Whether the order of the rows is part of the answer. */
  boolean isOrdered() {
    return ENDS_WITH_ORDER.matcher(sql.ours()).matches();
  }

  /** As the report of a test names it. */
  @Override
  public String toString() {
    return name + ": " + rule;
  }
}
