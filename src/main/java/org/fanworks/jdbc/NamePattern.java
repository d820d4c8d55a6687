package org.fanworks.jdbc;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Name patterns of the metadata: {@code %} stands for any characters, {@code _} for one, a
 * backslash takes the meaning away, and case is ignored.
 *
 * <p>Many clients pass names as patterns without escaping them. So a pattern that is, as it stands,
 * the name of something finds just that: {@code work_tags} finds no {@code workXtags} beside it.
 */
final class NamePattern {
  private NamePattern() {}

  /** Those of {@code candidates} whose name {@code pattern} finds; null finds all. */
  static <T> List<T> select(
      List<T> candidates, Function<T, String> name, @Nullable String pattern) {
    if (pattern == null) {
      return candidates;
    }
    List<T> exact =
        candidates.stream()
            .filter(candidate -> name.apply(candidate).equalsIgnoreCase(pattern))
            .toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    Pattern expression = compile(pattern);
    return candidates.stream()
        .filter(candidate -> expression.matcher(name.apply(candidate)).matches())
        .toList();
  }

  private static Pattern compile(String pattern) {
    StringBuilder expression = new StringBuilder();
    boolean escaped = false;
    for (int i = 0; i < pattern.length(); i++) {
      char letter = pattern.charAt(i);
      if (!escaped && letter == '\\' && i + 1 < pattern.length()) {
        escaped = true;
      } else {
        expression.append(escaped ? quoted(letter) : meaning(letter));
        escaped = false;
      }
    }
    return Pattern.compile(
        expression.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  private static String meaning(char letter) {
    return switch (letter) {
      case '%' -> ".*";
      case '_' -> ".";
      default -> quoted(letter);
    };
  }

  private static String quoted(char letter) {
    return Pattern.quote(String.valueOf(letter));
  }
}
