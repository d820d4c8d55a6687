package org.fanworks.planner;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Weakens a condition on {@code UPPER(text)} or {@code LOWER(text)} to one on the words of the
 * text, for sites that ignore the case of words.
 *
 * <p>Such a site pairs letters one by one, while SQL's functions know more: {@code UPPER} makes SS
 * of a sharp s and I of a dotless one. Words in which a letter may come from such a one are left
 * out, as are those with other signs than ASCII has.
 */
final class AnyCase {
  private static final Pattern PLAIN = Pattern.compile("[!-~&&[^%_\\\\]]*");
  private static final Pattern FROM_OTHER_LETTERS = Pattern.compile("I|S|FF|FL");
  private static final String ANYTHING = "%";

  private AnyCase() {}

  /**
   * A pattern that each text is like, but for its case, whose upper case is like {@code pattern};
   * empty if that says nothing.
   */
  static Optional<String> ofUpper(String pattern) {
    return words(
        pattern, word -> PLAIN.matcher(word).matches() && !FROM_OTHER_LETTERS.matcher(word).find());
  }

  /** As {@link #ofUpper} for the lower case. */
  static Optional<String> ofLower(String pattern) {
    return words(pattern, word -> PLAIN.matcher(word).matches());
  }

  private static Optional<String> words(String pattern, Predicate<String> safe) {
    String kept =
        Arrays.stream(pattern.split(" ", -1))
            .map(word -> safe.test(word) ? word : ANYTHING)
            .collect(Collectors.joining(" "));
    return kept.replaceAll("[% ]", "").isEmpty() ? Optional.empty() : Optional.of(kept);
  }
}
