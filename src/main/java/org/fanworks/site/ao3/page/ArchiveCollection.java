package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A collection's entry in a list (AO3 reference, 6.13). The archive renews it every two hours.
 *
 * @param name the one word that addresses it
 * @param owners as shown
 * @param moderators as shown
 * @param dateUpdated empty when the page shows it in words, as "3 days"
 * @param description inner HTML, trimmed; empty when there is none
 */
public record ArchiveCollection(
    String name,
    String title,
    List<Maintainer> owners,
    List<Maintainer> moderators,
    Optional<LocalDate> dateUpdated,
    List<String> tags,
    Optional<String> description,
    Rules rules,
    Counts counts) {
  public ArchiveCollection {
    owners = List.copyOf(owners);
    moderators = List.copyOf(moderators);
    tags = List.copyOf(tags);
  }

  /** Someone who looks after a collection, as shown. */
  public record Maintainer(String login, String name) {}

  /**
   * How works come into a collection.
   *
   * @param open whether it takes works
   * @param moderated whether its maintainers decide on each work
   * @param unrevealed whether works stay hidden for the time being
   * @param anonymous whether works do not show their creators for the time being
   * @param challenge "Gift Exchange" or "Prompt Meme"; empty for neither
   */
  public record Rules(
      boolean open,
      boolean moderated,
      boolean unrevealed,
      boolean anonymous,
      Optional<String> challenge) {}

  /** What is in a collection, as the visitor sees it. */
  public record Counts(int subcollections, int prompts, int works, int bookmarks) {}
}
