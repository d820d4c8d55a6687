package org.fanworks.demo.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a work is and whether it is finished.
 *
 * @param wordCount missing for works without text
 * @param chapters the posted chapters in order, at least one
 * @param expectedChapters {@code null} where the page shows {@code ?}
 */
public record Extent(
    @Nullable Integer wordCount, List<Chapter> chapters, @Nullable Integer expectedChapters) {

  /** Refuses a work without a chapter. */
  public Extent {
    chapters = List.copyOf(chapters);
    if (chapters.isEmpty()) {
      throw new IllegalArgumentException("A work needs a chapter.");
    }
  }

  /** Number of posted chapters. */
  public int chaptersPosted() {
    return chapters.size();
  }

  /** Whether all expected chapters are posted. */
  public boolean complete() {
    return expectedChapters != null && expectedChapters == chapters.size();
  }
}
