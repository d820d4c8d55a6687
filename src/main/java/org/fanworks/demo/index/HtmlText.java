package org.fanworks.demo.index;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the site's HTML sanitizer makes of plain text, in parameters and in stored titles (AO3
 * reference, 2.1 and 2.4).
 */
final class HtmlText {
  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?][^>]*(?:>|$)");

  /** The parameters whose values may hold a comparison sign. */
  private static final Set<String> COMPARING =
      Set.of(
          "query",
          "words",
          "kudos",
          "hits",
          "date",
          "bookmarkable_date",
          "word_count",
          "bookmarks_count",
          "comments_count",
          "kudos_count",
          "revised_at");

  private HtmlText() {}

  /** A parameter value as the search sees it. */
  static String sanitize(String parameter, String value) {
    String text = value.strip();
    if (parameter.equals("title")) {
      return escape(unescape(text));
    }
    if (COMPARING.contains(parameter)) {
      return text.replace("&amp;", "&");
    }
    return escape(TAG.matcher(unescape(text)).replaceAll("")).replace("&amp;", "&").strip();
  }

  /** The text with its markup characters as entities, which is how titles are stored. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String unescape(String text) {
    return text.replace("&amp;", "&");
  }
}
