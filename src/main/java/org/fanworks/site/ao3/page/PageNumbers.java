package org.fanworks.site.ao3.page;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers as pages write them: digits with commas between the thousands (AO3 reference, 6). */
final class PageNumbers {
  private static final int MAX_DIGITS = 18;

  private PageNumbers() {}

  /** The whole number that is the text; empty for any other text. */
  static OptionalLong number(CharSequence text) {
    long value = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= '0' && letter <= '9') {
        value = 10 * value + (letter - '0');
        digits++;
      } else if (letter != ',' || digits == 0) {
        return OptionalLong.empty();
      }
    }
    return digits == 0 || digits > MAX_DIGITS ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** The whole number that is the text, if it fits. */
  static OptionalInt smallNumber(CharSequence text) {
    OptionalLong value = number(text);
    return value.isPresent() && value.getAsLong() <= Integer.MAX_VALUE
        ? OptionalInt.of((int) value.getAsLong())
        : OptionalInt.empty();
  }

  /** The number behind the prefix, as the 11 of {@code work_11}; empty for any other text. */
  static OptionalLong numberAfter(String prefix, String text) {
    return text.startsWith(prefix)
        ? number(text.subSequence(prefix.length(), text.length()))
        : OptionalLong.empty();
  }
}
