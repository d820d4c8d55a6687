package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A user's bookmark (AO3 reference, 6.7 and 6.8).
 *
 * @param id empty on the pages of one item's bookmarks, which do not tell it
 * @param status empty for the bookmark of a deleted item
 * @param bookmarksOfItem how many public bookmarks the item has, where the page counts them
 */
public record Bookmark(
    OptionalLong id,
    Bookmarker bookmarker,
    Optional<Status> status,
    BookmarkedItem item,
    OptionalInt bookmarksOfItem,
    Note note) {
  /**
   * Who made the bookmark.
   *
   * @param userId number of the account; empty when the page does not tell it from those of the
   *     other creators of the bookmarker's own work
   */
  public record Bookmarker(String login, String pseud, OptionalLong userId) {}

  /** What the symbol of a bookmark says; of a private one it does not say whether it is a rec. */
  public enum Status {
    PUBLIC("public"),
    PRIVATE("private"),
    REC("rec"),
    HIDDEN("hidden");

    private final String cssClass;

    Status(String cssClass) {
      this.cssClass = cssClass;
    }

    String cssClass() {
      return cssClass;
    }
  }

  /**
   * What the bookmarker added.
   *
   * @param date when the bookmark was made; empty when the page says so in words
   * @param collections titles
   * @param html inner HTML of the notes; empty when there are none
   */
  public record Note(
      Optional<LocalDate> date,
      List<String> tags,
      List<String> collections,
      Optional<String> html) {
    public Note {
      tags = List.copyOf(tags);
      collections = List.copyOf(collections);
    }
  }

  /** Whether it is recommended; empty when that is not to be seen. */
  public Optional<Boolean> rec() {
    return status
        .filter(known -> known == Status.PUBLIC || known == Status.REC)
        .map(known -> known == Status.REC);
  }

  /** Whether only its owner sees it; empty when that is not to be seen. */
  public Optional<Boolean> isPrivate() {
    return status.filter(known -> known != Status.HIDDEN).map(known -> known == Status.PRIVATE);
  }
}
