package org.fanworks.demo.index;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one text that goes to the engine's parser: the free text, followed by the words of the title
 * and creators fields as clauses of their own (AO3 reference, 2.2 and 3.1).
 */
final class SearchText {
  private static final List<String> WORD_FIELDS = List.of("title", "creators");
  private static final Pattern RESERVED = Pattern.compile("[!+\\-?~()\\[\\]:/]");
  private static final Pattern FIELD_SIGNS = Pattern.compile("[:()]");
  private static final Pattern BARE_SLASH = Pattern.compile("([^\\\\])/");
  private static final Splitter BLANKS =
      Splitter.on(CharMatcher.anyOf(" \t\n\u000B\f\r")).omitEmptyStrings();

  private SearchText() {}

  /** The text for these parameters; blank when they hold none. */
  static String of(FormValues form) {
    StringBuilder text = new StringBuilder(form.text("query").orElse(""));
    for (String field : WORD_FIELDS) {
      form.text(field).ifPresent(words -> appendClauses(text, field, words));
    }
    return escapeSlashes(text.toString().strip());
  }

  private static void appendClauses(StringBuilder text, String field, String words) {
    for (String word : BLANKS.split(words)) {
      boolean negated = word.startsWith("-");
      String bare = negated ? word.substring(1) : word;
      String escaped = RESERVED.matcher(bare).replaceAll("\\\\$0");
      text.append(negated ? " NOT " : " ").append(field).append(':').append(escaped);
    }
  }

  /** A text in which a colon names no field and parentheses group nothing (AO3 reference, 3.5). */
  static String withoutFields(String text) {
    return escapeSlashes(FIELD_SIGNS.matcher(text).replaceAll("\\\\$0"));
  }

  /** A text in which only quotes, stars and the words AND, OR, NOT keep a meaning. */
  static String withoutSigns(String text) {
    return RESERVED.matcher(text).replaceAll("\\\\$0");
  }

  /**
   * Puts regular expressions out of reach. As on the site, a slash at the very start and the second
   * of two in a row stay as they are.
   */
  static String escapeSlashes(String text) {
    return BARE_SLASH.matcher(text).replaceAll("$1\\\\/");
  }
}
