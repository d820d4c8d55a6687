package org.fanworks.demo.generator;

import java.util.List;
import org.fanworks.demo.data.Tag;

/**
 * The tags that belong to one invented story: its fandoms, who appears in it, and who is with whom.
 *
 * @param relationships empty for a story of lonely people
 */
record Universe(
    LongTail<Tag> fandoms, LongTail<Tag> characters, List<LongTail<Tag>> relationships) {

  /** Works over a list that may be empty. */
  static List<LongTail<Tag>> tailOf(List<Tag> tags, double slope) {
    return tags.isEmpty() ? List.of() : List.of(new LongTail<>(tags, slope));
  }
}
