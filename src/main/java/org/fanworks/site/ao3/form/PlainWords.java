package org.fanworks.site.ao3.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the words of a pattern that a field can be asked for in which the archive escapes some
 * signs and understands others (AO3 reference, 3.5): those of letters and digits alone.
 */
final class PlainWords {
  private static final int MAX_WORDS = 12;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
  private static final Pattern BEGINNING = Pattern.compile("[A-Za-z0-9]+%");
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "TO");

  private PlainWords() {}

  /** The words that every text which is {@code LIKE} a pattern is sure to have. */
  static List<String> of(String pattern) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : pattern.split("\\s+", -1)) {
      if (WORD.matcher(word).matches()) {
        words.add(OPERATORS.contains(word) ? word.toLowerCase(Locale.ROOT) : word);
      } else if (BEGINNING.matcher(word).matches()) {
        words.add(word.replace('%', '*'));
      }
    }
    return words.stream().limit(MAX_WORDS).toList();
  }
}
