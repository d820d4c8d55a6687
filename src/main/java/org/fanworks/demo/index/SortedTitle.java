package org.fanworks.demo.index;

import java.util.Locale;
import java.util.regex.Pattern;

/** The value of {@code title_to_sort_on} (AO3 reference, 2.7), which is not what SQL sorts by. */
final class SortedTitle {
  private static final Pattern LEADING_SIGN = Pattern.compile("^[\"'./]");
  private static final Pattern LEADING_ARTICLE = Pattern.compile("^(an?|the) (.*)$");
  private static final int DIGITS_WIDTH = 5;

  private SortedTitle() {}

  /** The sort key of a title as it is stored, that is with its markup characters escaped. */
  static String of(String storedTitle) {
    String lower = storedTitle.toLowerCase(Locale.ROOT);
    String bare = LEADING_SIGN.matcher(lower).replaceFirst("");
    String title = LEADING_ARTICLE.matcher(bare).replaceFirst("$2, $1");
    return startsWithDigit(title) ? padded(title) : title;
  }

  private static boolean startsWithDigit(String title) {
    return !title.isEmpty() && title.charAt(0) >= '0' && title.charAt(0) <= '9';
  }

  private static String padded(String title) {
    return "0".repeat(Math.max(0, DIGITS_WIDTH - title.length())) + title;
  }
}
