package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A chapter with its text (AO3 reference, 6.4).
 *
 * @param id empty for a work planned with one chapter, whose page does not tell
 * @param title empty where the creator gave none
 * @param authors bylines; none where they are those of the work
 * @param notes inner HTML, trimmed, like the rest; the only chapter of a work has none of its own
 * @param html inner HTML of the text
 * @param plainText the same without markup: paragraphs have an empty line between them
 */
public record ChapterText(
    OptionalLong id,
    int position,
    Optional<String> title,
    List<String> authors,
    Notes notes,
    String html,
    String plainText) {
  /** What stands around the text of a chapter. */
  public record Notes(Optional<String> summary, Optional<String> before, Optional<String> after) {
    static final Notes NONE = new Notes(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public ChapterText {
    authors = List.copyOf(authors);
  }
}
