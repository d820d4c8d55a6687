package org.fanworks.web;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the challenge pages of content delivery networks from pages of the site (AO3 reference,
 * 8.4).
 */
final class ChallengePage {
  private static final List<String> MARKERS =
      List.of("Just a moment...", "_cf_chl_opt", "cf-browser-verification", "Shields are up");

  /**
   * On a page that claims success the same words may be those of an author ("Shields are up" is a
   * likely title), so only places count that authors cannot write to: a script, the attributes of a
   * tag, or the page title when it is nothing but the marker.
   */
  private static final Pattern IN_MARKUP =
      Pattern.compile(
          "<script[^>]*>[^<]*_cf_chl_opt"
              + "|<[a-z][^>]*\\b(?:id|class)\\s*=\\s*[\"'][^\"'>]*cf-browser-verification"
              + "|<title[^>]*>\\s*(?:Just a moment\\.\\.\\.|Shields are up[.!]*)\\s*</title>",
          Pattern.CASE_INSENSITIVE);

  private ChallengePage() {}

  /** Whether the answer is a challenge and not the page asked for. */
  static boolean isShownBy(Answer answer) {
    if (answer.header("cf-mitigated").isPresent()) {
      return true;
    }
    boolean named = MARKERS.stream().anyMatch(answer.body()::contains);
    return named && (answer.status() >= 400 || IN_MARKUP.matcher(answer.body()).find());
  }
}
