package org.fanworks.site.ao3.page;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the heading above a list of works counts (AO3 reference, 5.2).
 *
 * @param total how many works there are on all pages; empty where nothing counts them
 * @param firstRow number of the page's first row, where the heading has a range
 * @param lastRow number of the page's last row, where the heading has a range; less than {@code
 *     firstRow} past the end
 * @param owner whose works they are, where the heading says so
 */
record WorkListHeading(
    OptionalLong total, OptionalLong firstRow, OptionalLong lastRow, Optional<String> owner) {
  /** The heading of a list whose works nobody counts. */
  static final WorkListHeading UNCOUNTED =
      new WorkListHeading(
          OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), Optional.empty());

  private static final Pattern SEARCH = Pattern.compile("([\\d,]+) Found\\b.*");
  private static final Pattern LISTING =
      Pattern.compile(
          "(?:([\\d,]+) - ([\\d,]+) of )?([\\d,]+) Works?(?: found)?(?: (?:in|by) (.+))?");

  /** Reads {@code 1,234 Found}, the heading of a search. */
  static Optional<WorkListHeading> ofSearch(String text) {
    Matcher matcher = SEARCH.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new WorkListHeading(
                number(matcher.group(1)),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty()))
        : Optional.empty();
  }

  /**
   * Reads {@code 7 Works by astolat}, {@code 21 - 40 of 1,234 Works found in Angst} or {@code
   * Recent Works}, the headings of listings.
   */
  static Optional<WorkListHeading> ofListing(String text) {
    if (text.equals("Recent Works")) {
      return Optional.of(UNCOUNTED);
    }
    Matcher matcher = LISTING.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new WorkListHeading(
                number(matcher.group(3)),
                number(matcher.group(1)),
                number(matcher.group(2)),
                Optional.ofNullable(matcher.group(4))))
        : Optional.empty();
  }

  /** Whether there are works, but none on a page with this number. */
  boolean isPastTheEnd() {
    return firstRow.isPresent()
        && lastRow.isPresent()
        && lastRow.getAsLong() < firstRow.getAsLong();
  }

  /** Whether the heading knows of works on later pages. */
  boolean knowsMore() {
    return total.isPresent()
        && lastRow.isPresent()
        && !isPastTheEnd()
        && lastRow.getAsLong() < total.getAsLong();
  }

  private static OptionalLong number(@Nullable String text) {
    return text == null ? OptionalLong.empty() : PageNumbers.number(text);
  }
}
