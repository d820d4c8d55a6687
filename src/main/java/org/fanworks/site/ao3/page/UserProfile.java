package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A user's profile (AO3 reference, 6.10).
 *
 * @param login as the archive spells it
 * @param id number of the account
 * @param bio inner HTML, trimmed; empty when there is none
 * @param icon address of the user's picture, possibly without a host; empty for the archive's own
 */
public record UserProfile(
    String login,
    long id,
    LocalDate joined,
    Optional<String> title,
    Optional<String> bio,
    Optional<String> icon,
    Counts counts) {
  /**
   * How many things of a user the visitor can see, by the menu of the user's pages. The archive
   * counts anew every 20 minutes.
   *
   * @param bookmarks empty for the account of orphaned works, which has none
   */
  public record Counts(int works, int series, OptionalInt bookmarks, int collections, int gifts) {}
}
