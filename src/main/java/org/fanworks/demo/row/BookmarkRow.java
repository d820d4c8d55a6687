package org.fanworks.demo.row;

import java.time.LocalDate;
import java.util.List;
import org.fanworks.demo.data.Bookmark.Item;
import org.jspecify.annotations.Nullable;

/**
 * A bookmark as a full blurb shows it (AO3 reference, 6.7 and 9.4).
 *
 * @param itemType {@code work}, {@code series} or {@code external_work}; missing when the thing is
 *     gone, like its id and title
 * @param itemTitle missing too for a mystery
 * @param dateBookmarked in UTC
 * @param rec missing where the blurb says that the bookmark is private or hidden instead
 * @param notes HTML
 * @param collections titles
 * @param item what the index knows it is of, also when that is gone
 */
public record BookmarkRow(
    long id,
    String bookmarkerLogin,
    String bookmarkerPseud,
    long bookmarkerUserId,
    @Nullable String itemType,
    @Nullable Long itemId,
    @Nullable String itemTitle,
    LocalDate dateBookmarked,
    @Nullable Boolean rec,
    boolean unlisted,
    @Nullable String notes,
    List<String> tags,
    List<String> collections,
    Item item) {}
