package org.fanworks.site.ao3.form;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes values so that the archive's query language takes them literally (AO3 reference, 2.4 and
 * 3.1). Escaping also keeps them out of reach of the archive's rewriting of the text (3.2).
 */
final class QueryText {
  private static final String RESERVED = "+-=&|!(){}[]^\"~*?:/\\";
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "TO");

  private static final Pattern CUT_OUT =
      Pattern.compile("(word|kudo|comment|bookmark|hit)s?(_count)?");

  private QueryText() {}

  /**
   * Whether the archive cuts {@code field:} out of the text when a digit follows it directly (AO3
   * reference, 3.2). A bracket or parenthesis in between keeps it.
   */
  static boolean isCutOut(String field) {
    return CUT_OUT.matcher(field).matches();
  }

  /** {@code text} with every reserved character escaped. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      if (RESERVED.indexOf(text.charAt(i)) >= 0) {
        escaped.append('\\');
      }
      escaped.append(text.charAt(i));
    }
    return escaped.toString();
  }

  /**
   * A word of a text field. The names of operators are written in lower case, which the archive's
   * analyzer does anyway; nothing else changes case here, since Java's rules differ from its.
   */
  static String word(String word) {
    return OPERATORS.contains(word) ? word.toLowerCase(Locale.ROOT) : escape(word);
  }

  /** A value of a field that is compared as a whole. */
  static String value(String value) {
    String escaped = escape(value).replace(" ", "\\ ");
    return OPERATORS.contains(value) ? "\\" + escaped : escaped;
  }
}
