package org.fanworks.site.ao3.page;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A comment as a page shows it (AO3 reference, 6.11).
 *
 * @param place where it stands
 * @param content what it says; empty when it was deleted or is hidden
 */
public record Comment(long id, Place place, State state, Optional<Content> content) {
  /** Whether a comment can be read. */
  public enum State {
    VISIBLE,
    /** Its author took it back; it keeps its place because of the answers to it. */
    DELETED,
    /** The archive keeps it out of view. */
    HIDDEN
  }

  /**
   * Where a comment stands in the tree, as far as its page shows it.
   *
   * @param parent the comment that it answers; empty at the top of the page, unless its own links
   *     tell
   * @param depth how many comments of the page it stands below
   * @param thread the comment that its thread began with, if its own links tell
   * @param chapter where it was made; empty on works planned with one chapter
   */
  public record Place(
      OptionalLong parent, int depth, OptionalLong thread, Optional<ChapterLink> chapter) {}

  /**
   * A chapter as comments name it.
   *
   * @param number the chapter's position
   */
  public record ChapterLink(long id, int number) {}

  /**
   * What a comment says.
   *
   * @param posted in UTC; empty when the page shows a zone that is not known
   * @param edited when it was last changed, in UTC; empty if never
   * @param html inner HTML, trimmed
   */
  public record Content(
      Commenter author,
      Optional<LocalDateTime> posted,
      Optional<LocalDateTime> edited,
      String html) {}

  /**
   * Who wrote a comment.
   *
   * @param name byline, the name that a guest gave, or what stands for one that is not shown, such
   *     as Anonymous Creator
   * @param login of the account, where it is shown
   * @param guest whether it was written without an account
   */
  public record Commenter(String name, Optional<String> login, boolean guest) {}
}
