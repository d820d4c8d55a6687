package org.fanworks.demo.data;

import java.util.List;

/**
 * The tables of the archive's database.
 *
 * @param goneWorks works that were deleted but are still in the index: searches count them and
 *     pages leave them out (AO3 reference, 5.6)
 */
public record ArchiveContents(
    List<Tag> tags,
    List<User> users,
    List<Pseud> pseuds,
    List<Series> series,
    List<Collection> collections,
    List<Work> works,
    List<Work> goneWorks) {

  /** Copies the lists. */
  public ArchiveContents {
    tags = List.copyOf(tags);
    users = List.copyOf(users);
    pseuds = List.copyOf(pseuds);
    series = List.copyOf(series);
    collections = List.copyOf(collections);
    works = List.copyOf(works);
    goneWorks = List.copyOf(goneWorks);
  }
}
