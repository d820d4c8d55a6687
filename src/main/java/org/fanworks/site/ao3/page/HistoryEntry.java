package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A work in the history of a member (AO3 reference, 6.15).
 *
 * @param id of the entry, not of the work
 * @param visit what the history tells of a work; empty if the work has been deleted, and then even
 *     its id is unknown
 */
public record HistoryEntry(long id, LocalDate lastVisited, Optional<Visit> visit) {
  /**
   * How a member has read a work.
   *
   * @param count how often
   * @param version how the work has changed since, in the words of {@link ReadVersion} or, if they
   *     are new, of the page; empty if the page does not say
   */
  public record Visit(
      WorkBlurb work, int count, Optional<String> version, boolean markedForLater) {}
}
