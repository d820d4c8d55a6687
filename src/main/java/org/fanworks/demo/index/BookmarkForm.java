package org.fanworks.demo.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A search for bookmarks as it was sent.
 *
 * @param search parameters by the name inside {@code bookmark_search[...]}
 * @param include parameters by the name inside {@code include_bookmark_search[...]}
 * @param exclude parameters by the name inside {@code exclude_bookmark_search[...]}
 * @param tagId only bookmarks of things found by this tag
 * @param collectionId only bookmarks that are in this collection
 * @param listing whether the newest come first unless said otherwise, not the best matches
 */
public record BookmarkForm(
    Map<String, List<String>> search,
    Map<String, List<String>> include,
    Map<String, List<String>> exclude,
    OptionalLong tagId,
    OptionalLong collectionId,
    boolean listing) {

  /** Copies the maps. */
  public BookmarkForm {
    search = Map.copyOf(search);
    include = Map.copyOf(include);
    exclude = Map.copyOf(exclude);
  }

  /** A form of the search page. */
  public static BookmarkForm ofSearch(Map<String, List<String>> search) {
    return new BookmarkForm(
        search, Map.of(), Map.of(), OptionalLong.empty(), OptionalLong.empty(), false);
  }

  Optional<String> sortColumn(FormValues values) {
    return values
        .text("sort_column")
        .or(() -> listing ? Optional.of("created_at") : Optional.empty());
  }
}
