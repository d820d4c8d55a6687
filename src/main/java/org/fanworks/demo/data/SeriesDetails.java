package org.fanworks.demo.data;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series with all that its page shows, whoever looks (AO3 reference, 6.2 and 6.6).
 *
 * @param works all of them by position, whoever may see them
 * @param creators those of its works in the order of their names
 * @param anonymous whether nobody may know the creators
 * @param description HTML
 * @param notes HTML
 * @param updatedAt last change of the record, by which lists are ordered and which no page shows
 */
public record SeriesDetails(
    Series series,
    List<Work> works,
    List<Pseud> creators,
    boolean anonymous,
    @Nullable String description,
    @Nullable String notes,
    boolean complete,
    Instant updatedAt) {

  /** Copies the lists. */
  public SeriesDetails {
    works = List.copyOf(works);
    creators = List.copyOf(creators);
  }

  /** Whether guests may not see the series: all that could be seen of it is for members. */
  public boolean restricted() {
    List<Work> listed =
        works.stream().filter(work -> work.visibility().listedForMembers()).toList();
    return !listed.isEmpty()
        && listed.stream().noneMatch(work -> work.visibility().listedForGuests());
  }
}
