package org.fanworks.site.ao3.page;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the heading above a list counts (AO3 reference, 5.2).
 *
 * @param total how many entries there are on all pages; empty where nothing counts them
 * @param firstRow number of the page's first row, where the heading has a range
 * @param lastRow number of the page's last row, where the heading has a range; less than {@code
 *     firstRow} past the end
 * @param owner whose entries they are, where the heading says so
 */
record ListHeading(
    OptionalLong total, OptionalLong firstRow, OptionalLong lastRow, Optional<String> owner) {
  /** The heading of a list whose entries nobody counts. */
  static final ListHeading UNCOUNTED =
      new ListHeading(
          OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), Optional.empty());

  private static final Pattern SEARCH = Pattern.compile("([\\d,]+) Found\\b.*");
  private static final Pattern WORKS = listingOf("Work");

  /** Reads {@code 1,234 Found}, the heading of a search. */
  static Optional<ListHeading> ofSearch(String text) {
    Matcher matcher = SEARCH.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new ListHeading(
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
  static Optional<ListHeading> ofListing(String text) {
    return text.equals("Recent Works") ? Optional.of(UNCOUNTED) : read(WORKS, text);
  }

  /**
   * Reads the heading of a listing of other things, such as {@code 3 Collections}.
   *
   * @param thing what is counted, in the singular
   */
  static Optional<ListHeading> ofListing(String text, String thing) {
    return read(listingOf(thing), text);
  }

  private static Optional<ListHeading> read(Pattern listing, String text) {
    Matcher matcher = listing.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new ListHeading(
                number(matcher.group(3)),
                number(matcher.group(1)),
                number(matcher.group(2)),
                Optional.ofNullable(matcher.group(4))))
        : Optional.empty();
  }

  private static Pattern listingOf(String thing) {
    return Pattern.compile(
        "(?:([\\d,]+) - ([\\d,]+) of )?([\\d,]+) "
            + Pattern.quote(thing)
            + "s?(?: found)?(?: (?:in|by) (.+))?");
  }

  /** Whether there are entries, but none on a page with this number. */
  boolean isPastTheEnd() {
    return firstRow.isPresent()
        && lastRow.isPresent()
        && lastRow.getAsLong() < firstRow.getAsLong();
  }

  /** Whether the heading knows of entries on later pages. */
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
