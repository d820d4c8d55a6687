package org.fanworks.demo.index;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fanworks.demo.data.Bookmark.Item;
import org.fanworks.demo.data.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A bookmarked thing as the bookmark search knows it (AO3 reference, 3.5 and 4.3). What depends on
 * who asks is as one kind of viewer sees it.
 *
 * @param title plain text
 * @param summary HTML
 * @param creators bylines, {@code Anonymous}, or the author of a work elsewhere
 * @param tags displayed tags
 * @param complete missing for works elsewhere, like the word count
 * @param language that of a series is the language of its first work
 */
public record MarkedItem(
    Item item,
    String title,
    @Nullable String summary,
    List<String> creators,
    List<Tag> tags,
    @Nullable Boolean complete,
    @Nullable String language,
    Instant revisedAt,
    Instant createdAt,
    Set<Long> userIds,
    Set<Long> pseudIds,
    @Nullable Hiding hiding,
    Set<Long> collectionIds,
    @Nullable Long wordCount,
    List<String> workTypes) {

  /** What is hidden of a thing of the archive; works elsewhere hide nothing and don't say so. */
  public record Hiding(boolean anonymous, boolean unrevealed, boolean restricted) {}

  /** Copies the collections. */
  public MarkedItem {
    creators = List.copyOf(creators);
    tags = List.copyOf(tags);
    userIds = Set.copyOf(userIds);
    pseudIds = Set.copyOf(pseudIds);
    collectionIds = Set.copyOf(collectionIds);
    workTypes = List.copyOf(workTypes);
  }
}
