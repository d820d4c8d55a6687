package org.fanworks.demo.data;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user keeps for later.
 *
 * @param id may be beyond 32 bits (AO3 reference, 1.2)
 * @param unlisted for the owner's eyes only
 * @param hiddenByAdmin seen by nobody but its owner
 * @param notes HTML
 * @param tagIds the bookmarker's own tags
 * @param collectionIds collections that the bookmark is in
 */
public record Bookmark(
    long id,
    Pseud bookmarker,
    Item item,
    Instant createdAt,
    boolean recommended,
    boolean unlisted,
    boolean hiddenByAdmin,
    @Nullable String notes,
    List<Long> tagIds,
    List<Long> collectionIds) {

  /** Copies the lists. */
  public Bookmark {
    tagIds = List.copyOf(tagIds);
    collectionIds = List.copyOf(collectionIds);
  }

  /** What kind of thing is bookmarked. */
  public enum Kind {
    WORK("Work"),
    SERIES("Series"),
    EXTERNAL_WORK("ExternalWork");

    private final String indexValue;

    Kind(String indexValue) {
      this.indexValue = indexValue;
    }

    /** The value of {@code bookmarkable_type} in the index. */
    public String indexValue() {
      return indexValue;
    }
  }

  /**
   * A bookmarked thing.
   *
   * @param gone whether it is no longer there; its id is then known to the index alone
   */
  public record Item(Kind kind, long id, boolean gone) {

    /** A thing that is there. */
    public static Item of(Kind kind, long id) {
      return new Item(kind, id, false);
    }
  }
}
