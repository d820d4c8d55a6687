package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What only a work's own page tells of it (AO3 reference, 6.3).
 *
 * @param published day of the first chapter
 * @param updated day of the newest chapter; empty for works planned with one chapter
 * @param collections that hold the work, by title
 * @param notes inner HTML of the notes before the work, trimmed; empty when there are none
 * @param endnotes the same of the notes after it, which only the view of the full work shows
 * @param associations gifts, translations and sources, in the page's order
 * @param inspiredWorks ids of the archive's works that this one inspired; only in the view of the
 *     full work
 * @param guestKudos how many visitors without an account left kudos
 */
public record WorkDetails(
    LocalDate published,
    Optional<LocalDate> updated,
    List<NamedCollection> collections,
    Optional<String> notes,
    Optional<String> endnotes,
    List<Association> associations,
    List<Long> inspiredWorks,
    int guestKudos) {
  public WorkDetails {
    collections = List.copyOf(collections);
    associations = List.copyOf(associations);
    inspiredWorks = List.copyOf(inspiredWorks);
  }

  /**
   * A collection as works name it.
   *
   * @param name the one word that addresses it
   */
  public record NamedCollection(String name, String title) {}
}
