package org.fanworks.demo.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A work in the history of a user (AO3 reference, 6.15).
 *
 * @param workId of the work; null if it has been deleted since
 * @param version how the work has changed since the last visit
 */
public record Reading(
    long id,
    @Nullable Long workId,
    LocalDate lastVisited,
    int visits,
    Version version,
    boolean markedForLater) {

  /** How a work has changed since a user last saw it, as the history says it. */
  public enum Version {
    LATEST("Latest version."),
    UPDATED("Update available."),
    EDITED("Minor edits made since then.");

    private final String text;

    Version(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  /** How often the user came, as the history says it. */
  public String visitsText() {
    return visits == 1 ? "Visited once" : "Visited " + visits + " times";
  }
}
