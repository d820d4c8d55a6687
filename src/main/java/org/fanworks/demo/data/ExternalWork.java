package org.fanworks.demo.data;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work elsewhere that somebody has bookmarked (AO3 reference, 6.9).
 *
 * @param summary HTML
 * @param language short code
 */
public record ExternalWork(
    long id,
    String url,
    String title,
    String author,
    @Nullable String summary,
    List<Long> tagIds,
    @Nullable String language,
    Instant createdAt) {

  /** Copies the list. */
  public ExternalWork {
    tagIds = List.copyOf(tagIds);
  }
}
