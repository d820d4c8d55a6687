package org.fanworks.demo.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who made a work.
 *
 * @param creators in the order of the byline, which is that of the pseud names; for an imported
 *     work that nobody has claimed, the archivist
 * @param importedAuthor name of the real author of such an imported work
 * @param anonymous whether the creators are hidden: in the index the creators are then {@code
 *     Anonymous} and the user and pseud ids are missing
 */
public record Byline(List<Pseud> creators, @Nullable String importedAuthor, boolean anonymous) {

  /** Refuses a work without a creator. */
  public Byline {
    creators = List.copyOf(creators);
    if (creators.isEmpty()) {
      throw new IllegalArgumentException("A work needs a creator.");
    }
  }

  /** A byline without secrets. */
  public static Byline of(List<Pseud> creators) {
    return new Byline(creators, null, false);
  }
}
